import { type Browser, chromium, type Page } from "@playwright/test";
import { systemChromium } from "../../.ci/commands/chromium.mjs";

/** A browser of its own for one measurement, which draws without a graphics card. */
export const launchBrowser = (): Promise<Browser> => {
  const executablePath = systemChromium();
  return chromium.launch({
    ...(executablePath && { executablePath }),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      "--enable-unsafe-swiftshader",
      "--use-angle=swiftshader",
      "--disable-background-networking",
      "--disable-component-update",
      "--no-first-run",
    ],
  });
};

/** A page that nothing has been kept for, of the size of a usual screen, in which nothing flies. */
export async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    locale: "en-GB",
    serviceWorkers: "block",
  });
  return context.newPage();
}
