import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  graticuleFeatures,
  graticuleWindow,
  sameWindow,
} from "../../../src/map/graticule/graticule.ts";

const anyView = fc.record({
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -84, max: 84, noNaN: true }),
  zoom: fc.double({ min: 0, max: 19, noNaN: true }),
});

describe("the graticule", () => {
  test.each([
    [1, 10],
    [5, 5],
    [7, 1],
    [9.5, 10 / 60],
    [13, 1 / 60],
  ])("has lines at zoom %d every %d degrees", (zoom, step) => {
    expect(graticuleWindow(116, 40, zoom).step).toBe(step);
  });

  test("draws 37 meridians and 17 parallels of the whole world", () => {
    const lines = graticuleFeatures(graticuleWindow(0, 0, 1)).features;
    const isMeridian = ({ geometry: { coordinates } }: (typeof lines)[number]) =>
      coordinates[0]?.[0] === coordinates[1]?.[0];
    expect(lines.filter(isMeridian)).toHaveLength(37);
    expect(lines).toHaveLength(37 + 17);
  });

  test("never has so many lines that they cost anything", () => {
    fc.assert(
      fc.property(anyView, ({ lon, lat, zoom }) => {
        expect(graticuleFeatures(graticuleWindow(lon, lat, zoom)).features.length).toBeLessThan(
          420,
        );
      }),
    );
  });

  test("reaches beyond a screen of 4096 px about the view's centre", () => {
    fc.assert(
      fc.property(anyView, ({ lon, lat, zoom }) => {
        fc.pre(zoom >= 6);
        const { west, east } = graticuleWindow(lon, lat, zoom);
        const half = (2048 * 360) / (512 * 2 ** zoom);
        expect(west).toBeLessThanOrEqual(lon - half);
        expect(east).toBeGreaterThanOrEqual(lon + half);
      }),
    );
  });

  test("stays the same while the view moves a little", () => {
    const here = graticuleWindow(116.12, 39.89, 13);
    expect(sameWindow(here, graticuleWindow(116.125, 39.895, 13.2))).toBe(true);
    expect(sameWindow(here, graticuleWindow(117.12, 39.89, 13))).toBe(false);
  });
});
