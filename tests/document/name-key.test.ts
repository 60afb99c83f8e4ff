import { describe, expect, test } from "vitest";
import { changeBetween, documentOf } from "../../src/document/change.ts";
import { addParks, combineEdits } from "../../src/document/edits.ts";
import { readFeature } from "../../src/document/feature.ts";
import { merge } from "../../src/document/merge.ts";
import { nameChoices } from "../../src/document/name-choices.ts";
import { chooseNameKey, nameKeyOf } from "../../src/document/name-key.ts";
import { replaceImport } from "../../src/document/replace-import.ts";
import type { OwnPark, Document } from "../../src/document/document.ts";
import { mergedStep } from "../../src/document/merged-step.ts";
import { renamePark } from "../../src/document/text-edits.ts";
import { aCollection, anOwnPark, fileId, ownId } from "../support/document.ts";

const F = fileId("f");
const GEOMETRY = '{"type":"Point","coordinates":[116.1,39.9]}';

const aPark = (id: string, properties: string, parts: Partial<OwnPark> = {}): OwnPark =>
  anOwnPark(id, "f", {
    text: `{"type":"Feature","properties":${properties},"geometry":${GEOMETRY}}`,
    ...parts,
  });

/** Two parks of the file `f` and one of `g`. */
const DOCUMENT = documentOf(
  [aCollection("f"), aCollection("g", { order: 1 })],
  [
    aPark("a", '{"name":"North","code":"N-1","ref":7,"owner":{"en":"City","zh":"市"}}'),
    aPark("b", '{"name":"East"}', { order: 1 }),
    anOwnPark("z", "g", { text: '{"properties":{"name":"Zone","code":"Z-1"}}' }),
  ],
);

const namesOf = ({ parks }: Document): readonly (string | undefined)[] =>
  [...parks.values()].map((park) => readFeature(park).name);

test.each([
  ["code", ["N-1", "East", "Zone"]],
  ["ref", ["7", "East", "Zone"]],
  ["owner", ["City", "East", "Zone"]],
  ["nowhere", ["North", "East", "Zone"]],
])("by %s the parks of the file are called %j, those of other files as before", (key, names) => {
  const chosen = chooseNameKey(F, key)(DOCUMENT);
  expect(namesOf(chosen)).toEqual(names);
  expect([nameKeyOf(chosen, F), nameKeyOf(chosen, fileId("g"))]).toEqual([key, undefined]);
});

test("chosen once more it changes nothing, and as recognised the records are as they were", () => {
  const chosen = chooseNameKey(F, "code")(DOCUMENT);
  expect(chooseNameKey(F, "code")(chosen)).toBe(chosen);
  const back = chooseNameKey(F, undefined)(chosen);
  expect(back).toEqual(DOCUMENT);
  expect(namesOf(back)).toEqual(["North", "East", "Zone"]);
  expect(Object.keys(back.parks.get(ownId("a"))!)).not.toContain("chosenNameKey");
});

test("it is a change to be saved, and what was read of the geometry stays the same object", () => {
  const chosen = chooseNameKey(F, "code")(DOCUMENT);
  expect(changeBetween(DOCUMENT, chosen).parks.puts.map(({ id }) => id)).toEqual([
    "own-a",
    "own-b",
  ]);
  const [before, after] = [DOCUMENT, chosen].map(({ parks }) =>
    readFeature(parks.get(ownId("a"))!),
  );
  expect(after?.geometry).toBe(before?.geometry);
});

test("it goes before the property that was found in place of the usual ones", () => {
  const stops = documentOf(
    [aCollection("f")],
    [aPark("a", '{"stop":"Gate","line":"1"}', { nameKey: "stop" })],
  );
  expect(namesOf(stops)).toEqual(["Gate"]);
  expect(namesOf(chooseNameKey(F, "line")(stops))).toEqual(["1"]);
  expect(nameChoices(stops, F).recognised).toEqual({ count: 1, samples: ["Gate"] });
});

test("the choices are those of the file alone, and told as if nothing were chosen", () => {
  const choices = nameChoices(chooseNameKey(F, "code")(DOCUMENT), F);
  expect(choices.features).toBe(2);
  expect(choices.recognised).toEqual({ count: 2, samples: ["North", "East"] });
  expect(choices.properties.map(({ key, count }) => [key, count])).toEqual([
    ["name", 2],
    ["code", 1],
    ["ref", 1],
    ["owner", 1],
  ]);
});

