import { expect, test } from "vitest";

import { datumByName, datumBySystem, KNOWN_DATUMS } from "../../../src/formats/crs/datum-table.ts";

// Esri's names stand in .prj, GDAL's in WKT 1, EPSG's in WKT 2; the codes are of EPSG's geographic systems.
test.each([
  ["D_Tokyo", 4301],
  ["Tokyo", 4301],
  ["D_Korean_Datum_1985", 4162],
  ["D_Deutsches_Hauptdreiecksnetz", 4314],
  ["Deutsches_Hauptdreiecksnetz", 4314],
  ["D_European_1950", 4230],
  ["European_Datum_1950", 4230],
  ["ED50", 4230],
  ["D_North_American_1927", 4267],
  ["D_OSGB_1936", 4277],
  ["Ordnance_Survey_of_Great_Britain_1936", 4277],
  ["Reseau_National_Belge_1972", 4313],
  ["D_Belge_1972", 4313],
  ["Militar_Geographische_Institut", 4312],
  ["Militar-Geographische Institut", 4312],
  ["D_S_JTSK", 4156],
  ["Nouvelle_Triangulation_Francaise_Paris", 4807],
  ["Nouvelle Triangulation Francaise (Paris)", 4807],
  ["D_NTF", 4275],
  ["D_ETRS_1989", 4258],
  ["ETRS89", 4258],
  ["European_Terrestrial_Reference_System_1989", 4258],
  ["D_CH1903+", 4150],
  ["D_CH1903", 4149],
  ["Système Géodésique", undefined],
  ["D_Unknown", undefined],
  ["", undefined],
])("%j is the datum of EPSG:%s", (name, code) => {
  const expected = code === undefined ? undefined : datumBySystem(code);
  expect(datumByName(name)).toBe(expected);
});

test("the register is whole: hundreds of datums, a thousand shifts, and each shift is three numbers or seven", () => {
  const shifts = KNOWN_DATUMS.flatMap((datum) => datum.shifts);
  expect(KNOWN_DATUMS.length).toBeGreaterThan(600);
  expect(shifts.length).toBeGreaterThan(1000);
  expect(new Set(shifts.map(({ parameters }) => parameters.length))).toEqual(new Set([3, 7]));
});

test("areas are boxes, and accuracies are metres or not told", () => {
  for (const { area, accuracyMetres = 1 } of KNOWN_DATUMS.flatMap((datum) => datum.shifts)) {
    const [west, south, east, north] = area;
    expect(Math.max(Math.abs(west), Math.abs(east))).toBeLessThanOrEqual(180);
    expect(south).toBeLessThan(north);
    expect(accuracyMetres).toBeGreaterThan(0);
    expect(accuracyMetres).toBeLessThan(999);
  }
});
