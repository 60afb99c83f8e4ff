import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTypedCoordinates } from "../../../src/geo/coordinates/coordinates.ts";
import { positionText } from "../../../src/words/format/figures.ts";

describe("typed coordinates", () => {
  // 39° 53′ 24″ is 39 + 53/60 + 24/3600 = 39.89°, 116° 7′ 12″ is 116.12°.
  test.each([
    "39.89, 116.12",
    "39.89 116.12",
    "39.89,116.12",
    "  39.89 ; 116.12 ",
    "39.89，116.12",
    "３９.８９，１１６.１２",
    "+39.89, +116.12",
    "39.89°, 116.12°",
    "39.89N 116.12E",
    "39.89° N, 116.12° E",
    "N 39.89 E 116.12",
    "N39.89E116.12",
    "39.89n116.12e",
    "39°53'24\"N 116°7'12\"E",
    "39°53′24″N, 116°07′12″E",
    "39º 53’ 24” N 116º 07’ 12” E",
    "39° 53.4' N, 116° 7.2' E",
    "39°53′24″, 116°7′12″",
    "北纬39.89°，东经116.12°",
    "北纬39°53′24″ 东经116°7′12″",
    "北纬39度53分24秒，东经116度7分12秒",
    "geo:39.89,116.12",
  ])("%s is read with the latitude first", (text) => {
    const read = readTypedCoordinates(text);
    expect(read?.order).toBe("latitude-first");
    expect(read?.position[0]).toBeCloseTo(116.12, 9);
    expect(read?.position[1]).toBeCloseTo(39.89, 9);
  });

  test.each(["116.12, 39.89", "116.12E 39.89N", "E116.12 N39.89", "东经116.12° 北纬39.89°"])(
    "%s can only be meant with the longitude first",
    (text) => {
      expect(readTypedCoordinates(text)).toEqual({
        position: [116.12, 39.89],
        order: "longitude-first",
      });
    },
  );

  test.each([
    ["-22.97, -43.39", [-43.39, -22.97]],
    ["\u221222.97 \u221243.39", [-43.39, -22.97]],
    ["22.97S 43.39W", [-43.39, -22.97]],
    ["南纬22.97 西经43.39", [-43.39, -22.97]],
    ["0, 0", [0, 0]],
    ["-90, 180", [180, -90]],
  ])("%s lies in its own hemisphere", (text, position) => {
    expect(readTypedCoordinates(text)?.position).toEqual(position);
  });

  test.each([
    "",
    "mentougou",
    "39.89",
    "39.89, 116.12, 50",
    "91, 181",
    "100, 100",
    "39.89N 116.12N",
    "39.89E 116.12E",
    "39°60'N 116°E",
    "N39.89S 116.12",
    "block 21",
    "2018-01-02",
    "2018 2019",
  ])("%j is no position", (text) => {
    expect(readTypedCoordinates(text)).toBeUndefined();
  });
});

test("a position that the atlas writes can be typed back, in either language", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.constantFrom("en" as const, "zh" as const),
      (lon, lat, language) => {
        const read = readTypedCoordinates(positionText([lon, lat], language));
        // Four decimals are written.
        expect(Math.abs((read?.position[0] ?? NaN) - lon)).toBeLessThan(0.000_051);
        expect(Math.abs((read?.position[1] ?? NaN) - lat)).toBeLessThan(0.000_051);
      },
    ),
  );
});

test("no text at all makes the parser throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(() => readTypedCoordinates(text)).not.toThrow();
    }),
  );
});
