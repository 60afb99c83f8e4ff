import { readFileSync } from "node:fs";
import type { Download } from "@playwright/test";
import type { Atlas } from "../support/atlas.ts";
import { axeFindings } from "../support/axe.ts";
import { PARKS, parksOfStatus } from "../support/facts.ts";
import { expect, test } from "../support/page.ts";

// The formats' own files are judged in tests/formats/write, by GDAL among others: here is what a user sees and gets.
const NORTH = `{"type": "FeatureCollection",  "name": "north", "features": [
  {"type":"Feature", "id": 7, "properties": {"name": "North field", "code": 1.50, "f": "=1+1"},
   "geometry": {"type":"Polygon","coordinates":[[[116.117,39.888],[116.125,39.888],[116.125,39.896],[116.117,39.888]]]}},
  {"type":"Feature","properties":{"name":"Nowhere"},"geometry":null}
], "licence": "CC0"}`;
const SOUTH = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"South gate"},"geometry":{"type":"Point","coordinates":[116.404,39.915]}}]}`;

async function addFiles(atlas: Atlas): Promise<void> {
  await atlas.button("Add parks").click();
  await atlas.page.locator("input[type=file][multiple]").setInputFiles(
    Object.entries({ "north.geojson": NORTH, "south.geojson": SOUTH }).map(([name, text]) => ({
      name,
      mimeType: "application/geo+json",
      buffer: Buffer.from(text),
    })),
  );
  await expect(atlas.status(/^Added 3 parks/)).toBeVisible();
}

const exportDialog = (atlas: Atlas) => {
  const dialog = atlas.dialog("Export");
  return {
    dialog,
    format: (name: string) =>
      dialog.getByRole("group", { name: "Format" }).getByRole("radio", { name, exact: true }),
    datum: (name: string) =>
      dialog.getByRole("group", { name: "Datum" }).getByRole("radio", { name, exact: true }),
    parks: dialog.getByLabel("Parks", { exact: true }),
    async download(): Promise<Download> {
      const coming = atlas.page.waitForEvent("download");
      await dialog.getByRole("button", { name: "Download" }).click();
      return coming;
    },
  };
};

const textOf = async (download: Download): Promise<string> =>
  readFileSync(await download.path(), "utf8");

test("the catalogue goes out, whole or as it is listed, until there are parks of the user's own; then they go out in every format, and axe finds nothing", async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 600 });
  await atlas.open("#theme=light");
  const { dialog, parks, format, datum, download } = exportDialog(atlas);

  await test.step("the catalogue goes out as it is listed, with its figures, and says under which terms", async () => {
    await page.getByRole("checkbox", { name: /^Cancelled/ }).click();
    const cancelled = parksOfStatus("cancelled");
    await atlas.button("Export").click();
    await expect(parks.getByRole("option")).toHaveText([
      `The catalogue as listed (${cancelled})`,
      `The whole catalogue (${PARKS})`,
    ]);
    await expect(dialog).toContainText("CC BY 4.0");
    await parks.selectOption({ label: `The catalogue as listed (${cancelled})` });
    expect(await axeFindings(page), "of the catalogue").toEqual([]);
    await format("CSV").check();
    const file = await download();
    expect(file.suggestedFilename()).toBe("ai-park-atlas-listed.csv");
    const [header, ...rows] = (await textOf(file)).trimEnd().split("\r\n");
    expect(header).toMatch(
      /outline_licence.*investment,.*power_mw.*sources,measured_area_m2.*wkt$/,
    );
    expect(rows).toHaveLength(cancelled);
    await expect(dialog.getByRole("status")).toContainText(`Saved ${cancelled} parks as`);
    await parks.selectOption({ label: `The whole catalogue (${PARKS})` });
    await format("GeoJSON").check();
    const whole = JSON.parse(await textOf(await download())) as GeoJSON.FeatureCollection;
    expect(whole.features).toHaveLength(PARKS);
    expect(whole).toHaveProperty("licence");
    await page.keyboard.press("Escape");
    await page.getByRole("checkbox", { name: /^Cancelled/ }).click();
    await addFiles(atlas);
  });

  await test.step("Escape closes the dialog and the focus returns to its button", async () => {
    await atlas.button("Export").press("Enter");
    await expect(dialog).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(atlas.button("Export")).toBeFocused();
  });

  await atlas.button("Export").click();
  await test.step("what came in goes out to the letter, all of it or one file of it", async () => {
    await expect(
      dialog.getByRole("group", { name: "Format" }).getByRole("radio").first(),
    ).toBeChecked();
    await expect(format("GeoJSON")).toBeChecked();
    expect(await axeFindings(page), "before a download").toEqual([]);

    const all = await download();
    expect(all.suggestedFilename()).toBe("parks.geojson");
    const collection = JSON.parse(await textOf(all)) as GeoJSON.FeatureCollection;
    expect(collection.features.map(({ properties }) => properties?.["name"] as unknown)).toEqual([
      "North field",
      "Nowhere",
      "South gate",
    ]);
    await expect(dialog.getByRole("status")).toHaveText("Saved 3 parks as parks.geojson");
    expect(await axeFindings(page), "after a download").toEqual([]);
    expect(await fits(atlas)).toBe(true);

    await parks.selectOption({ label: "north.geojson (2)" });
    await expect(dialog.getByText("2 parks", { exact: true })).toBeVisible();
    const north = await textOf(await download());
    const [first, rest] = NORTH.split('"features": ') as [string, string];
    expect(north.startsWith(`${first}"features": [`)).toBe(true);
    expect(north.endsWith('], "licence": "CC0"}')).toBe(true);
    const feature = rest.slice(rest.indexOf("{"), rest.indexOf(",\n  {"));
    expect(north).toContain(feature);
  });

  await test.step("another datum is in the file's name, in the file, and in its numbers", async () => {
    await parks.selectOption({ label: "south.geojson (1)" });
    await datum("GCJ-02").check();
    const file = await download();
    expect(file.suggestedFilename()).toBe("south-gcj02.geojson");
    const collection = JSON.parse(
      await textOf(file),
    ) as GeoJSON.FeatureCollection<GeoJSON.Point> & { datum: string };
    expect(collection.datum).toBe("GCJ-02");
    // The example in the README of coordtransform.
    const [lon, lat] = collection.features[0]?.geometry.coordinates ?? [];
    expect(lon).toBeCloseTo(116.41024449916938, 6);
    expect(lat).toBeCloseTo(39.91640428150164, 6);
    await datum("WGS 84").check();
  });

  await parks.selectOption({ index: 0 });
  await test.step("CSV has the measures, guards formulas and can be opened by Excel", async () => {
    await format("CSV").check();
    const text = await textOf(await download());
    const [header, row] = text.split("\r\n");
    expect(header).toBe(
      "\uFEFFname,code,f,measured_area_m2,measured_perimeter_m,centroid_lon,centroid_lat,wkt",
    );
    // By hand: half of 0.008° × 0.008° there, 684 m × 888 m, is 304 000 m². How exact it is, tests/formats/write judges.
    expect(row).toMatch(
      /^North field,1\.5,'=1\+1,30\d{4}\.\d{1,3},2\d{3}\.\d{1,3},116\.12\d+,39\.89\d+,"POLYGON/,
    );
  });

  await test.step("a format that has no place for a park without a position says so", async () => {
    for (const [name, file] of [
      ["GPX", "parks.gpx"],
      ["FlatGeobuf", "parks.fgb"],
      ["WKT", "parks.wkt"],
    ] as const) {
      await format(name).check();
      expect((await download()).suggestedFilename()).toBe(file);
      await expect(dialog.getByRole("status")).toHaveText(
        `Saved 2 parks as ${file}1 park without a position is not in it.`,
      );
    }
    for (const [name, file] of [
      ["KML", "parks.kml"],
      ["TopoJSON", "parks.topojson"],
      ["GeoJSON with measures", "parks.geojson"],
    ] as const) {
      await format(name).check();
      expect((await download()).suggestedFilename()).toBe(file);
      await expect(dialog.getByRole("status")).toHaveText(`Saved 3 parks as ${file}`);
    }
  });
});

test("writing a big layer can be given up, and saves nothing then", async ({ atlas, page }) => {
  // So many vertices by GeographicLib take long enough to be seen.
  const ring = Array.from({ length: 60_000 }, (_, index) => {
    const turn = (index / 60_000) * 2 * Math.PI;
    return [Math.cos(turn).toFixed(7), Math.sin(turn).toFixed(7)].map(Number);
  });
  const geometry = { type: "Polygon", coordinates: [[...ring, ring[0]]] };
  await atlas.open();
  await atlas.button("Add parks").click();
  await page.locator("input[type=file][multiple]").setInputFiles({
    name: "round.geojson",
    mimeType: "application/geo+json",
    buffer: Buffer.from(JSON.stringify({ type: "Feature", properties: {}, geometry })),
  });
  await expect(atlas.status(/^Added 1 park /)).toBeVisible();
  const downloads: string[] = [];
  page.on("download", (download) => downloads.push(download.suggestedFilename()));
  await atlas.button("Export").click();
  const { dialog, format } = exportDialog(atlas);
  await format("GeoJSON with measures").check();
  const download = dialog.getByRole("button", { name: "Download" });
  await download.click();
  await dialog.getByRole("button", { name: "Cancel" }).press("Enter");
  await expect(download).toBeFocused();
  await expect(download).toHaveAttribute("aria-disabled", "false");
  await expect(dialog.getByRole("status")).toBeEmpty();
  expect(downloads).toEqual([]);
});

/** Whether nothing of the page sticks out of its window. */
const fits = ({ page }: Atlas): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

test.describe("on a phone, in the dark", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test("axe finds nothing in the dialog, before and after a download", async ({ atlas, page }) => {
    await atlas.open("#theme=dark");
    await addFiles(atlas);
    await atlas.button("Export").click();
    expect(await axeFindings(page)).toEqual([]);
    await exportDialog(atlas).download();
    await expect(atlas.dialog("Export").getByRole("status")).toHaveText(/^Saved/);
    expect(await axeFindings(page)).toEqual([]);
    expect(await fits(atlas)).toBe(true);
  });
});
