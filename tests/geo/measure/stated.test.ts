import gcoord from "gcoord";
import { describe, expect, test } from "vitest";

import { ellipsoidAreaSquareMetres } from "../../../src/geo/measure/ellipsoid.ts";
import { compareAreas, type AreaStatement } from "../../../src/geo/measure/stated.ts";
import { polygon } from "../arbitrary.ts";

const HECTARE = 10_000;
const compare = (measured: number, stated: number, more: Partial<AreaStatement> = {}) =>
  compareAreas({
    measured: measured * HECTARE,
    stated: stated * HECTARE,
    measures: "land",
    basis: "digitised",
    ...more,
  });

test("a difference is measured minus stated, in percent of stated", () => {
  expect(compare(102, 100).differencePercent).toBeCloseTo(2, 9);
  expect(compare(49.37, 54.87).differencePercent).toBeCloseTo(-10.0237, 3);
});

test("areas agree up to one percent, and then need no cause", () => {
  expect(compare(55.4, 54.87)).toMatchObject({ agrees: true, cause: undefined });
  expect(compare(55.5, 54.87)).toMatchObject({ agrees: false, cause: "outline" });
});

describe("the likely cause of a difference", () => {
  test("is that storeys were counted, where the stated figure is floor area", () => {
    expect(compare(8.54, 30.9, { measures: "floor" }).cause).toBe("floor-area");
  });

  test("is that only a part was stated, where the stated figure is one phase's", () => {
    expect(compare(54.87, 8.54, { measures: "phase" }).cause).toBe("one-phase");
  });

  test("is rounding, where the measured figure rounds to the stated one in a unit of the field", () => {
    expect(compare(52.2, 50).cause).toBe("rounding");
    expect(compare(123, 120).cause).toBe("rounding");
    // 1000 mu are 66.67 ha; 69 ha are 1035 mu and round to them.
    expect(compare(69, 1000 / 15).cause).toBe("rounding");
    expect(compare(126, 120).cause).toBe("outline");
    expect(compare(140, 100).cause).toBe("outline");
    expect(compare(148, 154.3).cause).toBe("outline");
  });

  test("is the Chinese datum, where the outline was traced in it and the difference is small", () => {
    const shifted = { tracedInShiftedDatum: true };
    expect(compare(55.55, 54.87, shifted).cause).toBe("datum-shift");
    expect(compare(57.2, 54.87, shifted).cause).toBe("outline");
    expect(compare(55.55, 54.87).cause).toBe("outline");
  });

  test("is unknown, where the outline was surveyed and the figure is for the same land", () => {
    expect(compare(57.2, 54.87, { basis: "surveyed" }).cause).toBeUndefined();
  });
});

test("an outline drawn to the stated area proves nothing, and says so even in agreement", () => {
  expect(compare(6.6, 6.6, { basis: "schematic" })).toMatchObject({
    agrees: true,
    cause: "drawn-to-stated",
  });
  expect(compare(54.8701, 54.87, { basis: "approximate" }).cause).toBe("drawn-to-stated");
  expect(compare(55.2, 54.87, { basis: "approximate" }).cause).toBeUndefined();
});

test("GCJ-02 and BD-09 change the area of a park in China by up to 1.4 % and no more", () => {
  const changes: number[] = [];
  for (let lon = 75; lon < 133; lon += 0.37) {
    for (let lat = 19; lat < 52; lat += 0.41) changes.push(...stretch(lon, lat));
  }
  const most = Math.max(...changes.map(Math.abs));
  expect(most).toBeLessThan(0.014);
  expect(most).toBeGreaterThan(0.012);
});

/** By how much both datums change a square of some 50 ha, as shares. */
function stretch(lon: number, lat: number): number[] {
  const ring: [number, number][] = [
    [lon, lat],
    [lon + 0.008, lat],
    [lon + 0.008, lat + 0.007],
    [lon, lat + 0.007],
    [lon, lat],
  ];
  const truth = ellipsoidAreaSquareMetres(polygon(ring));
  return [gcoord.GCJ02, gcoord.BD09].map((datum) => {
    const moved = ring.map((position) => gcoord.transform(position, gcoord.WGS84, datum));
    return ellipsoidAreaSquareMetres(polygon(moved)) / truth - 1;
  });
}
