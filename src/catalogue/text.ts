import * as v from "valibot";
import type { TextForm } from "./problem.ts";

const PATTERNS: Readonly<Record<TextForm, RegExp>> = {
  slug: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  text: /^\S([\s\S]*\S)?$/,
  // The years that a catalogue date may name are part of the pattern, so that the JSON Schema knows them.
  date: /^(19|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  day: /^(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  country: /^[A-Z]{2}$/,
  currency: /^[A-Z]{3}$/,
  address: /^https?:\/\/\S+$/,
};

/** A string of one of the forms that the catalogue knows. What is refused carries the name of the form. */
export const formedText = (form: TextForm) => v.pipe(v.string(), v.regex(PATTERNS[form], form));

/** Words: not empty, no blank at either end. */
export const words = formedText("text");

/** A lower-case name that links and files carry. */
export const slug = formedText("slug");

// `Date` rolls 30 February over into March, so a day that does not exist comes back as another.
const dayExists = (text: string): boolean =>
  text.length < 10 || new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** A date that exists, written to the year, the month or the day (ISO 8601). */
export const partialDate = v.pipe(
  formedText("date"),
  v.check(dayExists, "date"),
  v.brand("PartialDate"),
);

/** A year, month or day as ISO 8601 writes it: `2018`, `2018-01` or `2018-01-02`. */
export type PartialDate = v.InferOutput<typeof partialDate>;

/** A day that exists, such as `2018-01-02` (ISO 8601). */
export const day = v.pipe(formedText("day"), v.check(dayExists, "day"), v.brand("PartialDate"));

/** A sentence in English, and in Chinese where there is one. */
export const localText = v.strictObject({ en: words, zh: v.exactOptional(words) });

/** A sentence in English, and in Chinese where somebody has written it. */
export type LocalText = Readonly<v.InferOutput<typeof localText>>;

/** The key of an entry in `geodata/sources.json`. */
export const sourceId = v.pipe(slug, v.brand("SourceId"));

/** The key of an entry in `geodata/sources.json`. */
export type SourceId = v.InferOutput<typeof sourceId>;

/** Keys of `geodata/sources.json`. Whether they exist there is asked where the sources are at hand. */
export const sourceIds = v.array(sourceId);

/** A number between `min` and `max`, both included. What is refused carries both. */
export function numberBetween(min: number, max: number) {
  const range = `${min} to ${max}`;
  return v.pipe(v.number(), v.minValue(min, range), v.maxValue(max, range));
}

/** A value that nobody may change, down to its last member. Texts keep their brand. */
export type Immutable<T> = T extends string | number | boolean
  ? T
  : { readonly [Key in keyof T]: Immutable<T[Key]> };
