import * as fc from "fast-check";
import { expect, test } from "vitest";
import { changeBetween, isEmpty } from "../../src/document/change.ts";
import type { Document } from "../../src/document/document.ts";
import { mergedStep } from "../../src/document/merged-step.ts";
import { documents } from "./arbitrary.ts";

type Fields = ReadonlyMap<string, unknown>;

/** Each member of each record by a name of its own; that a record is there is one more. */
function fieldsOf({ collections, parks }: Document): Fields {
  const fields = new Map<string, unknown>();
  for (const record of [...collections.values(), ...parks.values()]) {
    fields.set(record.id, true);
    for (const [member, value] of Object.entries(record))
      fields.set(`${record.id}#${member}`, value);
  }
  return fields;
}

const keysOf = (...all: readonly Fields[]): ReadonlySet<string> =>
  new Set(all.flatMap((fields) => [...fields.keys()]));

/** Three documents of the same few records: a step from the first to the second, and what others made of the first. */
const three = fc.tuple(documents, documents, documents);

test("a step changes nothing but what it has touched and others have left as it was", () => {
  fc.assert(
    fc.property(three, ([from, to, present]) => {
      const { document } = mergedStep(from, to, present);
      const [was, wanted, now, is] = [from, to, present, document].map(fieldsOf);
      if (!was || !wanted || !now || !is) throw new Error("four documents");
      const homes = new Set(
        [...document.parks.values()].map(({ collection }) => String(collection)),
      );
      for (const key of keysOf(was, wanted, now, is)) {
        if (is.get(key) === now.get(key)) continue;
        const id = key.split("#")[0] ?? "";
        // A file that a park needs comes back with it.
        if (homes.has(id) && !now.has(id)) continue;
        expect([key, is.get(key)]).toEqual([key, wanted.get(key)]);
        expect([key, now.get(key)]).toEqual([key, was.get(key)]);
      }
    }),
    { numRuns: 500 },
  );
});

test("a step is gone wholly or what stood in its way is told, and a park never lacks its file", () => {
  fc.assert(
    fc.property(three, ([from, to, present]) => {
      const { document, skipped } = mergedStep(from, to, present);
      const isNothingLeft =
        isEmpty(changeBetween(present, document)) && !isEmpty(changeBetween(from, to));
      expect(isNothingLeft && skipped.length === 0).toBe(false);
      expect(isEmpty(changeBetween(present, document))).toBe(document === present);
      for (const { collection } of document.parks.values())
        expect(document.collections.has(collection)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("where nobody else has written, a step leads to where it led before, and nothing is told", () => {
  fc.assert(
    fc.property(documents, documents, (from, to) => {
      const { document, skipped } = mergedStep(from, to, structuredClone(from));
      expect(isEmpty(changeBetween(document, to))).toBe(true);
      expect(skipped).toEqual([]);
    }),
  );
});