describe("a park that is renamed afterwards has its new name under the chosen property", () => {
  test.each([
    ["code", '{"name":"North","code":"new","ref":7,"owner":{"en":"City","zh":"市"}}'],
    ["ref", '{"name":"North","code":"N-1","ref":"new","owner":{"en":"City","zh":"市"}}'],
    ["owner", '{"name":"North","code":"N-1","ref":7,"owner":{"en":"new","zh":"市"}}'],
    ["plot", '{"name":"North","code":"N-1","ref":7,"owner":{"en":"City","zh":"市"},"plot":"new"}'],
  ])("%s", (key, properties) => {
    const renamed = combineEdits([chooseNameKey(F, key), renamePark(ownId("a"), "new")])(DOCUMENT);
    const park = renamed.parks.get(ownId("a"))!;
    expect(park.text).toBe(aPark("a", properties).text);
    expect(readFeature(park).name).toBe("new");
  });

  test("and the name that it has already changes nothing", () => {
    const chosen = chooseNameKey(F, "code")(DOCUMENT);
    expect(renamePark(ownId("a"), "N-1")(chosen)).toBe(chosen);
    expect(renamePark(ownId("b"), "East")(chosen)).toBe(chosen);
  });
});

test("a park that comes to the file later is called as the others are", () => {
  const late = aPark("c", '{"name":"South","code":"S-1"}', { order: 2 });
  const added = combineEdits([chooseNameKey(F, "code"), addParks([late])])(DOCUMENT);
  expect(readFeature(added.parks.get(ownId("c"))!).name).toBe("S-1");
});

test.each([
  ["code", '{"name":"北","code":"N-1"}', "N-1"],
  ["Ãû³Æ", '{"name":"北","名称":"北区"}', "北"],
])(
  "a file that is read in another encoding is called by %s if it still has such a property",
  (key, properties, name) => {
    const again = replaceImport(aCollection("f"), [aPark("d", properties)]);
    const read = combineEdits([chooseNameKey(F, key), again])(DOCUMENT);
    expect(readFeature(read.parks.get(ownId("d"))!).name).toBe(name);
    expect(nameKeyOf(read, F)).toBe(name === "北" ? undefined : key);
  },
);

describe("where two tabs write", () => {
  const copyId = (): string => "copy";
  const chosen = chooseNameKey(F, "code")(DOCUMENT);
  const renamed = renamePark(ownId("a"), "West")(DOCUMENT);

  test.each([
    ["this one chose the property", chosen, renamed],
    ["the other chose the property", renamed, chosen],
  ])("%s, and the other's new name of a park stays beside it", (_, mine, theirs) => {
    const merged = merge({ base: DOCUMENT, mine, theirs }, copyId);
    const park = merged.parks.get(ownId("a"))!;
    expect([park.chosenNameKey, JSON.parse(park.text).properties.name]).toEqual(["code", "West"]);
    expect(merged.parks.size).toBe(3);
  });

  test("both chose, and this one's choice is that of all parks", () => {
    const theirs = chooseNameKey(F, "ref")(DOCUMENT);
    const merged = merge({ base: DOCUMENT, mine: chosen, theirs }, copyId);
    expect([...merged.parks.values()].map((park) => park.chosenNameKey)).toEqual([
      "code",
      "code",
      undefined,
    ]);
  });

  test("taking the choice back leaves a new text, and is passed over where another chose anew", () => {
    const written = renamePark(ownId("a"), "West")(chosen);
    expect(mergedStep(chosen, DOCUMENT, written).document.parks.get(ownId("a"))).toMatchObject({
      text: written.parks.get(ownId("a"))!.text,
    });
    expect(nameKeyOf(mergedStep(chosen, DOCUMENT, written).document, F)).toBeUndefined();
    const anew = chooseNameKey(F, "ref")(chosen);
    const { document, skipped } = mergedStep(chosen, DOCUMENT, anew);
    expect(document).toBe(anew);
    expect(skipped.map(({ changeKind }) => changeKind)).toEqual(["renamed", "renamed"]);
  });
});
