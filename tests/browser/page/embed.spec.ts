import type { FrameLocator, Page } from "@playwright/test";
import { axeFindings } from "../support/axe.ts";
import { MENTOUGOU } from "../support/facts.ts";
import { type Host, iframe, LARGE, test } from "../support/host-page.ts";
import { expect } from "../support/page.ts";

/** What a user finds in the frame. */
const inFrame = (frame: FrameLocator) => ({
  map: frame.getByRole("region", { name: "Map", exact: true }),
  surface: frame.getByRole("application"),
  card: frame.getByRole("region", { name: MENTOUGOU.name, exact: true }),
  way: frame.getByRole("link", { name: "Open in AI Park Atlas", exact: true }),
  close: frame.getByRole("button", { name: "Close", exact: true }),
  failure: frame.getByRole("alert"),
});

async function openFrame(page: Page, host: Host, code: string) {
  await page.goto(host.write(code));
  const found = inFrame(page.frameLocator("iframe"));
  await expect(
    found.map.or(page.frameLocator("iframe").getByRole("region", { name: "地图" })),
  ).toHaveAttribute("data-state", "idle");
  return found;
}

const keysOf = async (way: { getAttribute(name: string): Promise<string | null> }) =>
  new URLSearchParams(new URL((await way.getAttribute("href")) ?? "").hash.slice(1));

const zoomOf = async (way: Parameters<typeof keysOf>[0]): Promise<number> =>
  Number((await keysOf(way)).get("map")?.split("/")[0]);

const atMiddleOf = async (page: Page, place: FrameLocator): Promise<void> => {
  const box = await place.getByRole("application").boundingBox();
  if (!box) throw new Error("The frame has no map.");
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2);
};

const FILE_OF_PARKS = encodeURIComponent("https://parks.example/west.geojson");

test("a frame has the map, the card, the credits and the way to the atlas, and nothing else", async ({
  page,
  host,
  baseURL,
}) => {
  const link = `${baseURL}#park=${MENTOUGOU.id}&to=tiananmen&embed=1`;
  const { card, way } = await openFrame(page, host, iframe(link, LARGE));
  const frame = page.frameLocator("iframe");
  await expect(card).toContainText(MENTOUGOU.area);
  await expect(frame.getByText("Natural Earth, GeoNames")).toBeVisible();
  await expect(frame.getByRole("img", { name: /^Scale: / })).toBeVisible();
  await expect(frame.getByRole("searchbox")).toHaveCount(0);
  await expect(frame.getByRole("list", { name: "Parks", exact: true })).toHaveCount(0);
  for (const name of ["Share", "Add parks", "Export", "Undo", "All parks"])
    await expect(frame.getByRole("button", { name, exact: true })).toHaveCount(0);
  await expect(way).toHaveAttribute("target", "_blank");
  const keys = await keysOf(way);
  expect([...keys.keys()]).toEqual(["map", "park", "to"]);
  expect(await axeFindings(page)).toEqual([]);
});

test("a link's file is asked for in a frame, too, before its host is; a frame for which its sharer chose so zooms by the wheel alone", async ({
  page,
  host,
  baseURL,
}) => {
  const { way } = await openFrame(
    page,
    host,
    iframe(`${baseURL}#map=9/39.9/116.2&embed=wheel&src=${FILE_OF_PARKS}`, LARGE),
  );
  const frame = page.frameLocator("iframe");
  await expect(frame.getByText("This link asks to open a file from parks.example.")).toBeVisible();
  await frame.getByRole("button", { name: "Not now" }).click();
  await expect(frame.getByText("This link asks to open a file from parks.example.")).toHaveCount(0);
  await atMiddleOf(page, frame);
  await page.mouse.wheel(0, -240);
  await expect.poll(() => zoomOf(way)).toBeGreaterThan(9.2);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("the keyboard goes from the way out to the map, into a card and back; the wheel scrolls the page around the map", async ({
  page,
  host,
  baseURL,
}) => {
  const { map, way, surface, card } = await openFrame(
    page,
    host,
    iframe(`${baseURL}#map=11/39.892/116.122&embed=1`, LARGE),
  );
  await page.getByRole("link", { name: "To the end" }).focus();
  await page.keyboard.press("Tab");
  await expect(way).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(surface).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(card.getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await expect(surface).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(card).toBeVisible();
  await surface.focus();
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);

  await test.step("and zooms while Ctrl is held", async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await expect(map).toHaveAttribute("data-state", "idle");
    const before = await zoomOf(way);
    await atMiddleOf(page, page.frameLocator("iframe"));
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(60);
    await expect(page.frameLocator("iframe").getByText("Hold Ctrl and scroll")).toBeVisible();
    expect(await zoomOf(way)).toBe(before);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -240);
    await page.keyboard.up("Control");
    await expect.poll(() => zoomOf(way)).toBeGreaterThan(before + 0.2);
  });
});

