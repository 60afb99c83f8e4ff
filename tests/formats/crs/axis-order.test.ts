import { expect, test } from "vitest";

import { findingOf, imported } from "../import-text.ts";

const pointOf = async (wkt: string) => {
  const result = await imported(wkt, "points.wkt");
  return { bounds: result.bounds, finding: findingOf(result, "crs-converted") };
};

// Where PROJ 9.1.1 has them, by `cs2cs EPSG:n EPSG:4326`, which goes by the register's order too.
test.each([
  ["4301", "35.68 139.76", [139.756767, 35.683239], "Tokyo (EPSG:4301)"],
  ["4289", "52.37 4.9", [4.899637, 52.368988], "Amersfoort (EPSG:4289)"],
  ["2326", "819940.95 835812.54", [114.172454, 22.318469], "EPSG:2326"],
  // RGF93 v1 (lon-lat) has longitude first in the register.
  ["7084", "2.35 48.86", [2.35, 48.86], "RGF93 v1 (EPSG:7084)"],
  ["32650", "440000 4417000", [116.298108, 39.900955], "EPSG:32650"],
] as const)(
  "an address of EPSG %s with %s is in the register's order",
  async (code, xy, [lon, lat], crs) => {
    const address = `<http://www.opengis.net/def/crs/EPSG/0/${code}>`;
    const { bounds, finding } = await pointOf(`${address} POINT(${xy})`);
    expect(bounds?.[0]).toBeCloseTo(lon, 5);
    expect(bounds?.[1]).toBeCloseTo(lat, 5);
    expect(finding).toMatchObject({ crs });
  },
);

test("an SRID has longitude first, whatever the register says", async () => {
  const { bounds } = await pointOf("SRID=4301;POINT(139.76 35.68)");
  expect(bounds?.[0]).toBeCloseTo(139.756767, 5);
});
