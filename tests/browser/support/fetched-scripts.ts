import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { SITE } from "../../../.ci/commands/site.mjs";
import { DRAWING, KILOBYTE } from "./budgets.ts";
import { expect, test } from "./page.ts";

/** What is fetched ahead once the map is at rest: with the last of them, that is over. */
const AHEAD = ["ImportToast", "ShareDialog", "FilterChoices", "FilesSection", "layer-worker"];

/** Follows which scripts a page asks for, those of its workers too. To be made before the page is opened. */
export function followScripts(page: Page) {
  const asked = new Set<string>();
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith(".js")) asked.add(pathname);
  });
  return {
    /**
     * Waits for what is fetched ahead, and gives what then tells the bytes of the scripts that are asked for from now on, as
     * hosts send them.
     */
    fromNow: async (): Promise<() => number> => {
      const isHere = (name: string): boolean =>
        [...asked].some((path) => path.includes(`/${name}-`));
      await expect.poll(() => AHEAD.filter((name) => !isHere(name))).toEqual([]);
      const before = new Set(asked);
      return () =>
        [...asked]
          .filter((path) => !before.has(path))
          .map((path) => gzipSync(readFileSync(join(SITE, path)), { level: 9 }).length)
          .reduce((sum, bytes) => sum + bytes, 0);
    },
  };
}

/** Expects that something was asked for, and not more than drawing may come to. */
export function expectLight(bytes: number, story: keyof typeof DRAWING): void {
  test.info().annotations.push({ type: "bytes", description: `${bytes} for ${story}` });
  expect(bytes).toBeGreaterThan(KILOBYTE);
  expect(bytes).toBeLessThanOrEqual(DRAWING[story] * KILOBYTE);
}
