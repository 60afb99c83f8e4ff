import type { Page } from "@playwright/test";

/** A page that a file can be brought to. */
export interface Contender {
  readonly name: string;
  readonly address: string;
  /** Opens the page and waits until it is at rest. */
  readonly open: (page: Page) => Promise<void>;
  /** What is true in the page, as a script's expression, once all of a file with so many parks is painted. */
  readonly isPainted: (parks: string) => string;
}

/** The plain page. */
export const plainPage = (address: string): Contender => ({
  name: "plain",
  address,
  open: async (page) => {
    await page.goto(address);
    await page.waitForSelector('[data-state="ready"]');
  },
  isPainted: () => 'document.body.dataset.state === "painted"',
});

/** Our page. */
export const atlasPage = (address: string): Contender => ({
  name: "atlas",
  address,
  open: async (page) => {
    await page.goto(address);
    await page.waitForSelector('.map-canvas[data-state="idle"]');
  },
  // What was said goes after a while: it is enough to have heard it.
  isPainted: (parks) =>
    `(globalThis.hasSaid ||= [...document.querySelectorAll('[role="status"]')].some((status) =>
      status.textContent.includes("Added ${parks} parks"))) &&
    document.querySelector(".map-canvas").dataset.state === "idle"`,
});