test("a click on a park opens its card, the page's history gets no entries, and the way out leads to what is seen now", async ({
  page,
  host,
  baseURL,
}) => {
  const { card, close, map, way } = await openFrame(
    page,
    host,
    iframe(`${baseURL}#map=13/39.892/116.122&embed=1`, LARGE),
  );
  const before = await page.evaluate(() => history.length);
  const box = await map.boundingBox();
  if (!box) throw new Error("The frame has no map.");
  await page.mouse.click(box.x + (box.width - 62 + 14) / 2, box.y + box.height / 2);
  await expect(card).toBeVisible();
  await expect.poll(async () => (await keysOf(way)).get("park")).toBe(MENTOUGOU.id);
  await close.click();
  await expect(card).toHaveCount(0);
  await expect.poll(async () => (await keysOf(way)).has("park")).toBe(false);
  await page.frameLocator("iframe").getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => zoomOf(way)).toBeGreaterThan(13);
  const frame = page.frames()[1];
  await expect.poll(() => frame?.evaluate(() => location.hash)).toMatch(/^#map=14.*&embed=1$/);
  expect(await page.evaluate(() => history.length)).toBe(before);

  await test.step("in a tab of its own", async () => {
    const opening = page.context().waitForEvent("page");
    await way.click();
    const atlas = await opening;
    await expect(atlas.getByRole("button", { name: "Share", exact: true })).toBeVisible();
    expect(new URL(atlas.url()).hash).not.toContain("embed");
  });
});

test("embedded, the atlas keeps nothing on the user's device", async ({ atlas, page }) => {
  // On its own origin, where it may: a browser may refuse what is asked of it in a frame.
  await atlas.open(`#embed=1&theme=dark&park=${MENTOUGOU.id}`);
  await page.getByRole("button", { name: "Close", exact: true }).click();
  const kept = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    choices: localStorage.length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ databases: 0, choices: 0, workers: 0 });
});

test("in a small frame the card leaves a third of the map to be seen", async ({
  page,
  host,
  baseURL,
}) => {
  const { card, map, close } = await openFrame(
    page,
    host,
    iframe(`${baseURL}#park=${MENTOUGOU.id}&embed=1`, { width: 400, height: 300 }),
  );
  await expect(card).toBeVisible();
  const [over, under] = [await card.boundingBox(), await map.boundingBox()];
  if (!over || !under) throw new Error("The frame has no map or no card.");
  expect(over.y - under.y).toBeGreaterThan(under.height / 3);
  expect(over.height).toBeGreaterThan(120);
  await expect(close).toBeInViewport();
});

test("on a phone, in Chinese and in the dark, a frame is whole", async ({
  page,
  host,
  baseURL,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const link = `${baseURL}#park=${MENTOUGOU.id}&lang=zh&theme=dark&embed=1`;
  await openFrame(page, host, iframe(link, { width: 358, height: 520 }));
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("region", { name: MENTOUGOU.nameZh, exact: true })).toBeVisible();
  await expect(
    frame.getByRole("link", { name: "在 AI Park Atlas 中打开", exact: true }),
  ).toBeVisible();
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(frame.locator("html")).toHaveJSProperty("scrollWidth", 358);
  expect(await axeFindings(page)).toEqual([]);
});

test("a frame that its page shuts off from its origin says so, and shows all but the map", async ({
  page,
  host,
  baseURL,
}) => {
  const link = `${baseURL}#park=${MENTOUGOU.id}&embed=1`;
  await page.goto(host.write(iframe(link, LARGE, 'sandbox="allow-scripts"')));
  const { card, failure, map, way } = inFrame(page.frameLocator("iframe"));
  await expect(failure).toContainText("sandbox without allow-same-origin");
  await expect(map).toHaveAttribute("data-state", "error");
  await expect(card).toContainText(MENTOUGOU.area);
  expect((await keysOf(way)).get("park")).toBe(MENTOUGOU.id);
});

test.describe("on a touch screen", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("one finger scrolls the page around the map, which says that it takes two", async ({
    page,
    host,
    baseURL,
  }) => {
    const size = { width: 358, height: 480 };
    const { map, way } = await openFrame(
      page,
      host,
      iframe(`${baseURL}#map=9/39.9/116.2&embed=1`, size),
    );
    const box = await map.boundingBox();
    if (!box) throw new Error("The frame has no map.");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const fingers = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly number[]) =>
      fingers.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: points.map((up) => ({ x, y: y - up })),
      });
    await touch("touchStart", [0]);
    for (const up of [15, 30, 45, 60, 75, 90]) await touch("touchMove", [up]);
    await touch("touchEnd", []);
    const frame = page.frameLocator("iframe");
    await expect(frame.getByText("Move the map with two fingers")).toBeVisible();
    await expect(frame.getByText("Hold Ctrl and scroll")).toBeHidden();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(40);
    expect((await keysOf(way)).get("map")).toBe("9/39.9/116.2");
  });
});
