import * as v from "valibot";
import { partialDate, sourceId, formedText, words } from "./text.ts";

/** The schema of an entry of `geodata/sources.json`. */
export const source = v.strictObject({
  id: sourceId,
  title: words,
  publisher: v.exactOptional(words),
  date: v.exactOptional(partialDate),
  url: v.exactOptional(formedText("address")),
  note: v.exactOptional(words),
});

/** A page or paper that facts rest on. */
export type Source = Readonly<v.InferOutput<typeof source>>;
