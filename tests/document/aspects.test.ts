import { describe, expect, test } from "vitest";
import {
  COLLECTION_ASPECTS,
  FILE_ASPECT,
  isAspectEqual,
  PARK_ASPECTS,
  withAspect,
} from "../../src/document/aspects.ts";
import type { Collection, ContentId, OwnPark } from "../../src/document/document.ts";
import { aCollection, anOwnPark } from "../support/document.ts";

const feature = (properties: Readonly<Record<string, string>>): string =>
  JSON.stringify({ type: "Feature", properties, geometry: null });

/** What was done to a record, aspect by aspect. */
const changesOf = <Kept>(
  aspects: typeof PARK_ASPECTS | typeof COLLECTION_ASPECTS,
  before: Kept,
  now: Kept,
): readonly string[] =>
  (aspects as readonly (typeof FILE_ASPECT)[]).flatMap((aspect) => {
    const [one, other] = [before as Collection, now as Collection];
    return isAspectEqual(aspect, one, other) ? [] : [aspect.changeKind(one, other)];
  });

describe("what was done to a park", () => {
  const park = anOwnPark("a", "f", { text: feature({ name: "A", fill: "#111111" }) });
  test.each<[string, Partial<OwnPark>, readonly string[]]>([
    ["nothing", {}, []],
    ["another name", { text: feature({ name: "B", fill: "#222222" }) }, ["renamed"]],
    ["another colour", { text: feature({ name: "A", fill: "#222222" }) }, ["recoloured"]],
    ["another note", { text: feature({ name: "A", fill: "#111111", note: "x" }) }, ["edited"]],
    ["an original", { original: "{}" }, ["edited"]],
    ["a property for its name", { chosenNameKey: "note" }, ["renamed"]],
    ["hidden", { hidden: true }, ["hidden"]],
    ["another place", { order: 3 }, ["moved"]],
    ["another file", { collection: "g" as never }, ["moved"]],
    ["two of them", { hidden: true, order: 3 }, ["hidden", "moved"]],
  ])("is told in a word: %s", (_, change, words) => {
    expect(changesOf(PARK_ASPECTS, park, { ...park, ...change })).toEqual(words);
  });

  test("is told from before to now: what was hidden is shown", () => {
    expect(changesOf(PARK_ASPECTS, { ...park, hidden: true as const }, park)).toEqual(["shown"]);
  });
});

describe("what was done to a file", () => {
  const layer = {
    content: "l" as ContentId,
    features: 1,
    vertices: 1,
    bytes: 1,
    bounds: [1, 2, 3, 4] as const,
  };
  const file = aCollection("f", { layer, envelope: { before: "a", after: "b" } });
  test.each<[string, Partial<Collection>, readonly string[]]>([
    ["nothing", structuredClone({ layer, envelope: { before: "a", after: "b" } }), []],
    ["a name", { name: "g" }, ["renamed"]],
    ["a colour", { colour: "#000000" }, ["recoloured"]],
    ["another layer", { layer: { ...layer, content: "m" as ContentId } }, ["replaced"]],
    ["another envelope", { envelope: { before: "a", after: "c" } }, ["replaced"]],
    ["another format", { format: "csv" }, ["replaced"]],
    ["a source", { source: { address: "a", sha256: "h" } }, ["replaced"]],
    ["hidden", { hidden: true }, ["hidden"]],
    ["another place", { order: 9 }, ["moved"]],
  ])("is told in a word: %s", (_, change, words) => {
    expect(changesOf(COLLECTION_ASPECTS, file, { ...file, ...change })).toEqual(words);
  });

  test("is taken over by itself, and what the other does not have is gone", () => {
    const other = aCollection("f", { name: "other", format: "kml" });
    const next = withAspect(FILE_ASPECT, { ...file, hidden: true as const }, other);
    expect(next).toStrictEqual({
      id: "f",
      order: 0,
      name: "f.geojson",
      format: "kml",
      colour: file.colour,
      hidden: true,
    });
  });
});
