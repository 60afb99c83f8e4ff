import { readFileSync } from "node:fs";
import { kill } from "node:process";
import type { BrowserContext, Page } from "@playwright/test";
import { createAtlas, openWindow } from "../support/atlas.ts";
import { PARKS } from "../support/facts.ts";
import { addFile, squaresFile } from "../support/own-files.ts";
import { expect, test } from "../support/page.ts";

const SAVED = "Saved on this device";
const saved = (page: Page) => page.getByRole("status").filter({ hasText: SAVED });
const item = (page: Page, name: string) => createAtlas(page).parkItems.filter({ hasText: name });

/** A page of the atlas's origin without the atlas, to do to the database what only another version would. */
async function openBeside(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.route("**/beside", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>beside</title>" }),
  );
  await page.goto("./beside");
  return page;
}

/** The names of the databases that the page's origin has. */
const databases = (page: Page): Promise<(string | undefined)[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

test("there is no database before something is added; what was added is there after a reload, and so is what was undone", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await test.step("a visitor who has added nothing leaves no database behind, however often the page is opened", async () => {
    await page.reload();
    await atlas.mapIdle();
    expect(await databases(page)).toEqual([]);
  });
  await addFile(page, squaresFile("first.geojson", "Alpha Park", "Beta Park"));
  await expect(saved(page)).toBeVisible();
  expect(await databases(page)).toEqual(["ai-park-atlas"]);
  await addFile(page, squaresFile("second.geojson", "Gamma Park"));
  await expect(atlas.parkItems).toHaveCount(PARKS + 3);
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(item(page, "Alpha Park")).toHaveCount(1);
  await expect(atlas.parkItems).toHaveCount(PARKS + 3);
  await expect(page.getByRole("button", { name: "Undo" }).first()).toHaveAttribute(
    "aria-disabled",
    "true",
  );

  await addFile(page, squaresFile("third.geojson", "Delta Park"));
  await page.keyboard.press("Control+z");
  await expect(item(page, "Delta Park")).toHaveCount(0);
  await page.keyboard.press("Control+Shift+z");
  await expect(item(page, "Delta Park")).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(item(page, "Delta Park")).toHaveCount(0);
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(atlas.parkItems).toHaveCount(PARKS + 3);

  await test.step("an import too big for parks of their own is there after a reload, as one layer and to the letter", async () => {
    const features = Array.from(
      { length: 2001 },
      (_, index) =>
        `{"type":"Feature", "properties":{"name":"Site ${index}"},"geometry":{"type":"Point","coordinates":[116.10,39.9e0]}}`,
    );
    await addFile(page, {
      name: "many.geojson",
      mimeType: "application/geo+json",
      buffer: Buffer.from(`{"type":"FeatureCollection","features":[${features.join(",\n")}]}`),
    });
    await expect(saved(page)).toBeVisible();
    await page.reload();
    await atlas.mapIdle();
    await page.getByRole("button", { name: "Export" }).first().click();
    const downloading = page.waitForEvent("download");
    await atlas.dialog("Export").getByRole("button", { name: "Download" }).click();
    const text = readFileSync(await (await downloading).path(), "utf8");
    expect(JSON.parse(text).features).toHaveLength(3 + 2001);
    for (const feature of [features[0], features[1987], features[2000]]) {
      expect(text).toContain(feature);
    }
  });
});

// GeodSolve -i: 855.183 m at 89.997°.
const DRAFT = /Corner 2, 855 m at 090°/;

test("a browser that is killed in the middle of a drawing, the moment it says that the parks are saved, has both afterwards", async ({
  playwright,
  launchOptions,
  baseURL,
}, testInfo) => {
  const open = async (): Promise<readonly [BrowserContext, Page]> => {
    const context = await playwright.chromium.launchPersistentContext(
      testInfo.outputPath("profile"),
      { ...launchOptions, ...(baseURL && { baseURL }), locale: "en-GB" },
    );
    return [context, context.pages()[0] ?? (await context.newPage())];
  };
  const [context, page] = await open();
  await createAtlas(page).open();
  await addFile(page, squaresFile("killed.geojson", "Alpha Park", "Beta Park"));
  await expect(saved(page)).toBeVisible();
  await createAtlas(page)
    .button(/^Draw$/)
    .click();
  const coordinates = page.getByRole("textbox", { name: "Coordinates" });
  await coordinates.fill("39.9, 116.2\n39.9, 116.21");
  await coordinates.press("Enter");
  await expect(createAtlas(page).status(DRAFT)).toBeVisible();
  await expect(page.getByText("Draft kept on this device")).toBeVisible();
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send("SystemInfo.getProcessInfo")) ?? { processInfo: [] };
  const browser = processInfo.find(({ type }) => type === "browser");
  const closed = context.waitForEvent("close");
  kill(browser?.id ?? Number.NaN, "SIGKILL");
  await closed;

  const [again, later] = await open();
  await createAtlas(later).open();
  await expect(createAtlas(later).status(DRAFT)).toBeVisible();
  await expect(item(later, "Alpha Park")).toHaveCount(1);
  await expect(createAtlas(later).parkItems).toHaveCount(PARKS + 2);
  expect(await databases(later)).toContain("ai-park-atlas-draft");
  await createAtlas(later).button("Remove all my data").press("Enter");
  await createAtlas(later).button("Remove everything").click();
  await expect(createAtlas(later).status("All of your parks are removed")).toBeVisible();
  await expect(later.getByRole("toolbar", { name: "Draw" })).toBeHidden();
  expect(await databases(later)).not.toContain("ai-park-atlas-draft");
  await again.close();
});

