import { type Browser, chromium } from "@playwright/test";
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
