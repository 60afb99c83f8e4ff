import * as fc from "fast-check";
import { documentOf } from "../../src/document/change.ts";
import { aCollection, anOwnPark } from "../support/document.ts";

const hidden = fc.constantFrom({}, { hidden: true as const });

const naming = fc.constantFrom({}, {}, { chosenNameKey: "code" });

const collections = fc.uniqueArray(
  fc.record({ id: fc.constantFrom("f", "g", "h"), order: fc.nat(2), hidden, name: fc.string() }),
  { selector: ({ id }) => id },
);

const parks = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(..."abcdef"),
    order: fc.nat(3),
    hidden,
    naming,
    text: fc.string(),
  }),
  { selector: ({ id }) => id },
);

/** Documents of up to three files and six parks, whose ids are often the same: that is where they can disagree. */
export const documents = fc.tuple(collections, parks).map(([files, features]) => {
  const [first] = files;
  return documentOf(
    files.map(({ id, order, hidden: flag, name }) => aCollection(id, { order, name, ...flag })),
    first
      ? features.map(({ id, order, hidden: flag, naming: named, text }) =>
          anOwnPark(id, files[order % files.length]?.id ?? first.id, {
            order,
            text,
            ...flag,
            ...named,
          }),
        )
      : [],
  );
});
