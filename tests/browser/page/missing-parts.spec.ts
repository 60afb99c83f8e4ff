import type { Locator, Page } from "@playwright/test";
import { encodeParks } from "../../../src/share/codec/parks-code.ts";
import type { Atlas } from "../support/atlas.ts";
import { createBringing } from "../support/bring.ts";
import { MENTOUGOU, PARKS } from "../support/facts.ts";
import { expect, test, type Watch } from "../support/page.ts";
import { square, WEST } from "../support/park-files.ts";

const SENTENCE = "This part of the page could not be loaded. Check the connection and try again.";

/** Files of the build that are answered 404 as long as they are missing, by how their names begin. */
async function missingFiles(page: Page, watch: Watch, ...names: readonly string[]) {
  watch.allowComplaint(/404/);
  const missing = new Set(names);
  const isMissing = (url: URL): boolean =>
    [...missing].some((name) => new RegExp(`/assets/${name}-[^/]*$`).test(url.pathname));
  await page.route(isMissing, (route) => route.fulfill({ status: 404 }));
  return { found: (name: string): void => void missing.delete(name) };
}

interface Part {
  /** How the name of the file begins. */
  readonly file: string;
  readonly reach: (atlas: Atlas) => Promise<unknown>;
  /** Where its failure is told. */
  readonly place: (atlas: Atlas) => Locator;
  /** What is there in the end. */
  readonly there: (atlas: Atlas) => Locator;
}

const panel = ({ page }: Atlas) => page.getByRole("complementary", { name: "Park finder" });

/** Fails the part, has it told, and brings it by "Try again". */
async function failAndRetry(atlas: Atlas, part: Part, found: (name: string) => void) {
  await part.reach(atlas);
  const place = part.place(atlas);
  await expect(place.getByRole("alert")).toHaveText(SENTENCE);
  await place.getByRole("button", { name: "Try again" }).click();
  // Offered from the second failure on.
  await expect(place.getByRole("button", { name: "Reload" })).toBeVisible();
  await expect(place.getByRole("alert")).toHaveText(SENTENCE);
  found(part.file);
  await place.getByRole("button", { name: "Try again" }).click();
  await expect(part.there(atlas)).toBeVisible();
  await expect(place.getByText(SENTENCE)).toHaveCount(0);
}

const dialogPart = (file: string, button: string, there: string): Part => ({
  file,
  reach: (atlas) => atlas.page.getByRole("button", { name: button, exact: true }).click(),
  place: ({ page }) => page.getByRole("dialog"),
  there: ({ page }) => page.getByRole("dialog").getByText(there).first(),
});

const DIALOGS: readonly Part[] = [
  dialogPart("AboutDialog", "About this map", "Natural Earth"),
  dialogPart("ShareDialog", "Share", "Copy link"),
  dialogPart("AddDialog", "Add parks", "Choose files"),
];

const IN_PANEL: readonly Part[] = [
  {
    file: "FilterChoices",
    reach: ({ page }) => page.getByRole("button", { name: "Kind", exact: true }).click(),
    place: ({ page }) => page.getByRole("dialog", { name: "Kind" }),
    there: ({ page }) => page.getByRole("dialog", { name: "Kind" }).getByRole("checkbox").first(),
  },
  {
    file: "FoundLink",
    reach: (atlas) => atlas.search("39.9, 116.1"),
    place: panel,
    there: (atlas) => panel(atlas).getByText("Go to"),
  },
  {
    // What the card is made of beside its own file.
    file: "FootprintFigure",
    reach: async (atlas) => {
      await atlas.search("");
      await atlas.page
        .getByRole("button", { name: /Jingxi/ })
        .first()
        .click();
    },
    place: panel,
    there: (atlas) => atlas.card(MENTOUGOU.name),
  },
];