test("a full disk is told at once, the parks stay in the page, and are saved when there is space", async ({
  atlas,
  page,
  context,
}) => {
  await atlas.open();
  const { origin } = new URL(page.url());
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await addFile(page, squaresFile("full.geojson", "Alpha Park"));
  await expect(page.getByRole("alert").filter({ hasText: "no space left" })).toContainText(
    "Export",
  );
  await expect(page.getByRole("status").filter({ hasText: "Not saved" })).toBeVisible();
  await expect(item(page, "Alpha Park")).toHaveCount(1);
  await expect(saved(page)).toHaveCount(0);

  await session.send("Storage.overrideQuotaForOrigin", { origin });
  await addFile(page, squaresFile("more.geojson", "Beta Park"));
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(item(page, "Alpha Park")).toHaveCount(1);
  await expect(item(page, "Beta Park")).toHaveCount(1);
});

/** Makes the browser keep nothing, as private windows and settings do. Runs in the page before its own scripts. */
const REFUSALS: readonly (readonly [string, () => void])[] = [
  [
    "opening it is denied",
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("denied", "SecurityError");
      };
    },
  ],
  ["there is none", () => Object.defineProperty(globalThis, "indexedDB", { value: undefined })],
];
for (const [how, refuse] of REFUSALS) {
  test(`where the browser keeps nothing (${how}), that is told with the first park and not before`, async ({
    atlas,
    page,
  }) => {
    await page.addInitScript(refuse);
    await atlas.open();
    await expect(page.getByRole("alert")).toHaveCount(0);
    await addFile(page, squaresFile("kept.geojson", "Alpha Park"));
    await expect(page.getByRole("alert")).toContainText("keeps nothing");
    await expect(item(page, "Alpha Park")).toHaveCount(1);
    await atlas.openPark("Alpha Park");
  });
}

test("a tab that a newer version takes the parks over from shows them, changes nothing, and says so", async ({
  atlas,
  page,
  context,
}) => {
  await atlas.open();
  await addFile(page, squaresFile("old.geojson", "Alpha Park"));
  await expect(saved(page)).toBeVisible();
  const beside = await openBeside(context);
  await beside.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open("ai-park-atlas", 1000);
        request.addEventListener("success", () => resolve(request.result.close()));
      }),
  );
  await expect(page.getByRole("alert")).toContainText("newer version");
  await expect(page.getByRole("status").filter({ hasText: "Read only" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(item(page, "Alpha Park")).toHaveCount(1);
  const later = await openWindow(context);
  await expect(later.getByRole("alert")).toContainText("newer version");
});

test("parks that version 1 of the database holds are read", async ({ atlas, context }) => {
  const beside = await openBeside(context);
  await beside.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open("ai-park-atlas", 1);
        request.addEventListener("upgradeneeded", () => {
          request.result.createObjectStore("meta");
          request.result.createObjectStore("collections", { keyPath: "id" });
          request.result.createObjectStore("parks", { keyPath: "id" });
          request.result.createObjectStore("tables");
        });
        request.addEventListener("success", () => {
          const shelves = ["meta", "collections", "parks"];
          const writing = request.result.transaction(shelves, "readwrite");
          writing.objectStore("meta").put({ revision: 3 }, "document");
          writing.objectStore("collections").put({
            id: "abc",
            order: 0,
            name: "old.geojson",
            format: "geojson",
            colour: "#3f6fd1",
            envelope: { before: '{"features":[', after: "]}" },
            hidden: true,
          });
          const place = '"geometry":{"type":"Point","coordinates":[116.12,39.89]}';
          writing.objectStore("parks").put({
            id: "own-def",
            collection: "abc",
            order: 0,
            original: "{}",
            text: `{"type":"Feature","properties":{"name":"Old Park"},${place}}`,
          });
          writing.addEventListener("complete", () => resolve(request.result.close()));
          writing.addEventListener("abort", () => reject(writing.error));
        });
      }),
  );
  await beside.close();
  await atlas.open();
  await atlas.openPark("Old Park");
});
