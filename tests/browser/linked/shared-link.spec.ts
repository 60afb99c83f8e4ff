import { encodeParks } from "../../../src/share/codec/parks-code.ts";
import type { LinkedFile } from "../../../src/share/linked-parks.ts";
import { axeFindings } from "../support/axe.ts";
import { addFile, squaresFile } from "../support/own-files.ts";
import { square } from "../support/park-files.ts";
import { expect, test } from "../support/page.ts";

const aFile = (name: string, ...parks: readonly object[]): LinkedFile => ({
  name,
  format: "geojson",
  colour: "#2e7d32",
  parks: parks.map((park) => ({ text: JSON.stringify(park) })),
});

const SHARED = [
  aFile("west.geojson", square("Shared West", 116.1, 39.9), square("Shared Middle", 116.12, 39.9)),
  aFile("east.geojson", square("Shared East", 116.14, 39.9)),
];
const D = encodeParks(SHARED);

test("a link's parks are shown under a banner, and kept only when the user says so", async ({
  atlas,
  page,
}) => {
  await atlas.open(`#map=12/39.9/116.12&park=own-d-2&d=${D}`);
  await expect(page.getByText("3 parks from a link")).toBeVisible();
  await expect(atlas.card("Shared East")).toBeVisible();
  await expect(atlas.card("Shared East")).toContainText("From a link");
  // Snyder 1987, formula 3-12, of both parallels: 949 465 m² for a hundredth of a degree north of 39.9° N.
  await expect(atlas.figure("Measured area")).toContainText("94.95 ha");
  await expect(page.getByRole("button", { name: "Rename" })).toHaveCount(0);
  expect(atlas.link().get("d")).toBe(D);

  await atlas.button("Keep a copy").click();
  await expect(atlas.status("Kept 3 parks")).toBeVisible();
  await expect(page.getByText("3 parks from a link")).toBeHidden();
  await expect(atlas.card("Shared East")).toContainText("Your park, from east.geojson");
  await expect.poll(() => atlas.link().get("d")).toBeNull();
  await page.getByRole("button", { name: "All parks", exact: true }).click();
  await expect(atlas.status("Saved on this device")).toBeVisible();

  await page.reload();
  await atlas.mapIdle();
  await expect(atlas.parkItems.filter({ hasText: "Shared" })).toHaveCount(3);
  await expect(atlas.button("Keep a copy")).toHaveCount(0);
});

test("the user's own parks step aside for a link's, come back unchanged, and Back leads to the link", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await addFile(page, squaresFile("mine.geojson", "Mine A", "Mine B"));
  await page.goto(`./#sort=name&d=${D}`);
  await expect(page.getByText("3 parks from a link")).toBeVisible();
  await expect(page.getByText("Your own 2 parks are set aside.")).toBeVisible();
  await expect(atlas.parkItems.filter({ hasText: "Shared" })).toHaveCount(3);
  await expect(atlas.parkItems.filter({ hasText: "Mine" })).toHaveCount(0);
  await atlas.button("Show mine too").click();
  await expect(atlas.parkItems.filter({ hasText: "Mine" })).toHaveCount(2);

  await atlas.button("Close").click();
  await expect(atlas.parkItems.filter({ hasText: "Shared" })).toHaveCount(0);
  await expect(atlas.parkItems.filter({ hasText: "Mine" })).toHaveCount(2);
  await expect.poll(() => atlas.link().get("d")).toBeNull();
  expect(atlas.link().get("sort")).toBe("name");

  await page.goBack();
  await expect(page.getByText("3 parks from a link")).toBeVisible();
  await expect(atlas.parkItems.filter({ hasText: "Mine" })).toHaveCount(0);
  await page.goForward();
  await expect(atlas.parkItems.filter({ hasText: "Mine" })).toHaveCount(2);

  await page.goto("./");
  await page.reload();
  await atlas.mapIdle();
  await expect(atlas.parkItems.filter({ hasText: "Mine" })).toHaveCount(2);
  await expect(atlas.parkItems.filter({ hasText: "Shared" })).toHaveCount(0);
});

const HOST = "data.example.org";
const ADDRESS = `https://${HOST}/north.geojson`;
const NORTH = JSON.stringify({
  type: "FeatureCollection",
  features: [square("Far North", 116.1, 40)],
});

test("the host of a link's file is asked only after the user agrees, and without a referrer", async ({
  atlas,
  page,
  watch,
}) => {
  const referrers: (string | undefined)[] = [];
  await page.route(`https://${HOST}/**`, (route) => {
    referrers.push(route.request().headers()["referer"]);
    return route.fulfill({ body: NORTH, headers: { "Access-Control-Allow-Origin": "*" } });
  });
  const old = "#sha256-ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0";
  await atlas.open(`#src=${encodeURIComponent(ADDRESS + old)}`);
  await expect(atlas.status(HOST)).toBeVisible();
  expect(watch.findings()).toEqual([]);
  watch.allowHost(HOST);
  await atlas.button(`Ask ${HOST}`).click();
  await expect(page.getByText("1 park from a link")).toBeVisible();
  await expect(page.getByText("The file has changed since the link was made.")).toBeVisible();
  await expect(atlas.parkItems.filter({ hasText: "Far North" })).toHaveCount(1);
  expect(referrers).toEqual([undefined]);
});

test("a damaged link has its view and says what to do; a host that the user does not agree to is left alone, and so is a private one", async ({
  atlas,
  page,
}) => {
  const middle = Math.floor(D.length / 2);
  const other = D[middle] === "A" ? "B" : "A";
  const damaged = `${D.slice(0, middle)}${other}${D.slice(middle + 1)}`;
  await atlas.open(`#map=9/39.9/116.1&park=mentougou&d=${damaged}`);
  await expect(
    atlas.card("Zhongguancun (Jingxi) Artificial Intelligence Science Park"),
  ).toBeVisible();
  await expect(atlas.failure).toContainText("This link is damaged");
  await expect(atlas.failure).toContainText("ask for the parks as a file");
  await expect(atlas.button("Keep a copy")).toHaveCount(0);
  expect(page.url()).toContain(damaged);

  await test.step("a host is asked for, in vain", async () => {
    await page.goto(`./#src=${encodeURIComponent(ADDRESS)}`);
    await atlas.button("Not now").click();
    await expect(page.getByText(HOST)).toHaveCount(0);
    await page.goto(`./#src=${encodeURIComponent("https://192.168.0.1/a.geojson")}&q=campus`);
    await expect(atlas.failure).toContainText("private network");
    await expect(atlas.searchBox).toHaveValue("campus");
  });
});

test("on a phone the banner leaves the search box and the sheet free, and axe finds nothing", async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open(`#map=12/39.9/116.12&d=${D}`);
  const banner = page.getByRole("region", { name: "Parks from a link" });
  await expect(banner.getByRole("button", { name: "Keep a copy" })).toBeVisible();
  const box = await banner.boundingBox();
  const search = await atlas.searchBox.boundingBox();
  const sheet = await page.getByRole("complementary").first().boundingBox();
  if (!box || !search || !sheet) throw new Error("Something of the page has no place.");
  expect(box.y).toBeGreaterThanOrEqual(search.y + search.height);
  expect(box.y + box.height).toBeLessThanOrEqual(sheet.y);
  expect(await axeFindings(page)).toEqual([]);
});
