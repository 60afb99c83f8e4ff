import { expect, test } from "vitest";

import { collectionText, findingOf, imported } from "../import-text.ts";

const declared = (crs: string) =>
  collectionText(
    '{"type":"Feature","properties":null,"geometry":{"type":"Point","coordinates":[440000,4417000]}}',
  ).replace("{", `{"crs":{"type":"name","properties":{"name":"${crs}"}},`);

test.each(["EPSG:2436", "EPSG:2384"])(
  "%s is converted with a warning that it is known to 100 m only",
  async (crs) => {
    expect(findingOf(await imported(declared(crs)), "crs-converted")).toMatchObject({
      crs,
      approximate: true,
      severity: "warning",
    });
  },
);

test("CGCS2000 is converted with a note, since it is known to the millimetre", async () => {
  const found = findingOf(await imported(declared("EPSG:4548")), "crs-converted");
  expect(found).toEqual({ kind: "crs-converted", crs: "EPSG:4548", severity: "note", place: {} });
});
