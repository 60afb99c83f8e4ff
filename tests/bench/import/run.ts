import { readFileSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import { mainThreadTasks, TASK_CATEGORIES } from "../../support/trace.ts";
import { launchBrowser } from "../chromium.ts";
import type { Contender } from "./contenders.ts";

/** What one import came to. */
export interface Figures {
  /** From the moment the page is handed the file until all of it is painted. */
  readonly milliseconds: number;
  /** Of the renderer's process, in MiB: the most there was, and what is left at rest. */
  readonly peakMebibytes: number;
  readonly restMebibytes: number;
}

/** Nobody drops a file in the moment that a page comes to rest, and what is left of memory shows after a while. */
const REST_MS = 3000;
const LONGEST_IMPORT_MS = 180_000;

const INPUT = "import-watch";

/**
 * The script that drops a file on the page and notes when that was and when all of it was painted, looking only when
 * something changes. A browser lets no script drop a file that the user has not chosen: hence the hidden input.
 */
const watchImport = (isPainted: string): string => `
  const times = (globalThis.importTimes = { begun: 0, painted: 0 });
  const look = () => {
    if (times.begun > 0 && times.painted === 0 && (${isPainted})) times.painted = performance.now();
  };
  const input = Object.assign(document.createElement("input"), { type: "file", id: "${INPUT}", hidden: true });
  input.addEventListener("change", () => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(input.files[0]);
    times.begun = performance.now();
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  });
  document.body.append(input);
  new MutationObserver(look).observe(document.documentElement, {
    subtree: true, childList: true, characterData: true,
    attributes: true, attributeFilter: ["data-state"],
  });
`;

const times = (page: Page): Promise<{ begun: number; painted: number }> =>
  page.evaluate(() => Reflect.get(globalThis, "importTimes") as { begun: number; painted: number });

/** The renderer's process, and what it holds in MiB; it is the one of its kind that holds most. */
async function rendererOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const renderers = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  const [largest = 0] = renderers.toSorted((a, b) => memoryOf(b, "VmRSS") - memoryOf(a, "VmRSS"));
  return largest;
}

/** Reads Linux's own account of a process; NaN on other systems. */
function memoryOf(process: number, field: "VmRSS" | "VmHWM"): number {
  try {
    const status = readFileSync(`/proc/${process}/status`, "utf8");
    return Number(new RegExp(`${field}:\\s*(\\d+)`).exec(status)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REST_MS));

async function prepare(browser: Browser, contender: Contender, parks: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    locale: "en-GB",
    // What a first visit saves for use offline is not what is measured here.
    serviceWorkers: "block",
    // For the script that watches; both pages are given the same freedom.
    bypassCSP: true,
  });
  const page = await context.newPage();
  await contender.open(page);
  await rest();
  await page.addScriptTag({ content: watchImport(contender.isPainted(parks)) });
  return page;
}

async function bring(page: Page, file: string): Promise<number> {
  await page.setInputFiles(`#${INPUT}`, file);
  await page.waitForFunction(
    () => (Reflect.get(globalThis, "importTimes") as { painted: number }).painted > 0,
    undefined,
    { timeout: LONGEST_IMPORT_MS, polling: 100 },
  );
  const { begun, painted } = await times(page);
  return painted - begun;
}

/** Brings a file of so many parks to a page in a browser of its own. */
export async function measureImport(
  contender: Contender,
  file: string,
  count: number,
): Promise<Figures> {
  const browser = await launchBrowser();
  try {
    const page = await prepare(browser, contender, count.toLocaleString("en"));
    const milliseconds = await bring(page, file);
    const renderer = await rendererOf(browser);
    const peakMebibytes = memoryOf(renderer, "VmHWM");
    await rest();
    const session = await page.context().newCDPSession(page);
    await session.send("HeapProfiler.collectGarbage");
    return { milliseconds, peakMebibytes, restMebibytes: memoryOf(renderer, "VmRSS") };
  } finally {
    await browser.close();
  }
}

/**
 * The longest task of the page's main thread during an import, in milliseconds of that thread's own clock: it stands
 * still while another process has the processor.
 */
export async function longestTask(
  contender: Contender,
  file: string,
  count: number,
): Promise<number> {
  const browser = await launchBrowser();
  try {
    const page = await prepare(browser, contender, count.toLocaleString("en"));
    await browser.startTracing(page, { categories: TASK_CATEGORIES });
    await bring(page, file);
    return Math.max(0, ...mainThreadTasks(await browser.stopTracing()));
  } finally {
    await browser.close();
  }
}
