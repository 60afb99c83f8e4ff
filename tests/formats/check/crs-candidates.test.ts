import { describe, expect, test } from "vitest";
import { crsCandidates } from "../../../src/formats/check/crs-candidates.ts";

const codes = (x: number, y: number) => crsCandidates(x, y).map(({ crs }) => crs);
const landing = (x: number, y: number, crs: string) =>
  crsCandidates(x, y).find((one) => one.crs === crs)?.lands;

describe("an easting and a northing", () => {
  // cs2cs -f %.7f EPSG:… EPSG:4326, of PROJ 9.
  test.each([
    [447_000, 4_419_000, "EPSG:32650", 116.379_828_4, 39.919_440_2],
    [447_000, 4_419_000, "EPSG:4548", 116.380_22, 39.903_516_5],
    [447_000, 4_419_000, "EPSG:4547", 113.380_22, 39.903_516_5],
    [20_447_000, 4_419_000, "EPSG:4498", 116.380_22, 39.903_516_5],
    [39_447_000, 4_419_000, "EPSG:4527", 116.380_22, 39.903_516_5],
    [12_958_000, 4_852_000, "EPSG:3857", 116.403_694_5, 39.903_988_9],
  ])("%d, %d lands in %s where PROJ has it", (...[x, y, crs, lon, lat]) => {
    const [east = 0, north = 0] = landing(x, y, crs) ?? [];
    expect(Math.abs(east - lon)).toBeLessThan(1e-6);
    expect(Math.abs(north - lat)).toBeLessThan(1e-6);
  });

  test("with the number of a zone before them are of that zone alone, and of Web Mercator where they fit there", () => {
    expect(codes(39_447_000, 4_419_000)).toEqual(["EPSG:4527"]);
    // Zone 20 is beyond the 20,037,508 m of Web Mercator.
    expect(codes(20_447_000, 4_419_000)).toEqual(["EPSG:4498"]);
    // Web Mercator has it at 121° E, nearer to Beijing than zone 13 about 75° E.
    expect(codes(13_500_000, 4_419_000)).toEqual(["EPSG:3857", "EPSG:4491"]);
  });

  test("are of no zone whose number there is not, and not beyond its width", () => {
    expect(codes(24_447_000, 4_419_000)).toEqual([]);
    expect(codes(46_447_000, 4_419_000)).toEqual([]);
    expect(codes(45_500_000, 4_419_000)).toEqual(["EPSG:4533"]);
    expect(codes(25_500_000, 4_419_000)).toEqual(["EPSG:4513"]);
    // 400 km to either side of the meridian.
    expect(codes(39_900_000, 4_419_000)).toEqual(["EPSG:4527"]);
    expect(codes(39_900_001, 4_419_000)).toEqual([]);
    expect(codes(39_099_999, 4_419_000)).toEqual([]);
  });

  test("are of no zone north or south of China", () => {
    expect(codes(39_447_000, 6_200_001)).toEqual([]);
    expect(codes(39_447_000, 6_200_000)).toEqual(["EPSG:4527"]);
    expect(codes(39_447_000, 300_000)).toEqual(["EPSG:4527"]);
    expect(codes(39_447_000, 299_999)).toEqual([]);
  });

  test("far from a meridian are of a zone of 6° and not of one of 3°", () => {
    const wide = codes(850_000, 4_419_000);
    expect(wide).toContain("EPSG:32650");
    // EPSG:4502 to 4512 are CGCS2000 without a zone's number, of 6°; 4534 to 4554 are those of 3°.
    expect(wide.filter((crs) => /^EPSG:45[345]\d$/.test(crs))).toEqual([]);
    expect(wide.some((crs) => /^EPSG:45[01]\d$/.test(crs))).toBe(true);
  });

  test("that are hardly anything are of nothing", () => {
    expect(codes(0, 0)).toEqual([]);
    expect(codes(19_999, 0)).toEqual([]);
    expect(codes(20_000, 0)).toEqual(["EPSG:3857"]);
    expect(codes(21_000_000, 7_000_000)).toEqual([]);
  });
});
