import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { catalogueAssets } from "../../geodata/bundle.ts";
import { schematicCircle } from "../../geodata/schematic.ts";
import { areaSquareMetresOf, primaryFact, statedLandArea } from "../../src/catalogue/facts.ts";
import type { Fact } from "../../src/catalogue/fact.ts";
import type { FactKey } from "../../src/catalogue/park-facts.ts";
import type { Park } from "../../src/catalogue/park.ts";
import { detailsFileOf } from "../../src/catalogue/details-file.ts";
import { readExchangeRate } from "../../src/catalogue/read-item.ts";
import { readDetails } from "../../src/catalogue/read-asset.ts";
import { centroidOf } from "../../src/geo/measure/centroid.ts";
import {
  ellipsoidAreaSquareMetres,
  ellipsoidPerimeterMetres,
} from "../../src/geo/measure/ellipsoid.ts";
import { geodesicInverse } from "../../src/geo/measure/geodesic.ts";
import { PARK_FILES } from "../support/shipped-files.ts";
import { shippedCatalogue, shippedSummaries } from "../catalogue/shipped.ts";

const { parks, landmarks, sources, rejected } = shippedCatalogue();
const park = (id: string): Park => parks.find((each) => each.id === id)!;

describe("the shipped catalogue", () => {
  test("reads whole: every file is a park, and nothing is rejected", () => {
    expect(rejected).toEqual([]);
    expect(parks.map(({ id }) => id)).toEqual(PARK_FILES.map(({ id }) => id));
    expect(landmarks.filter(({ city }) => city === "Beijing")).toHaveLength(41);
  });

  test("says of every park when it was last held against its sources", () => {
    expect(parks.filter(({ checked }) => checked === undefined)).toEqual([]);
  });

  test("is bundled in the same order and to the same bytes each time", () => {
    const assets = catalogueAssets("geodata");
    expect(catalogueAssets("geodata")).toEqual(assets);
    expect(assets.summary + assets.details.join("")).not.toMatch(/\n/);
    const ids = shippedSummaries().parks.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
  });

  test("comes in two steps: a summary of every park, and its details as the file has them", () => {
    const { details } = catalogueAssets("geodata");
    const pieces = details.map((text) => readDetails(JSON.parse(text)));
    const detailed = pieces.flatMap((piece) => (piece.ok ? piece.value.parks : []));
    expect(detailed.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(parks);
    const summaries = shippedSummaries();
    expect(summaries.landmarks).toHaveLength(landmarks.length);
    for (const [at, summary] of summaries.parks.entries()) {
      const { id, name, aliases, place, kind, checked } = parks[at]!;
      expect(summary).toMatchObject({ id, name, place, kind });
      expect([summary.aliases, summary.checked]).toEqual([aliases, checked]);
      expect(pieces[detailsFileOf(id)]).toMatchObject({ ok: true });
    }
  });

  test("draws schematic circles anew within half a metre, and every other outline as it is", () => {
    for (const [at, { geometry, footprint }] of shippedSummaries().parks.entries()) {
      const { geometry: filed } = parks[at]!;
      expect(footprint.basis === "schematic" || isDeepStrictEqual(geometry, filed)).toBe(true);
      if (geometry.type !== "Polygon" || filed.type !== "Polygon") continue;
      const far = filed.coordinates[0]!.map(([lon = 0, lat = 0], corner) => {
        const [otherLon = 0, otherLat = 0] = geometry.coordinates[0]![corner]!;
        // A degree of latitude is 111 km long, none of longitude is longer.
        return Math.hypot(lon - otherLon, lat - otherLat) * 111_700;
      });
      expect(Math.max(...far)).toBeLessThan(0.5);
    }
  });

  test("says everything in Chinese too", () => {
    // Another name may be known in one language alone.
    const withoutAliases = parks.map((each) => ({ ...each, aliases: [] }));
    const texts = JSON.stringify(withoutAliases).match(/\{"en":"[^"]*"\}/g);
    expect(texts).toBeNull();
    const wordsOnly = parks.flatMap(({ facts }) =>
      facts.filter(({ value, valueZh }) => typeof value !== "number" && valueZh === undefined),
    );
    expect(wordsOnly).toEqual([]);
    expect(landmarks.filter(({ name }) => !name.zh)).toEqual([]);
  });

  test("writes Chinese with full-width punctuation", () => {
    const chinese = (JSON.stringify([parks, landmarks]).match(/"zh":"[^"]*"/g) ?? []).map((each) =>
      each.slice(6, -1),
    );
    expect(chinese.length).toBeGreaterThan(400);
    expect(
      chinese.filter((text) => /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u.test(text)),
    ).toEqual([]);
  });

  test("never gives general knowledge a source", () => {
    const known = [...sources.values()].filter(({ id, title }) =>
      /general/i.test(`${id} ${title}`),
    );
    expect(known).toEqual([]);
    const unsourced = parks.flatMap(({ facts }) =>
      facts.filter((fact) => fact.sources.length === 0),
    );
    expect(unsourced).toHaveLength(22);
    expect(park("dayun-ai-town").status.sources).toEqual([]);
    expect(landmarks.find(({ id }) => id === "tiananmen")?.sources).toEqual([]);
  });
});

describe("Mentougou", () => {
  const mentougou = park("mentougou");
  const reported = (key: FactKey): readonly Fact[] =>
    mentougou.facts.filter((fact) => fact.key === key);
  const values = (key: FactKey) => reported(key).map(({ value }) => value);

  test("has the seven figures of its 2018 announcement, each with its source", () => {
    const announced = (key: FactKey) => {
      const fact = primaryFact(mentougou, key);
      expect(fact?.sources).toContain(key === "developer" ? "ofweek18" : "ecns18");
      return fact;
    };
    expect(announced("land-area")).toMatchObject({ value: 54.87, unit: "ha" });
    expect(announced("investment")).toMatchObject({ value: 13_800_000_000, unit: "CNY" });
    expect(announced("investment")?.what.en).toContain("US$2.1 bn");
    expect(announced("enterprises")).toMatchObject({ value: 400, qualifier: "about" });
    expect(announced("annual-output")).toMatchObject({ value: 50_000_000_000, qualifier: "about" });
    expect(announced("technologies")?.value).toContain("biometric identification");
    expect(announced("network")?.value).toMatch(/^5G/);
    expect(announced("developer")?.value).toContain("Zhongguancun Development Group");
  });

  test("lets all five investment figures stand, each for what it is", () => {
    expect(reported("investment").map(({ value, sources: by }) => [value, by[0]])).toEqual([
      [13_800_000_000, "ecns18"],
      [9_000_000_000, "bjd19"],
      [3_900_000_000, "zol24"],
      [2_300_000_000, "bjgov21"],
      [2_000_000_000, "ofweek18"],
    ]);
    expect(new Set(reported("investment").map(({ what }) => what.en)).size).toBe(5);
  });

  test("tells its later history", () => {
    expect(values("land-area")).toEqual([54.87, 22.22, 36.51, 8.54, 189]);
    expect(values("floor-area")).toContain(309_000);
    const history = mentougou.timeline.map(({ date, event }) => `${date} ${event.en}`).join("; ");
    expect(history).toMatch(/2018-01-02 .*2019 A pilot park .*2021 The regulatory plan/);
  });

  test("is open in part since October 2025, and has the name of the press of 2026", () => {
    expect(mentougou.status).toMatchObject({ value: "partly-open", asOf: "2026-05-24" });
    expect(mentougou.timeline.at(-1)?.date).toBe("2025-10");
    expect(mentougou.aliases).toContainEqual({ en: "ZGC (Jingxi) AI Technology Park" });
  });

  // Planimeter 2.1.2 for the outline: 548,675.1 m² and 2968.915 m; GeodSolve from its centre: 23,131.7 m.
  test("is an approximate outline of 54.87 ha by the ellipsoid, 23.1 km from Tiananmen", () => {
    expect(mentougou.footprint.basis).toBe("approximate");
    const { geometry } = mentougou;
    expect(geometry.type).toBe("Polygon");
    const area = ellipsoidAreaSquareMetres(geometry as GeoJSON.Polygon);
    expect(area).toBeCloseTo(548_675.1, 1);
    expect(ellipsoidPerimeterMetres(geometry as GeoJSON.Polygon)).toBeCloseTo(2968.915, 2);
    const tiananmen = landmarks.find(({ id }) => id === "tiananmen")!;
    const { distanceMetres } = geodesicInverse(centroidOf(geometry), tiananmen.position);
    expect(distanceMetres).toBeCloseTo(23_131.66, 1);
  });
});

describe("a schematic outline", () => {
  const schematic = parks.filter(({ footprint }) => footprint.basis === "schematic");
  const circles = schematic.flatMap((each) =>
    each.geometry.type === "Polygon" ? [{ ...each, geometry: each.geometry }] : [],
  );

  test("stands where no outline is known, a point where not even the land area is", () => {
    expect(circles.filter((each) => statedLandArea(each) === undefined)).toEqual([]);
    const points = parks.filter(({ geometry }) => geometry.type === "Point");
    expect(points.filter((each) => statedLandArea(each) !== undefined)).toEqual([]);
    expect(schematic).toHaveLength(circles.length + points.length);
  });

  test.each(circles)("of $id has the stated land area to one part in 10⁵", (each) => {
    const stated = areaSquareMetresOf(statedLandArea(each)!)!;
    expect(Math.abs(ellipsoidAreaSquareMetres(each.geometry) / stated - 1)).toBeLessThan(1e-5);
  });

  test("can be drawn anew: it is the circle that geodata/circle.ts prints", () => {
    const ipai = circles.find(({ id }) => id === "ipai")!;
    expect(schematicCircle([9.174, 49.174], 300_000)).toEqual(ipai.geometry);
    const [lon, lat] = centroidOf(ipai.geometry);
    expect(lon).toBeCloseTo(9.174, 6);
    expect(lat).toBeCloseTo(49.174, 6);
  });
});

describe("an outline taken from Epoch AI", () => {
  const taken = parks.filter(({ footprint }) => footprint.source === "epoch-map");

  test("keeps its source and licence, and says that it encloses buildings only", () => {
    expect(taken.length).toBeGreaterThanOrEqual(13);
    for (const { footprint } of taken) {
      expect(footprint).toMatchObject({ basis: "digitised", covers: "buildings" });
      expect(footprint.licence).toMatch(/^CC BY 4\.0 \(Epoch AI, AI Data Centers[,)]/);
    }
  });

  test("is of the size that Planimeter gives, whatever land is stated", () => {
    const hectares = (id: string): number =>
      ellipsoidAreaSquareMetres(park(id).geometry as GeoJSON.MultiPolygon) / 10_000;
    expect(hectares("colossus-1")).toBeCloseTo(7.43516, 4);
    expect(hectares("hyperion")).toBeCloseTo(46.10176, 4);
  });
});

describe("the rates of exchange", () => {
  const rates = new Map(
    (JSON.parse(readFileSync("geodata/exchange-rates.json", "utf8")) as readonly unknown[]).map(
      (json) => {
        const read = readExchangeRate(json);
        if (!read.ok) throw new Error("A rate does not read.");
        return [read.value.currency, read.value.perUsDollar];
      },
    ),
  );

  // The published units to one pound, each divided by the 1.3156 dollars to one pound.
  test.each([
    ["USD", 1],
    ["GBP", 1 / 1.3156],
    ["EUR", 1.1717 / 1.3156],
    ["CNY", 9.4753 / 1.3156],
    ["JPY", 196.1751 / 1.3156],
    ["VND", 34_134.3405 / 1.3156],
  ])("have %s as its source has it", (currency, expected) => {
    expect((rates.get(currency) ?? 0) / expected).toBeCloseTo(1, 4);
  });

  // Federal Reserve release G.5A of 1 February 2024: averages of 2023, foreign units to one dollar.
  test.each([
    ["BRL", 4.9946],
    ["CAD", 1.3494],
    ["HKD", 7.8292],
    ["INR", 82.5708],
    ["KRW", 1306.7637],
    ["MYR", 4.5577],
    ["SEK", 10.6089],
    ["TWD", 31.1525],
    ["AUD", 1 / 0.6644],
  ])("have %s within a sixth of what another source has two years before", (currency, expected) => {
    expect(Math.abs((rates.get(currency) ?? 0) / expected - 1)).toBeLessThan(1 / 6);
  });
});

test("a park file opens as GeoJSON wherever GeoJSON does", () => {
  const file = JSON.parse(readFileSync("geodata/parks/mentougou.geojson", "utf8")) as unknown;
  expect(file).toMatchObject({ type: "Feature", geometry: { type: "Polygon" } });
});
