import type { LocalText } from "../../src/catalogue/text.ts";
import type { ValuePath } from "../../src/catalogue/problem.ts";
import type { CheckedFile } from "./file.ts";

/** Former names and names on signs are told in the language in which they were used. */
const IN_ONE_LANGUAGE: ReadonlySet<string | number> = new Set(["aliases"]);

/** Whether a value is a text, or the words of a fact, whose Chinese form is missing. */
function lacksChinese(value: object): boolean {
  const { en, zh, key, value: content, valueZh } = value as Readonly<Record<string, unknown>>;
  if (en !== undefined) return zh === undefined;
  return (
    key !== undefined &&
    typeof content !== "number" &&
    content !== undefined &&
    valueZh === undefined
  );
}

function* untranslated(value: unknown, path: ValuePath = []): Generator<ValuePath> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value) && lacksChinese(value)) yield path;
  for (const [name, member] of Object.entries(value)) {
    if (!IN_ONE_LANGUAGE.has(name)) yield* untranslated(member, [...path, name]);
  }
}

/** Takes down, once for a file, that texts have no Chinese form, at the first of them. */
export function noteUntranslated(file: CheckedFile): void {
  const [first, ...others] = untranslated(file.json.value);
  if (!first) return;
  const subject =
    others.length === 0
      ? "this text has"
      : `${others.length + 1} texts, of which this is the first, have`;
  file.note(first, `${subject} no Chinese form ("zh", or "valueZh" of a fact)`, "warning");
}

const UNDATED = /\b(?:undated|no (?:date|year))\b/i;

/** Whether a text says, in English, that what it tells has no date. */
export const isMarkedUndated = ({ en }: LocalText): boolean => UNDATED.test(en);
