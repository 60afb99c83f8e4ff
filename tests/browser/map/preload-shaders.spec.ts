import type { Page } from "@playwright/test";
import { createAtlas } from "../support/atlas.ts";
import { MENTOUGOU } from "../support/facts.ts";
import { expect, test } from "../support/page.ts";
import { MAP_PART } from "../support/painted.ts";

/** What a page has done to its map. */
interface Doings {
  /** `data-state`, as it came. */
  readonly states: string[];
  /** How many shader programs were made. */
  programs: number;
  /** How many of them there were when the map was first idle. */
  programsAtFirst: number | undefined;
  /** How often something was drawn. */
  draws: number;
}

declare global {
  // Only a `var` is a property of the page's global object.
  var doings: Doings;
}

/** Runs in the page before its own scripts. */
function noteDoings(): void {
  globalThis.doings = { states: [], programs: 0, programsAtFirst: undefined, draws: 0 };
  const { doings } = globalThis;
  new MutationObserver(() => {
    const region = document.querySelector<HTMLElement>("[role=region][data-state]");
    const state = region?.dataset["state"];
    if (state && state !== doings.states.at(-1)) doings.states.push(state);
    if (state === "idle") doings.programsAtFirst ??= doings.programs;
  }).observe(document, { subtree: true, childList: true, attributeFilter: ["data-state"] });
  const context = WebGL2RenderingContext.prototype;
  const { linkProgram, drawElements } = context;
  context.linkProgram = function (program) {
    doings.programs += 1;
    linkProgram.call(this, program);
  };
  context.drawElements = function (...call) {
    doings.draws += 1;
    drawElements.apply(this, call);
  };
}

const doingsOf = (page: Page): Promise<Doings> => page.evaluate(() => globalThis.doings);

/** Waits until ten frames have drawn nothing. */
const drawnNothing = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const before = globalThis.doings.draws;
        for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
        return globalThis.doings.draws - before;
      }),
    )
    .toBe(0);

/** Waits until shaders have been made since the map was idle, and all that is drawn with them. */
async function preloaded(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const { programs, programsAtFirst } = await doingsOf(page);
      return programs - (programsAtFirst ?? programs);
    })
    .toBeGreaterThan(0);
  await drawnNothing(page);
}

const mapPicture = (page: Page): Promise<Buffer> => page.screenshot({ clip: MAP_PART });

/** Opens the world, waits for what comes after it is at rest, and goes near. Gives the programs made for that. */
async function programsToGoNear(page: Page, rested: () => Promise<unknown>): Promise<number> {
  await page.addInitScript(noteDoings);
  const atlas = createAtlas(page);
  await atlas.open();
  await rested();
  const { programs } = await doingsOf(page);
  await atlas.openPark(MENTOUGOU.name);
  await atlas.mapIdle();
  return (await doingsOf(page)).programs - programs;
}

test("shaders of nearer views are made while the map is idle, which it stays, and looks as it did", async ({
  atlas,
  page,
}) => {
  await page.addInitScript(noteDoings);
  await atlas.open();
  await expect(atlas.parkItems.first()).toBeVisible();
  await atlas.mapIdle();
  // What came late, such as the parks, is painted: from here on nothing is asked for.
  await page.evaluate(() => globalThis.doings.states.splice(0, Infinity, "idle"));
  const before = await mapPicture(page);
  await preloaded(page);
  expect((await doingsOf(page)).states).toEqual(["idle"]);
  expect((await mapPicture(page)).equals(before)).toBe(true);
});

test("a nearer view has fewer shaders to make then, and comes as well where none could be made", async ({
  context,
  watch,
}) => {
  watch.allowComplaint(/ERR_FAILED/);
  const first = await context.newPage();
  const made = await programsToGoNear(first, () => preloaded(first));
  await first.close();
  // Only now: a page behind another has few frames.
  const second = await context.newPage();
  const PRELOADING = /preload-shaders-.*\.js/;
  const refused = second.waitForEvent("requestfailed", (request) => PRELOADING.test(request.url()));
  await second.route(PRELOADING, (route) => route.abort());
  expect(await programsToGoNear(second, () => refused)).toBeGreaterThan(made);
});
