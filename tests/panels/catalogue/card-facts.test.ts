import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/catalogue/fact.ts";
import type { SourceId } from "../../../src/catalogue/text.ts";
import { factGroups, landAreas } from "../../../src/panels/catalogue/card-facts.ts";
import { citedSources } from "../../../src/panels/catalogue/cited-sources.ts";
import { aPark } from "../../support/catalogue.ts";

const ids = (...names: readonly string[]) => names as unknown as readonly SourceId[];

const aFact = (change: Partial<Fact>): Fact => ({
  key: "jobs",
  value: 1,
  what: { en: "counted for a test" },
  sources: [],
  ...change,
});

describe("the facts grid", () => {
  test("has investment and enterprises even where nobody tells them", () => {
    expect(factGroups(aPark()).map(({ key, facts }) => [key, facts.length])).toEqual([
      ["investment", 0],
      ["enterprises", 0],
    ]);
  });

  test("keeps its own order, whatever that of the file", () => {
    const facts = [
      aFact({ key: "power" }),
      aFact({ key: "jobs" }),
      aFact({ key: "annual-output" }),
    ];
    expect(factGroups(aPark({ facts })).map(({ key }) => key)).toEqual([
      "investment",
      "annual-output",
      "enterprises",
      "jobs",
      "power",
    ]);
  });

  test("lets every account of one thing stand, the primary one first", () => {
    const reported = [9, 13.8, 3.9].map((billions) =>
      aFact({
        key: "investment",
        value: billions * 1e9,
        unit: "CNY",
        ...(billions === 13.8 ? { primary: true } : {}),
      }),
    );
    const [investment] = factGroups(aPark({ facts: reported }));
    expect(investment?.facts.map((fact) => fact.value)).toEqual([13.8e9, 9e9, 3.9e9]);
  });

  test("gives both columns to words, and to a figure that would stand alone", () => {
    const facts = [aFact({ key: "jobs" }), aFact({ key: "technologies", value: ["5G"] })];
    const wide = factGroups(aPark({ facts })).filter((group) => group.wide);
    expect(wide.map(({ key }) => key)).toEqual(["jobs", "technologies"]);
  });

  test("leaves no figure wide where they pair up", () => {
    expect(factGroups(aPark()).filter((group) => group.wide)).toEqual([]);
  });
});

test("the land of the whole park is told before that of a phase", () => {
  const facts = [
    aFact({ key: "land-area", value: 8.54, unit: "ha", scope: "phase" }),
    aFact({ key: "land-area", value: 54.87, unit: "ha" }),
  ];
  expect(landAreas(aPark({ facts })).map((fact) => fact.value)).toEqual([54.87, 8.54]);
});

describe("the sources of a card", () => {
  const park = aPark({
    status: { value: "announced", sources: ids("status-page") },
    facts: [
      aFact({ key: "enterprises", sources: ids("xinhua") }),
      aFact({ key: "investment", sources: ids("xinhua", "daily") }),
      aFact({ key: "land-area", value: 54.87, unit: "ha", sources: ids("plan") }),
    ],
    timeline: [
      { date: "2017" as never, event: { en: "Planned" }, sources: ids("plan") },
      { date: "2018" as never, event: { en: "Announced" }, sources: ids("plan", "history") },
    ],
    footprint: {
      ...aPark().footprint,
      source: "survey" as SourceId,
      centreSources: ids("survey", "gazetteer"),
    },
  });

  test("are numbered as the card is read: status, outline, land, grid, timeline, place", () => {
    const numbers = [...citedSources(park).values()].map(({ id, number }) => [number, id]);
    expect(numbers).toEqual([
      [1, "status-page"],
      [2, "survey"],
      [3, "plan"],
      [4, "xinhua"],
      [5, "daily"],
      [6, "history"],
      [7, "gazetteer"],
    ]);
  });

  test("say once what they are cited for", () => {
    const cited = citedSources(park);
    expect(cited.get("xinhua" as SourceId)?.supports).toEqual(["investment", "enterprises"]);
    expect(cited.get("plan" as SourceId)?.supports).toEqual(["land-area", "timeline"]);
    expect(cited.get("survey" as SourceId)?.supports).toEqual(["outline", "place"]);
  });

  test("are none where nothing is sourced", () => {
    expect(citedSources(aPark()).size).toBe(0);
  });
});
