import * as v from "valibot";
import { day, partialDate, sourceId, formedText, words } from "./text.ts";

/** The schema of an entry of `geodata/sources.json`. */
export const source = v.strictObject({
  id: sourceId,
  /** In the source's own language, or in English. */
  title: words,
  /** In Chinese, where `title` is not. */
  titleZh: v.exactOptional(words),
  publisher: v.exactOptional(words),
  date: v.exactOptional(partialDate),
  /** The day on which somebody read it. */
  read: v.exactOptional(day),
  url: v.exactOptional(formedText("address")),
  note: v.exactOptional(words),
});

/** A page or paper that facts rest on. */
export type Source = Readonly<v.InferOutput<typeof source>>;
