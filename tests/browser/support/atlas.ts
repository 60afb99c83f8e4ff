import { expect } from "@playwright/test";
import type { BrowserContext, Locator, Page } from "@playwright/test";

export type Atlas = ReturnType<typeof createAtlas>;

/**
 * Drives one page of the atlas by the accessible names that it promises, and by nothing else.
 * What is asked of it comes back as a locator, so that a test can wait for its value.
 */
export const createAtlas = (page: Page) => ({
  page,
  ...places(page),
  ...doings(page),
  ...answers(page),
});

/**
 * Opens the atlas in English in one more window of the same browser. A tab behind another has a frame a second, and all that is
 * clicked there waits for one.
 */
export async function openWindow(context: BrowserContext): Promise<Page> {
  const [opener] = context.pages();
  const opening = context.waitForEvent("page");
  if (opener) await opener.evaluate(() => void open("about:blank", "", "popup,noopener"));
  else await context.newPage();
  const page = await opening;
  await createAtlas(page).open("#lang=en");
  return page;
}

const literally = (words: string): string => words.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
const exactly = (words: string): RegExp => new RegExp(`^\\s*${literally(words)}\\s*$`);
const beginningWith = (words: string): RegExp => new RegExp(`^\\s*${literally(words)}`);

const itemsOf = (parks: Locator): Locator =>
  parks.locator("> li, > [role=listitem], > [role=option]");

/** Where things are. */
const places = (page: Page) => ({
  map: page.getByRole("region", { name: "Map", exact: true }),
  searchBox: page.getByRole("searchbox", { name: "Search parks" }),
  parks: page
    .getByRole("list", { name: "Parks", exact: true })
    .or(page.getByRole("listbox", { name: "Parks", exact: true })),
  distances: page.getByRole("table", { name: "Distances" }),
  failure: page.getByRole("alert"),
  /** A park's card, by the park's English name. */
  card: (name: string): Locator => page.getByRole("region", { name, exact: true }),
  dialog: (name: string): Locator => page.getByRole("dialog", { name, exact: true }),
  button: (name: string | RegExp): Locator => page.getByRole("button", { name }),
});

/** What a user does. */
const doings = (page: Page) => {
  const { map, searchBox, parks, distances } = places(page);
  const mapIdle = () => expect(map).toHaveAttribute("data-state", "idle");
  return {
    /** Opens the atlas, with a link's fragment such as `#park=mentougou`, and waits for the map. */
    async open(fragment = ""): Promise<void> {
      await page.goto(`./${fragment}`);
      await mapIdle();
    },
    /** Waits until all that the map asked for is painted. */
    mapIdle,
    async search(text: string): Promise<void> {
      await searchBox.fill(text);
    },
    /** Opens a park's card from the list, by the name that its item begins with. */
    async openPark(name: string): Promise<void> {
      const item = itemsOf(parks)
        .filter({ hasText: beginningWith(name) })
        .first();
      await item.getByRole("button").or(item.getByRole("link")).first().click();
      await expect(page.getByRole("region", { name, exact: true })).toBeVisible();
    },
    /** Draws a landmark's distance line, or takes it away. */
    async toggleDistance(landmark: string): Promise<void> {
      await rowOf(distances, landmark).click();
    },
  };
};

const rowOf = (distances: Locator, landmark: string): Locator =>
  distances.getByRole("row").filter({
    has: distances
      .page()
      .getByRole("cell", { name: landmark, exact: true })
      .or(distances.page().getByRole("rowheader", { name: landmark, exact: true })),
  });

/** What the page answers. */
const answers = (page: Page) => {
  const { parks, distances } = places(page);
  return {
    parkItems: itemsOf(parks),
    /** The first value under a label of a card's figures, such as "Measured area". */
    figure: (label: string): Locator =>
      page
        .locator("dt:visible")
        .filter({ hasText: exactly(label) })
        .locator("xpath=following-sibling::dd[1]"),
    distanceRow: (landmark: string): Locator => rowOf(distances, landmark),
    /** One cell of the distances: the column by its heading. */
    async distance(landmark: string, column: "Edge" | "Centroid" | "Bearing"): Promise<Locator> {
      const headings = await distances.getByRole("columnheader").allInnerTexts();
      const index = headings.findIndex((heading) => heading.trim().startsWith(column));
      return rowOf(distances, landmark).locator("th, td").nth(index);
    },
    status: (words: string | RegExp): Locator =>
      page.getByRole("status").filter({ hasText: words }),
    /** The fragment in the address bar, read by its keys. */
    link: (): URLSearchParams => new URLSearchParams(new URL(page.url()).hash.slice(1)),
  };
};
