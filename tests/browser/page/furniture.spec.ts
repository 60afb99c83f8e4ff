import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/page.ts";

interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The boxes of what is seen of the located, as far as anything is. */
const boxesOf = (name: string, located: Locator): Promise<Box[]> =>
  located.evaluateAll(
    (elements, of) =>
      elements
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => {
          const { left, top, right, bottom } = element.getBoundingClientRect();
          return { name: of, left, top, right, bottom };
        }),
    name,
  );

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

const isOutside = ({ left, top, right, bottom }: Box, width: number, height: number): boolean =>
  left < 0 || top < 0 || right > width || bottom > height;

/** What lies over the scale, the credits or the offer of streets, and what of them or of the tools lies beyond the window. */
async function faults(page: Page, width: number, height: number): Promise<readonly string[]> {
  const margin = [
    ...(await boxesOf("scale", page.getByRole("img", { name: /^Scale:/ }))),
    ...(await boxesOf("about", page.getByRole("button", { name: "About this map" }))),
  ];
  const tools = await boxesOf(
    "tool",
    page.getByRole("group", { name: "Map tools" }).getByRole("button"),
  );
  const panel = await boxesOf("panel", page.getByRole("complementary", { name: "Park finder" }));
  const streets = [
    ...(await boxesOf("streets", page.getByText("Streets end here"))),
    ...(await boxesOf("streets", page.getByRole("button", { name: "Show streets (online)" }))),
  ];
  const covered = margin.flatMap((box) =>
    [...tools, ...panel, ...streets]
      .filter((other) => overlap(box, other))
      .map(({ name }) => `${name} over ${box.name}`),
  );
  const crowded = streets.flatMap((box) =>
    [...tools, ...panel]
      .filter((other) => overlap(box, other))
      .map(({ name }) => `streets over ${name}`),
  );
  const outside = [...margin, ...tools, ...streets].filter((box) => isOutside(box, width, height));
  // On so low a phone scale and credits come when the sheet is lowered.
  const isLow = width < 640 && height < 640;
  const missing = tools.length < 8 || (!isLow && margin.length < 2) ? ["something is missing"] : [];
  return [
    ...new Set([
      ...covered,
      ...crowded,
      ...outside.map(({ name }) => `${name} beyond the window`),
      ...missing,
    ]),
  ];
}

const WIDTHS = [1440, 1024, 1023, 800, 640, 639, 419, 390, 320];
const HEIGHTS = [740, 600, 560, 480];

test("from 320 to 1440 px wide and from 480 px high nothing covers the scale and “About this map”", async ({
  atlas,
  page,
}) => {
  // Where the embedded map ends, which is said above it.
  await atlas.open("#map=9/51.5/7");
  await expect(page.getByText("Streets end here")).toBeVisible();
  for (const width of WIDTHS) {
    for (const height of HEIGHTS) {
      await page.setViewportSize({ width, height });
      // Sheet and margin glide to their places.
      await expect.poll(() => faults(page, width, height), `${width} by ${height}`).toEqual([]);
    }
  }
});
