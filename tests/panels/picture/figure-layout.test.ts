import { describe, expect, test } from "vitest";
import {
  type FigureSpace,
  type FigureText,
  layoutFigure,
  type Measure,
} from "../../../src/panels/picture/figure-layout.ts";

/** Every character is half as wide as its type is high. */
const measure: Measure = (text, { sizePx }) => [...text].length * (sizePx / 2);
const text: FigureText = {
  title: "AI Science Park",
  line: "54.87 ha",
  credits: "Map data: Natural Earth",
  legend: [
    {
      heading: "Status",
      entries: [
        { symbol: { kind: "status", status: "announced" }, text: "Announced", meaning: undefined },
        { symbol: { kind: "status", status: "open" }, text: "Open", meaning: undefined },
      ],
    },
  ],
};
const wide: FigureSpace = {
  whole: { widthPx: 960, heightPx: 540 },
  seen: { widthPx: 800, heightPx: 700 },
  hasScale: true,
};
const bare: FigureText = { title: "", line: "", credits: "", legend: [] };

describe("the layout of a picture", () => {
  test("has the size that was asked for, and the map takes what the texts leave", () => {
    const { size, map } = layoutFigure(text, wide, measure);
    expect(size).toEqual({ widthPx: 960, heightPx: 540 });
    // Above it: 15 + a line of 28 + one of 18 + 13. Below it: 10 + the scale bar's 41 + 12.
    expect(map).toEqual({ topPx: 74, widthPx: 960, heightPx: 540 - 74 - 63 });
  });

  test("leaves the map the size that it has on the screen, and grows about it", () => {
    const { size, map } = layoutFigure(text, { ...wide, whole: undefined }, measure);
    expect(map).toEqual({ topPx: 74, widthPx: 800, heightPx: 700 });
    expect(size).toEqual({ widthPx: 800, heightPx: 74 + 700 + 63 });
  });

  test("gives texts that are empty no room", () => {
    const { size, map, texts } = layoutFigure(bare, { ...wide, hasScale: false }, measure);
    expect(texts).toEqual([]);
    expect(map).toEqual({ topPx: 0, widthPx: 960, heightPx: 518 });
    expect(size.heightPx).toBe(540);
  });

  test("has no map too low to show anything, however much there is to print", () => {
    const room = { ...wide, whole: { widthPx: 200, heightPx: 200 } };
    const { size, map } = layoutFigure({ ...text, credits: "word ".repeat(99) }, room, measure);
    expect(map.heightPx).toBe(160);
    expect(size.heightPx).toBeGreaterThan(200);
  });

  test("sets the legend in rows within the margins, each mark before its word", () => {
    const narrow = { ...wide, whole: { widthPx: 150, heightPx: 600 } };
    const { marks, texts } = layoutFigure(text, narrow, measure);
    const [announced, open] = marks;
    expect([announced?.xPx, open?.xPx]).toEqual([20, 20]);
    expect((open?.yPx ?? 0) - (announced?.yPx ?? 0)).toBe(20);
    const word = texts.find(({ text: some }) => some === "Announced");
    // A status mark is 12 px wide; 6 px part it from its word.
    expect([word?.xPx, word?.yPx]).toEqual([38, announced?.yPx]);
  });

  test("sets what the legend says of another map layer after it, with a heading or without", () => {
    const symbol = { kind: "line", colour: "accent", widthPx: 2 } as const;
    const floods = { symbol, text: "Flood", meaning: undefined };
    const legend = [...text.legend, { heading: undefined, entries: [floods] }];
    const { marks, texts } = layoutFigure({ ...text, legend }, wide, measure);
    const [, open, flood] = marks;
    expect(flood?.symbol).toBe(symbol);
    // Status mark, gap, four characters of 6 px, and the gap to the next entry.
    expect((flood?.xPx ?? 0) - (open?.xPx ?? 0)).toBe(12 + 6 + 24 + 18);
    const word = texts.find(({ text: some }) => some === "Flood");
    // A piece of a line is 22 px wide.
    expect((word?.xPx ?? 0) - (flood?.xPx ?? 0)).toBe(22 + 6);
  });

  test("has the scale bar at the right of the foot, or in a row of its own where that is narrow", () => {
    const { scale } = layoutFigure(text, wide, measure);
    expect(scale).toMatchObject({ align: "right", barPx: 204 });
    expect((scale?.xPx ?? 0) + (scale?.widthPx ?? 0)).toBe(960 - 20);
    const phone = { ...wide, whole: { widthPx: 300, heightPx: 600 } };
    const alone = layoutFigure(text, phone, measure);
    expect(alone.scale).toMatchObject({ align: "left", xPx: 20, barPx: 150 });
    const heading = alone.texts.find(({ text: some }) => some === "Status");
    expect(heading?.yPx).toBeGreaterThan((alone.scale?.yPx ?? 0) + 41);
    expect(layoutFigure(text, { ...wide, hasScale: false }, measure).scale).toBeUndefined();
  });
});
