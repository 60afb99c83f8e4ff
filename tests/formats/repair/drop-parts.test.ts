import { describe, expect, test } from "vitest";
import type { Fix } from "../../../src/formats/fix.ts";
import { lintFeature } from "../../../src/formats/check/check-feature.ts";
import { repairFeature } from "../../../src/formats/repair/repair-feature.ts";

const SQUARE = "[[0,0],[1,0],[1,1],[0,1],[0,0]]";
const HOLLOW = "[[2,2], [3,2], [2,2], [2,2]]";

const featureText = (type: string, coordinates: string): string =>
  `{ "type": "Feature", "properties": {"n": 1e2}, "geometry": {"type": "${type}", "coordinates": ${coordinates}} }`;

type Fault = Extract<Fix, { kind: "drop-part" }>["fault"];

describe("what is left out leaves all else to the letter", () => {
  test.each<[Fault, string, string, string]>([
    ["too-few-points", "MultiPolygon", `[[${HOLLOW}], [${SQUARE}]]`, `[[${SQUARE}]]`],
    ["too-few-points", "MultiPolygon", `[[${SQUARE}] , [${HOLLOW}]]`, `[[${SQUARE}]]`],
    [
      "too-few-points",
      "MultiPolygon",
      `[[${HOLLOW}],\n[${HOLLOW}],\n[${SQUARE},${HOLLOW}],\n[${HOLLOW}],\n[${SQUARE}]]`,
      `[[${SQUARE}],\n[${SQUARE}]]`,
    ],
    [
      "bad-coordinate",
      "LineString",
      "[null,[1.0,2],[9],[3,4.50], [5,6],[7,8]]",
      "[[1.0,2],[3,4.50], [5,6],[7,8]]",
    ],
    ["out-of-range", "MultiPoint", "[[1,2],[500,0],[3,4]]", "[[1,2],[3,4]]"],
    // Only what has the fault that is named.
    ["out-of-range", "MultiPoint", "[[1,2],[500,0],[9]]", "[[1,2],[9]]"],
  ])("%s in a %s %s", async (fault, type, before, after) => {
    const repaired = await repairFeature(featureText(type, before), { kind: "drop-part", fault });
    expect(repaired).toBe(featureText(type, after));
  });

  test("of a collection a member goes", async () => {
    const of = (members: string) =>
      `{"type":"Feature","properties":{},"geometry":{"type":"GeometryCollection","geometries":[${members}]}}`;
    const sound = '{"type":"Point","coordinates":[1,2]}';
    const fix = { kind: "drop-part", fault: "unknown-geometry" } as const;
    expect(await repairFeature(of(`{"type":"Circle"}, ${sound}`), fix)).toBe(of(sound));
  });

  test("nothing fits where nothing would be left, or nothing is wrong", async () => {
    const fix = { kind: "drop-part", fault: "too-few-points" } as const;
    expect(await repairFeature(featureText("Polygon", `[${HOLLOW}]`), fix)).toBeUndefined();
    expect(await repairFeature(featureText("Polygon", `[${SQUARE}]`), fix)).toBeUndefined();
  });
});

describe("other fixes are about what is used", () => {
  test("an open ring is closed beside a corner that is none", async () => {
    const before = featureText("Polygon", "[[[0,0],[1,0],[1,1],[null,7],[0,1]]]");
    const after = featureText("Polygon", "[[[0,0],[1,0],[1,1],[null,7],[0,1],[0,0]]]");
    expect(await repairFeature(before, { kind: "close-ring" })).toBe(after);
  });

  test("positions with latitude first change about, and what is none of them stays", async () => {
    const before = featureText("LineString", "[[39.9,116.3],null,[39.8,116.2]]");
    expect(lintFeature(JSON.parse(before)).map(({ kind, fix }) => [kind, fix?.kind])).toEqual([
      ["bad-coordinate", "drop-part"],
      ["swapped-order", "swap-order"],
    ]);
    expect(await repairFeature(before, { kind: "swap-order" })).toBe(
      featureText("LineString", "[[116.3,39.9],null,[116.2,39.8]]"),
    );
  });

  test("numbers in quotes are read, not left out", async () => {
    const before = featureText("LineString", '[["1","2"],[3,4],[5,6],[7,8]]');
    expect(lintFeature(JSON.parse(before))).toMatchObject([
      { kind: "text-coordinates", severity: "error", fix: { kind: "use-numbers" } },
    ]);
    expect(await repairFeature(before, { kind: "use-numbers" })).toBe(
      featureText("LineString", "[[1,2],[3,4],[5,6],[7,8]]"),
    );
  });
});
