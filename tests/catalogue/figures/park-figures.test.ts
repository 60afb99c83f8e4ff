import { expect, test } from "vitest";
import { figuresOfPark } from "../../../geodata/figures.ts";
import {
  dateOf,
  dayNumber,
  factFigure,
  FIGURE_KEYS,
  inDollars,
  listedFact,
  readFigures,
  statusOn,
} from "../../../src/catalogue/figures/park-figures.ts";
import type { Park } from "../../../src/catalogue/park.ts";
import type { SourceId } from "../../../src/catalogue/text.ts";
import { aPark } from "../../support/catalogue.ts";

const what = { en: "Of the whole park" };
const PARK = aPark({
  status: { value: "open", asOf: "2026-05", sources: ["new"] },
  facts: [
    { key: "land-area", value: 189, unit: "ha", what, scope: "wider", sources: ["old"] },
    { key: "land-area", value: 54.87, unit: "ha", what, sources: ["old"] },
    { key: "investment", value: 9e9, unit: "CNY", what, sources: [] },
    { key: "investment", value: 13.8e9, unit: "CNY", what, sources: ["old"], primary: true },
    { key: "power", value: 40, unit: "MW", what, sources: ["new"] },
  ],
  timeline: [
    { date: "2018-01-02", event: { en: "Announced" }, sources: ["old"], status: "announced" },
    { date: "2019-09", event: { en: "A bridge is built" }, sources: ["old"] },
    { date: "2021", event: { en: "Works begin" }, sources: [], status: "under-construction" },
  ],
} as unknown as Partial<Park>);
const SOURCES = new Map(
  [
    { id: "old", date: "2018-01-02" },
    { id: "new", date: "2026-05-24" },
  ].map((source) => [source.id as SourceId, source as never]),
);
const FIGURES = figuresOfPark(PARK, SOURCES);

test("of each key stands the fact that is marked so, of the land that of the whole park", () => {
  expect(listedFact(FIGURES, "investment")).toMatchObject({ value: 13.8e9, sourced: true });
  expect(listedFact(FIGURES, "land-area")).toMatchObject({ value: 54.87 });
  expect(FIGURES).toMatchObject({ factCount: 5, sourcedCount: 4, newestSource: "2026-05-24" });
});

test("figures to compare by are in square metres, dollars, megawatts and days", () => {
  expect(factFigure("stated-area", FIGURES, {})).toBeCloseTo(548_700, 6);
  expect(factFigure("power", FIGURES, {})).toBe(40);
  expect(factFigure("jobs", FIGURES, {})).toBeUndefined();
  // 13.8 / 6.9 = 2, by hand.
  expect(factFigure("investment", FIGURES, { CNY: 6.9 })).toBeCloseTo(2e9, 3);
  expect(factFigure("investment", FIGURES, {})).toBeUndefined();
  expect(inDollars(5, "USD", {})).toBe(5);
  // 2021-01-01 is 18 628 days after 1970-01-01: 51 years of 365 days and 13 leap days.
  expect(factFigure("begun", FIGURES, {})).toBe(51 * 365 + 13);
  expect(dayNumber("2021")).toBe(18_628);
});

test("what was only seen on a day counts for what the park was then, and dates no opening", () => {
  expect(dateOf(FIGURES, "begun")).toBe("2021");
  expect(dateOf(FIGURES, "opened")).toBeUndefined();
  expect(
    ["2017-12-31", "2018-01-02", "2020", "2021-06-01", "2026-06"].map((day) =>
      statusOn(FIGURES.changes, day),
    ),
  ).toEqual([undefined, "announced", "announced", "under-construction", "open"]);
});

test("the land of a wider zone alone is no area of the park", () => {
  const wider = figuresOfPark({ ...PARK, facts: PARK.facts.slice(0, 1) }, SOURCES);
  expect(listedFact(wider, "land-area")).toMatchObject({ value: 189, scope: "wider" });
  expect(factFigure("stated-area", wider, {})).toBeUndefined();
});

test("the asset of figures is read by park, and anything else is refused", () => {
  const read = readFigures({ parks: [FIGURES], rates: { CNY: 7 } });
  expect(read).toEqual({
    ok: true,
    value: { parks: new Map([[PARK.id, FIGURES]]), rates: { CNY: 7 } },
  });
  for (const other of [null, [], {}, { parks: [{}], rates: {} }, { parks: [FIGURES] }]) {
    expect(readFigures(other)).toMatchObject({ ok: false });
  }
});

test("each figure is offered once", () => {
  expect(new Set(FIGURE_KEYS).size).toBe(FIGURE_KEYS.length);
});