test("parts that cannot be loaded are told where they belong, and come when they are tried again", async ({
  atlas,
  page,
  watch,
}) => {
  const names = [...DIALOGS, ...IN_PANEL].map(({ file }) => file);
  const { found } = await missingFiles(page, watch, ...names, "words-zh-messages");
  await atlas.open();

  await test.step("a dialog, in a small one of its name, which Escape closes", async () => {
    await atlas.button("About this map").click();
    await expect(atlas.dialog("About this map").getByRole("alert")).toHaveText(SENTENCE);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(atlas.button("About this map")).toBeFocused();
    for (const part of DIALOGS) {
      await test.step(part.file, async () => {
        await failAndRetry(atlas, part, found);
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog")).toHaveCount(0);
      });
    }
    await expect(page.getByRole("button", { name: "Add parks", exact: true })).toBeFocused();
  });

  await test.step("what belongs into the panel, in its place: there is a way back, and the rest goes on", async () => {
    for (const part of IN_PANEL) {
      await test.step(part.file, async () => {
        if (part.file === "FootprintFigure") {
          await part.reach(atlas);
          await expect(panel(atlas).getByRole("alert")).toHaveText(SENTENCE);
          await page.getByRole("button", { name: "All parks", exact: true }).click();
          await expect(atlas.parkItems).toHaveCount(PARKS);
        }
        await failAndRetry(atlas, part, found);
        await page.keyboard.press("Escape");
      });
    }
  });
  await atlas.search("");

  await test.step("the words of a language", async () => {
    await atlas.button("中文").click();
    await expect(atlas.failure).toContainText(SENTENCE);
    found("words-zh-messages");
    await atlas.failure.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("region", { name: "地图", exact: true })).toBeVisible();
  });
});

test("a file is read, and its card and list shown, once the parts that do so can be had", async ({
  atlas,
  page,
  watch,
}) => {
  const { found } = await missingFiles(page, watch, "import-queue", "FilesSection", "OwnCard");
  await atlas.open();
  await createBringing(page).choose(WEST);
  await expect(atlas.failure).toContainText(SENTENCE);
  found("import-queue");
  await atlas.failure.getByRole("button", { name: "Try again" }).click();
  await expect(panel(atlas).getByRole("alert")).toHaveText(SENTENCE);
  found("FilesSection");
  await panel(atlas).getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("list", { name: "Your files" })).toContainText("west.geojson");
  await page
    .getByRole("button", { name: /Shilong North/ })
    .first()
    .click();
  await expect(panel(atlas).getByRole("alert")).toHaveText(SENTENCE);
  found("OwnCard");
  await panel(atlas).getByRole("button", { name: "Try again" }).click();
  await expect(atlas.card("Shilong North")).toBeVisible();
});

const LINKED = encodeParks([
  {
    name: "west.geojson",
    format: "geojson",
    colour: "#2e7d32",
    parks: [{ text: JSON.stringify(square("Shared West", 116.1, 39.9)) }],
  },
]);

test("a link's parks and the map come once their code does, and no link is called damaged for want of it", async ({
  atlas,
  page,
  watch,
}) => {
  const { found } = await missingFiles(page, watch, "open-linked-document", "MapCanvas");
  await page.goto(`./#map=12/39.9/116.12&d=${LINKED}`);
  await expect(atlas.map).toHaveAttribute("data-state", "error");
  await expect(atlas.failure.filter({ hasText: "The map could not be drawn" })).toBeVisible();
  const missing = atlas.failure.filter({ hasText: SENTENCE });
  await expect(missing).toBeVisible();
  found("MapCanvas");
  await page.locator(".map-failure").getByRole("button", { name: "Try again" }).click();
  await atlas.mapIdle();
  found("open-linked-document");
  await missing.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("1 park from a link")).toBeVisible();
});

test("where a new version has taken the place of this one, it is offered instead, and loaded", async ({
  atlas,
  page,
  watch,
}) => {
  await missingFiles(page, watch, "AboutDialog");
  await atlas.open();
  await page.route(
    (url) => url.pathname === "/",
    async (route) => {
      if (route.request().isNavigationRequest()) return route.fallback();
      await route.fulfill({
        body: '<script type="module" src="./assets/index-newer77.js"></script>',
      });
    },
  );
  await atlas.button("About this map").click();
  const dialog = atlas.dialog("About this map");
  await expect(dialog.getByRole("alert")).toContainText("A new version of the atlas is available.");
  const again = page.waitForEvent("load");
  await dialog.getByRole("button", { name: "Reload" }).click();
  await again;
  await atlas.mapIdle();
});
