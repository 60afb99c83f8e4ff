import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { createAtlas, type Atlas } from "../support/atlas.ts";
import { TIANANMEN } from "../support/facts.ts";
import { expect, test } from "../support/page.ts";
import { keysOf, shareDialog } from "../support/share-dialog.ts";

const VIEWPORT = { width: 1440, height: 900 };

type Properties = Readonly<Record<string, unknown>>;

/** A square about Mentougou, with what its maker knows of it. */
const square = (west: number, properties: Properties): GeoJSON.Feature<GeoJSON.Polygon> => ({
  type: "Feature",
  properties,
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, 39.881234],
        [west + 0.01, 39.881234],
        [west + 0.01, 39.891234],
        [west, 39.891234],
        [west, 39.881234],
      ],
    ],
  },
});

const NORTH = [
  square(116.1, {
    name: "East field 东园",
    区: "门头沟区",
    floors: 12,
    open: true,
    fill: "#aa3311",
  }),
  square(116.12, {
    name: "West field 西园",
    source: "https://example.org/a?b=1&c=%20",
    floors: 3.5,
  }),
];
const SOUTH = [square(116.14, { title: "Reserve", nested: { a: [1, null, "é"] }, empty: "" })];

const fileOf = (name: string, features: readonly GeoJSON.Feature[]) => ({
  name,
  mimeType: "application/geo+json",
  buffer: Buffer.from(JSON.stringify({ type: "FeatureCollection", features })),
});

async function addParks({ page, button, status }: Atlas): Promise<void> {
  await button("Add parks").first().click();
  await page
    .getByRole("dialog", { name: "Add parks", exact: true })
    .getByLabel("Choose files")
    .setInputFiles([fileOf("north.geojson", NORTH), fileOf("south.geojson", SOUTH)]);
  await expect(status(/^Added 3 parks/)).toBeVisible();
}

/** What the export of all parks on show has, with positions to six decimals. */
async function exported(atlas: Atlas): Promise<unknown> {
  await atlas.button("Export").click();
  const coming = atlas.page.waitForEvent("download");
  await atlas.dialog("Export").getByRole("button", { name: "Download" }).click();
  const text = readFileSync(await (await coming).path(), "utf8");
  await atlas.page.keyboard.press("Escape");
  const { features } = JSON.parse(text) as GeoJSON.FeatureCollection<GeoJSON.Polygon>;
  return features.map(({ properties, geometry }) => ({
    properties,
    ring: geometry.coordinates[0]?.map((position) => position.map((one) => one.toFixed(6))),
  }));
}

const theme = (page: Page) => page.locator("html").getAttribute("data-theme");

test("who opens the link sees exactly what its sharer saw", async ({ atlas, page, browser }) => {
  await atlas.open("#sort=name");
  await addParks(atlas);
  await page.getByLabel("Theme").selectOption("dark");
  await page.getByLabel("Units").selectOption("mu");
  await atlas.search("field 园");
  await expect(atlas.parkItems).toHaveCount(2);
  await atlas.openPark("West field 西园");
  await atlas.toggleDistance(TIANANMEN);
  await atlas.mapIdle();
  const area = (await atlas.figure("Measured area").textContent()) ?? "";
  const { open, read } = shareDialog(atlas);
  await open();
  const link = await read();
  await page.keyboard.press("Escape");

  const context = await browser.newContext({ viewport: VIEWPORT, locale: "en-GB" });
  const other = createAtlas(await context.newPage());
  await other.page.goto(link);
  await other.mapIdle();
  await expect(other.page.getByText(/^3 parks from a link/)).toBeVisible();
  await expect(other.card("West field 西园")).toBeVisible();
  await expect(other.figure("Measured area")).toHaveText(area);
  await expect(other.distanceRow(TIANANMEN).getByRole("button")).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  expect(await theme(other.page)).toBe("dark");
  expect(await other.page.getByLabel("Units").inputValue()).toBe("mu");
  await expect.poll(() => other.link().get("map")).toBe(keysOf(link).get("map"));
  expect(other.link().get("sort")).toBe("name");
  expect(await exported(other)).toEqual(await exported(atlas));

  // What was opened can be shared again, and is the same.
  const again = shareDialog(other);
  await again.open();
  expect(await again.read()).toBe(link);
  await other.page.keyboard.press("Escape");
  await other.page.getByRole("button", { name: "All parks", exact: true }).click();
  await expect(other.searchBox).toHaveValue("field 园");
  await expect(other.parkItems).toHaveCount(2);

  await test.step("the selection goes by its place among the parks that go", async () => {
    await atlas.page.getByRole("button", { name: "All parks", exact: true }).click();
    await atlas.search("");
    await atlas.openPark("Reserve");
    await open();
    const next = await read();
    expect(keysOf(next).get("park")).toBe("own-d-2");
    await other.page.goto(next);
    await expect(other.card("Reserve")).toBeVisible();
  });
  await context.close();
});
