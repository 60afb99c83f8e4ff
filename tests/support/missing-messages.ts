/** The kind of a message, for a function with how many figures and names it takes. */
function kindOf(message: unknown): string {
  if (typeof message === "function") return `message of ${message.length}`;
  return Array.isArray(message) ? "list" : typeof message;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The names of the messages that a translation lacks, has beyond English, or has as something else, such as
 * `share/cite.bibtex`. A message may ignore the last of what it is given.
 */
export function missingMessages(name: string, english: unknown, translation: unknown): string[] {
  if (isRecord(english) && isRecord(translation)) {
    const names = new Set([...Object.keys(english), ...Object.keys(translation)]);
    return [...names].flatMap((part) =>
      missingMessages(`${name}.${part}`, english[part], translation[part]),
    );
  }
  if (typeof english === "function" && typeof translation === "function")
    return translation.length <= english.length ? [] : [name];
  return kindOf(english) === kindOf(translation) ? [] : [name];
}
