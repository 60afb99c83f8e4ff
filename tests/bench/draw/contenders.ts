import type { Page } from "@playwright/test";
import { mercatorX, mercatorY } from "../../../src/geo/web-mercator.ts";
import { CENTRE, DRAGGED, outlineFeatures, type Outlines } from "./outlines.ts";

export type Point = readonly [x: number, y: number];

/** A page on which outlines can be edited. */
export interface Contender {
  readonly name: string;
  /** Opens the page, brings parks to it and shows the first of them. */
  readonly open: (page: Page, outlines: Outlines) => Promise<void>;
  /** Where a click has the first park edited. */
  readonly select: (page: Page) => Promise<Point>;
  /** Waits until it can be taken hold of. */
  readonly selected: (page: Page) => Promise<void>;
  /** Makes sure that the corner has come to lie elsewhere. */
  readonly released: (page: Page) => Promise<void>;
  /** Where on the screen the corner is that is dragged. */
  readonly corner: (page: Page) => Promise<Point>;
}

const LONGEST_MS = 300_000;
const MOVE_MS = 2000;
const ZOOM = 14;
/** How a corner lies to the middle of the map, in pixels. */
const WORLD = 512 * 2 ** ZOOM;
const OFFSET: Point = [
  (mercatorX(DRAGGED[0]) - mercatorX(CENTRE.lon)) * WORLD,
  (mercatorY(DRAGGED[1]) - mercatorY(CENTRE.lat)) * WORLD,
];

/** Waits until all that was asked for is painted. */
const isIdle = (selector: string) => async (page: Page) =>
  void (await page.waitForSelector(`${selector}[data-state="idle"]`, { timeout: LONGEST_MS }));

/** terra-draw on MapLibre. */
export function terraPage(address: string): Contender {
  const rest = isIdle("body");
  return {
    name: "terra-draw",
    open: async (page, outlines) => {
      await page.goto(address);
      await rest(page);
      const problems = await page.evaluate(
        ({ features, zoom, lon, lat }) => {
          const { map, show } = globalThis as unknown as {
            readonly map: { jumpTo: (view: unknown) => void };
            readonly show: (features: unknown) => readonly string[];
          };
          map.jumpTo({ center: [lon, lat], zoom });
          return show(features);
        },
        { features: outlineFeatures(outlines), zoom: ZOOM, ...CENTRE },
      );
      if (problems.length > 0) throw new Error(problems[0]);
      await rest(page);
    },
    select: async () => [720, 450],
    selected: async (page) => {
      await page.waitForFunction(
        () => {
          const { draw } = globalThis as unknown as {
            readonly draw: { getSnapshot: () => readonly { properties: object }[] };
          };
          return draw.getSnapshot().some(({ properties }) => "selectionPoint" in properties);
        },
        undefined,
        { timeout: LONGEST_MS, polling: 500 },
      );
    },
    released: async (page) => {
      await page.waitForFunction(
        (lon) => {
          const { draw } = globalThis as unknown as {
            readonly draw: { getSnapshot: () => readonly { geometry: GeoJSON.Polygon }[] };
          };
          const park = draw.getSnapshot().find(({ geometry }) => geometry.type === "Polygon");
          return park?.geometry.coordinates[0]?.[0]?.[0] !== lon;
        },
        DRAGGED[0],
        { timeout: LONGEST_MS, polling: 500 },
      );
    },
    corner: async () => [720 + OFFSET[0], 450 + OFFSET[1]],
  };
}

/** Drops parks as a file. */
async function drop(page: Page, features: readonly GeoJSON.Feature[]): Promise<void> {
  const text = JSON.stringify({ type: "FeatureCollection", features });
  const dataTransfer = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], "parks.geojson"));
    return transfer;
  }, text);
  await page.dispatchEvent("body", "drop", { dataTransfer });
}

/** The middle of what the panels leave of our map. */
async function middleOfMap(page: Page): Promise<Point> {
  const panel = await page.getByRole("complementary", { name: "Park finder" }).boundingBox();
  const left = (panel?.x ?? 0) + (panel?.width ?? 0) + 24;
  return [(left + 1440 - 80) / 2, 450];
}

/** Our page. */
export function atlasPage(address: string): Contender {
  const rest = isIdle(".map-canvas");
  const look = async (page: Page, park: string): Promise<void> => {
    await rest(page);
    await page.evaluate(
      (link) => void (location.hash = link),
      `map=${ZOOM}/${CENTRE.lat}/${CENTRE.lon}${park}`,
    );
    // The map is at rest still before it has heard of the new view.
    await page.waitForTimeout(MOVE_MS);
    await rest(page);
  };
  return {
    name: "atlas",
    open: async (page, outlines) => {
      await page.goto(address);
      await rest(page);
      await drop(page, outlineFeatures(outlines));
      const said =
        outlines.parks === 1
          ? "Added 1 park"
          : `Added ${outlines.parks.toLocaleString("en")} parks`;
      await page.getByRole("status").filter({ hasText: said }).first().waitFor();
      await look(page, "");
      await page.mouse.click(...(await middleOfMap(page)));
      await page.getByRole("button", { name: "Edit outline" }).waitFor();
      // A card that opens brings its park into view, elsewhere on the screen.
      const link = new URLSearchParams(new URL(page.url()).hash.slice(1));
      await look(page, `&park=${link.get("park")}`);
    },
    select: async (page) => {
      const box = await page.getByRole("button", { name: "Edit outline" }).boundingBox();
      return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    },
    selected: async (page) => {
      await page.getByRole("status").filter({ hasText: "The outline has" }).first().waitFor();
    },
    released: async (page) => {
      await page.getByRole("status").filter({ hasText: "Corner moved" }).first().waitFor();
    },
    corner: async (page) => {
      const [x, y] = await middleOfMap(page);
      return [x + OFFSET[0], y + OFFSET[1]];
    },
  };
}
