import { describe, expect, test } from "vitest";
import type { Fact } from "../../../../../src/catalogue/fact.ts";
import type { Park } from "../../../../../src/catalogue/park.ts";
import { measureFootprint } from "../../../../../src/geo/measure/measure.ts";
import {
  type AreaReport,
  areaReport,
  reportedFact,
} from "../../../../../src/panels/catalogue/card/area/area-report.ts";
import { aPark, MENTOUGOU_RING } from "../../../../support/catalogue.ts";

const MEASURES = measureFootprint({ type: "Polygon", coordinates: [MENTOUGOU_RING] });

const land = (hectares: number, scope?: Fact["scope"]): Fact => ({
  key: "land-area",
  value: hectares,
  unit: "ha",
  what: { en: "planned land" },
  sources: [],
  ...(scope ? { scope } : {}),
});

const withFootprint = (facts: readonly Fact[], change: Partial<Park["footprint"]> = {}): Park =>
  aPark({ facts, footprint: { ...aPark().footprint, ...change } });

/** What stands beside the measured area; fails where nothing was measured. */
function besideMeasured(report: AreaReport) {
  if (report.kind !== "measured") throw new Error(`nothing was measured: ${report.kind}`);
  return report.stated;
}

describe("an outline", () => {
  test("is told by the chosen method first and by the other one second", () => {
    // Planimeter 2.1.2 reads 54.87 ha on the ellipsoid, Turf 7.4 reads 54.81 ha on its sphere.
    const byEllipsoid = areaReport(aPark(), MEASURES, "ellipsoid");
    expect(byEllipsoid).toMatchObject({
      shown: expect.closeTo(548_700, -2),
      second: expect.closeTo(548_100, -2),
    });
    const bySphere = areaReport(aPark(), MEASURES, "sphere");
    expect(bySphere).toMatchObject({
      shown: expect.closeTo(548_100, -2),
      second: expect.closeTo(548_700, -2),
    });
  });

  test("that was drawn to the stated area says so by either method", () => {
    for (const method of ["ellipsoid", "sphere"] as const) {
      const stated = besideMeasured(areaReport(withFootprint([land(54.87)]), MEASURES, method));
      expect(stated?.comparison?.cause).toBe("drawn-to-stated");
    }
  });

  test("is set beside a phase where nobody tells the whole, and names that as the cause", () => {
    const park = withFootprint([land(8.54, "phase")], { basis: "digitised" });
    const comparison = besideMeasured(areaReport(park, MEASURES, "ellipsoid"))?.comparison;
    expect(comparison?.cause).toBe("one-phase");
    // 54.87 / 8.54 = 6.425
    expect(comparison?.differencePercent).toBeCloseTo(542.5, 1);
  });

  test("of buildings is never compared with land", () => {
    const park = withFootprint([land(54.87)], { covers: "buildings" });
    const stated = besideMeasured(areaReport(park, MEASURES, "ellipsoid"));
    expect([stated?.squareMetres, stated?.comparison]).toEqual([548_700, undefined]);
  });
});

describe("without an outline", () => {
  test("a schematic circle is never called measured", () => {
    const park = withFootprint([land(54.87)], { basis: "schematic" });
    expect(areaReport(park, MEASURES, "ellipsoid")).toMatchObject({
      kind: "stated",
      squareMetres: 548_700,
    });
  });

  test("the area of one phase does not stand for the park's", () => {
    const park = withFootprint([land(8.54, "phase")], { basis: "schematic" });
    const report = areaReport(park, undefined, "ellipsoid");
    expect([report.kind, reportedFact(report)]).toEqual(["unknown", undefined]);
  });

  test("nothing stated is nothing known", () => {
    expect(areaReport(withFootprint([], { basis: "schematic" }), undefined, "ellipsoid")).toEqual({
      kind: "unknown",
    });
  });
});
