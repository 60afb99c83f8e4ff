import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { conversionOf } from "../../../src/formats/crs/projection.ts";
import { geodesicInverse } from "../../../src/geo/measure/geodesic.ts";
import { inProject } from "../../../.ci/commands/project.mjs";

type LonLat = readonly [number, number];

/** What PROJ 9.1.1 says of a national system at one place (`tests/fixtures/crs/make.ts`). */
interface Answer {
  readonly code: number;
  readonly name: string;
  readonly xy: LonLat;
  readonly helmert: readonly {
    readonly code: number;
    readonly accuracyMetres: number | null;
    readonly lonLat: LonLat;
  }[];
  readonly grid?: { readonly name: string; readonly lonLat: LonLat };
  readonly wkt: Readonly<Record<string, string>>;
}

const file = inProject("tests", "fixtures", "crs", "national-systems.json");
const answers = JSON.parse(readFileSync(file, "utf8")) as readonly Answer[];
const cases = answers.flatMap((answer) =>
  Object.entries(answer.wkt).map(([dialect, wkt]) => ({ ...answer, dialect, wkt })),
);

const metresBetween = (a: LonLat, b: LonLat): number => geodesicInverse(a, b).distanceMetres;

test("PROJ was asked of sixty systems in three dialects", () => {
  expect(cases.length).toBeGreaterThan(180);
});

test.each(cases)(
  "$name as $dialect lies where PROJ has it by the same transformation",
  async (each) => {
    const conversion = await conversionOf(each.wkt, [each.xy]);
    const shift = conversion?.shift;
    const operation = shift?.by === "operation" ? shift.operation : "";
    const byProj = each.helmert.find(({ code }) => `EPSG:${code}` === operation);
    expect(each.helmert.map(({ code }) => `EPSG:${code}`)).toContain(operation);
    expect(
      metresBetween(conversion?.project(each.xy) ?? [0, 0], byProj?.lonLat ?? [9, 9]),
    ).toBeLessThan(0.01);
    // By way of ETRS89 or the like its accuracy is added.
    const { accuracyMetres = 0 } = shift?.by === "operation" ? shift : {};
    expect(accuracyMetres).toBeGreaterThanOrEqual(byProj?.accuracyMetres ?? 0);
    expect(accuracyMetres).toBeLessThanOrEqual((byProj?.accuracyMetres ?? 0) + 5);
  },
);

describe("where Debian has the grid of a country", () => {
  const withGrid = answers.filter(({ grid }) => grid);

  test.each(withGrid)("$name is no farther from it than the stated accuracy", async (each) => {
    const conversion = await conversionOf(each.wkt.WKT1_ESRI ?? "", [each.xy]);
    const off = metresBetween(conversion?.project(each.xy) ?? [0, 0], each.grid?.lonLat ?? [9, 9]);
    const shift = conversion?.shift;
    expect(off).toBeLessThan((shift?.by === "operation" && shift.accuracyMetres) || 0);
  });
});
