import { test as base } from "@playwright/test";
import type { BrowserContext } from "@playwright/test";
import { createAtlas } from "./atlas.ts";
import type { Atlas } from "./atlas.ts";

/** What a test may foresee; everything else that goes wrong in a page fails it. */
export interface Watch {
  /** Lets the pages of this test ask another host, such as `tiles.openfreemap.org`. */
  allowHost(host: string): void;
  /** Lets the pages of this test complain in words that match. */
  allowComplaint(words: RegExp): void;
  /** What has gone wrong so far and was not foreseen. */
  findings(): readonly string[];
}

const CSP_PREFIX = "Refused by the security policy:";

// Runs in the page before its own scripts.
function reportViolations(prefix: string): void {
  document.addEventListener("securitypolicyviolation", (violation) => {
    console.error(`${prefix} ${violation.effectiveDirective} ${violation.blockedURI}`);
  });
}

/** Notes what goes wrong in all pages and workers of a context, and every host they ask. */
async function watchContext(context: BrowserContext, ownHost: string): Promise<Watch> {
  const complaints: string[] = [];
  const hosts = new Set<string>();
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  context.on("weberror", (event) => complaints.push(`page: ${event.error().message}`));
  context.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith("http") || protocol.startsWith("ws")) hosts.add(host);
  });
  await context.addInitScript(reportViolations, CSP_PREFIX);
  const allowedHosts = new Set([ownHost]);
  const allowedWords: RegExp[] = [];
  return {
    allowHost: (host) => void allowedHosts.add(host),
    allowComplaint: (words) => void allowedWords.push(words),
    findings: () => [
      ...complaints.filter((complaint) => !allowedWords.some((words) => words.test(complaint))),
      ...[...hosts].filter((host) => !allowedHosts.has(host)).map((host) => `asked ${host}`),
    ],
  };
}

/** Playwright's `test` with a watched page and the atlas's driver. */
export const test = base.extend<{ watch: Watch; atlas: Atlas }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = await watchContext(context, new URL(baseURL ?? "").host);
      await use(watch);
      base
        .expect(watch.findings(), "what went wrong in the page, and hosts it may not ask")
        .toEqual([]);
    },
    { auto: true },
  ],
  atlas: async ({ page }, use) => use(createAtlas(page)),
});

/** Has the camera fly and panels glide, as they do unless somebody wishes otherwise. */
export const MOVING = { contextOptions: { reducedMotion: "no-preference" } } as const;

/** Has a point of the screen for each pixel of the page, for stories that count or read points. */
export const SHARP = { deviceScaleFactor: 1 } as const;

export { expect } from "@playwright/test";
