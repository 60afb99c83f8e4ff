/** A text of at most so many characters; what is cut off is told by an ellipsis, and no character is cut in two. */
export function shorten(text: string, most: number): string {
  const characters = Array.from(text.slice(0, 2 * most + 2));
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : text;
}

/** Of a file's name the end tells as much as the beginning, a version and the format: it is cut before them. */
export function shortenName(name: string, most: number): string {
  const characters = Array.from(name);
  if (characters.length <= most) return name;
  const kept = Math.min(14, Math.floor(most / 2));
  return `${characters.slice(0, most - 1 - kept).join("")}…${characters.slice(-kept).join("")}`;
}

/** A value of the user's file in quotation marks, short enough for a sentence. */
export const quoted = (value: string): string => `“${shorten(value, 40)}”`;
