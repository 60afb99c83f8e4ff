import { describe, expect, test } from "vitest";
import { documentOf } from "../../src/document/change.ts";
import { EMPTY_DOCUMENT } from "../../src/document/document.ts";
import { hideCollection } from "../../src/document/edits.ts";
import { isKnownKey } from "../../src/document/known-keys.ts";
import { landmarkPosition } from "../../src/document/landmark.ts";
import { addLandmark, setLandmark } from "../../src/document/landmark-edits.ts";
import { aCollection, anOwnPark, fileId, ownId } from "../support/document.ts";

const pointText = (mark: string, coordinates = "[116.1,39.9]"): string =>
  `{"type":"Feature","properties":{"n":1.50${mark}},"geometry":{"type":"Point","coordinates":${coordinates}}}`;

const positionIn = (text: string) => landmarkPosition(anOwnPark("a", "f", { text }));

describe("a point is a landmark by a property of its own", () => {
  test.each([
    // What KML, GPX and CSV bring back, and what a spreadsheet makes of it.
    ["true", [116.1, 39.9]],
    ['"true"', [116.1, 39.9]],
    ['" TRUE"', [116.1, 39.9]],
    ["false", undefined],
    ['"yes"', undefined],
    ["1", undefined],
    ["null", undefined],
  ])("%s", (value, expected) => {
    expect(positionIn(pointText(`,"atlas_landmark":${value}`))).toEqual(expected);
  });

  test("and is none without it, in another member, as several points, or where there is no such place", () => {
    expect(positionIn(pointText(""))).toBeUndefined();
    expect(positionIn(pointText(',"note":"atlas_landmark"'))).toBeUndefined();
    expect(positionIn(pointText(',"atlas_landmark":true', "[116.1,91]"))).toBeUndefined();
    expect(
      positionIn(
        pointText(',"atlas_landmark":true', "[[116.1,39.9]]").replace("Point", "MultiPoint"),
      ),
    ).toBeUndefined();
  });

  test("which a shorter link keeps", () => {
    expect(isKnownKey("atlas_landmark")).toBe(true);
  });

  test("keeps its height to itself: distances are on the ellipsoid", () => {
    expect(positionIn(pointText(',"atlas_landmark":true', "[116.1,39.9,50]"))).toEqual([
      116.1, 39.9,
    ]);
  });
});

describe("making a point a landmark", () => {
  const before = documentOf([aCollection("f")], [anOwnPark("a", "f", { text: pointText("") })]);
  const textOf = (document: typeof before): string | undefined =>
    document.parks.get(ownId("a"))?.text;

  test("writes the property and nothing else of its text, and takes it away to the letter", () => {
    const marked = setLandmark(ownId("a"), true)(before);
    expect(textOf(marked)).toBe(pointText(',"atlas_landmark":true'));
    const plain = setLandmark(ownId("a"), false)(marked);
    expect(textOf(plain)).toBe(pointText(""));
    expect(plain.parks.get(ownId("a"))?.original).toBeUndefined();
  });

  test("changes nothing where it is so already, or where there is no such park", () => {
    expect(setLandmark(ownId("a"), false)(before)).toBe(before);
    expect(setLandmark(ownId("b"), true)(before)).toBe(before);
    const marked = setLandmark(ownId("a"), true)(before);
    expect(setLandmark(ownId("a"), true)(marked)).toBe(marked);
  });
});

describe("a new landmark", () => {
  const add = (name: string) =>
    addLandmark({
      id: ownId(name),
      name,
      position: [116.3088, 39.9812],
      file: { id: fileId(`file-of-${name}`), name: "My landmarks", colour: "#3f6fd1" },
    });
  const placesIn = (document: typeof EMPTY_DOCUMENT) =>
    [...document.parks.values()].map(({ id, collection, order }) => [id, collection, order]);

  test("comes in a file of landmarks; the next joins it", () => {
    const one = add("office")(EMPTY_DOCUMENT);
    expect(one.parks.get(ownId("office"))?.text).toBe(
      '{"type":"Feature","properties":{"name":"office","atlas_landmark":true},"geometry":{"type":"Point","coordinates":[116.3088,39.9812]}}',
    );
    expect(one.collections.get(fileId("file-of-office"))?.name).toBe("My landmarks");
    expect(placesIn(add("home")(one))).toEqual([
      ["own-office", "file-of-office", 0],
      ["own-home", "file-of-office", 1],
    ]);
  });

  test("never joins a file with other parks, one that is hidden, or one of a link", () => {
    const mixed = documentOf([aCollection("f")], [anOwnPark("a", "f")]);
    expect(placesIn(add("home")(mixed)).at(-1)).toEqual(["own-home", "file-of-home", 0]);
    const hidden = hideCollection(fileId("file-of-office"), true)(add("office")(EMPTY_DOCUMENT));
    expect(placesIn(add("home")(hidden)).at(-1)).toEqual(["own-home", "file-of-home", 0]);
    const marked = anOwnPark("d-0", "d-0", { text: pointText(',"atlas_landmark":true') });
    const linked = documentOf([aCollection("d-0")], [marked]);
    expect(placesIn(add("home")(linked)).at(-1)).toEqual(["own-home", "file-of-home", 0]);
  });
});
