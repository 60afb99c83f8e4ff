import { expect, test } from "vitest";
import { looksLikePolyline } from "../../../src/formats/polyline/plausible.ts";
import { read } from "../../../src/formats/polyline/read.ts";
import { collect, faultsOf, geometriesOf, sourceOf } from "../collect.ts";

/** The example of Google's "Encoded Polyline Algorithm Format". */
const EXAMPLE = "_p~iF~ps|U_ulLnnqC_mqNvxq`@";
const EXAMPLE_LINE = {
  type: "LineString",
  coordinates: [
    [-120.2, 38.5],
    [-120.95, 40.7],
    [-126.453, 43.252],
  ],
};

test("the format's own example is read, longitude first, with its precision as a guess", async () => {
  const collected = await collect(read, sourceOf(EXAMPLE));
  expect(geometriesOf(collected)).toEqual([EXAMPLE_LINE]);
  expect(collected.findings).toMatchObject([
    {
      detail: { kind: "precision-guessed", precision: 5 },
      severity: "warning",
      place: { line: 1 },
    },
  ]);
});

// 39.9, 116.1 and 40.0, 116.2 with six decimals, put into characters by hand, step by step of the format's text;
// with five they would lie at 399° and 1161°.
test("what would leave the Earth with five decimals is read with six", async () => {
  const sixDecimals = "_uhbkA_ydm|E_ibE_ibE";
  const collected = await collect(read, sourceOf(sixDecimals));
  expect(geometriesOf(collected)).toEqual([
    {
      type: "LineString",
      coordinates: [
        [116.1, 39.9],
        [116.2, 40],
      ],
    },
  ]);
  expect(collected.findings).toMatchObject([{ detail: { precision: 6 } }]);
});

test("quotes and doubled backslashes of a program's text are taken away", async () => {
  const plain = String.raw`_p~iF~ps|U\@`;
  const quoted = `"${plain.replaceAll("\\", "\\\\")}",`;
  expect(geometriesOf(await collect(read, sourceOf(quoted)))).toEqual(
    geometriesOf(await collect(read, sourceOf(plain))),
  );
});

test("a line that breaks off is reported, and the next comes in", async () => {
  const collected = await collect(read, sourceOf(`${EXAMPLE.slice(0, -1)}\n\n${EXAMPLE}`));
  expect(geometriesOf(collected)).toEqual([EXAMPLE_LINE]);
  expect(faultsOf(collected)).toMatchObject([
    {
      fault: { kind: "record-damaged" },
      value: { properties: { polyline: EXAMPLE.slice(0, -1) } },
      place: { line: 1 },
    },
  ]);
});

test("polylines are told from words", () => {
  expect(looksLikePolyline(EXAMPLE)).toBe(true);
  expect(looksLikePolyline(`${EXAMPLE}\n${EXAMPLE}\n`)).toBe(true);
  for (const word of [
    "undefined",
    "hello_world",
    "null",
    "Zhongguancun",
    "a@b.cn",
    "",
    "MENTOUGOU_PARK",
  ]) {
    expect(looksLikePolyline(word)).toBe(false);
  }
});
