import type { LocalText, PartialDate, SourceId } from "./park.ts";
import type { ValuePath, ReportProblem, TextForm } from "./problem.ts";
import { arrayOf, objectOf, optional, textWhere } from "./schema.ts";
import type { ValueParser } from "./schema.ts";

/** The years that a catalogue date may name. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

const PATTERNS: Readonly<Record<TextForm, RegExp>> = {
  slug: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  text: /^\S([\s\S]*\S)?$/,
  date: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  country: /^[A-Z]{2}$/,
  currency: /^[A-Z]{3}$/,
  address: /^https?:\/\/\S+$/,
};

function hasForm(
  expected: TextForm,
  text: string,
  path: ValuePath,
  report: ReportProblem,
): boolean {
  if (PATTERNS[expected].test(text)) return true;
  report({ kind: "malformed", path, expected });
  return false;
}

/** A string of one of the forms that the catalogue knows. */
export const textUpTo = <Value extends string = string>(form: TextForm): ValueParser<Value> =>
  textWhere((text, path, report) => hasForm(form, text, path, report));

/** Words: not empty, no blank at either end. */
export const words = textUpTo("text");

/** A date that exists, written to the year, the month or the day (ISO 8601). */
export const partialDate: ValueParser<PartialDate> = textWhere((text, path, report) => {
  if (!hasForm("date", text, path, report)) return false;
  const year = Number(text.slice(0, 4));
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    report({ kind: "year-out-of-range", path, year });
    return false;
  }
  if (dayExists(text)) return true;
  report({ kind: "malformed", path, expected: "date" });
  return false;
});

// `Date` rolls 30 February over into March, so a day that does not exist comes back as another.
const dayExists = (text: string): boolean =>
  text.length < 10 || new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** A sentence in English, and in Chinese where there is one. */
export const localText = objectOf<LocalText>({ en: words, zh: optional(words) });

/** Keys of `geodata/sources.json`. Whether they exist there is asked where the sources are at hand. */
export const sourceIds = arrayOf(textUpTo<SourceId>("slug"));
