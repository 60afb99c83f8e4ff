import { expect, test } from "vitest";

import { collectionText, findingOf, imported } from "../import-text.ts";

const declared = (crs: string) =>
  collectionText(
    '{"type":"Feature","properties":null,"geometry":{"type":"Point","coordinates":[440000,4417000]}}',
  ).replace("{", `{"crs":{"type":"name","properties":{"name":"${crs}"}},`);

test("Beijing 1954 by a shift that was made for elsewhere is a warning", async () => {
  expect(findingOf(await imported(declared("EPSG:2436")), "crs-converted")).toMatchObject({
    crs: "EPSG:2436",
    shift: { by: "elsewhere", operation: "EPSG:15921", offMetres: 100 },
    severity: "warning",
  });
});

test("Xian 1980, for which no shift is published, is a warning that says by how much it may be off", async () => {
  expect(findingOf(await imported(declared("EPSG:2384")), "crs-converted")).toMatchObject({
    crs: "EPSG:2384",
    shift: { by: "nothing", offMetres: 70 },
    severity: "warning",
  });
});

test("CGCS2000 is converted with a note, since it is known to the millimetre", async () => {
  const found = findingOf(await imported(declared("EPSG:4548")), "crs-converted");
  expect(found).toEqual({ kind: "crs-converted", crs: "EPSG:4548", severity: "note", place: {} });
});
