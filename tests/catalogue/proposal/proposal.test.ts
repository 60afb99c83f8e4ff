import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkCatalogue } from "../../../geodata/check/catalogue.ts";
import { formatFinding } from "../../../geodata/check/finding.ts";
import {
  type FootprintFields,
  footprintFields,
  NEW_SOURCE,
  withFootprintFields,
} from "../../../src/catalogue/proposal/footprint-fields.ts";
import { proposalOf } from "../../../src/catalogue/proposal/proposal.ts";
import { FOOTPRINT_BASES } from "../../../src/catalogue/park-kinds.ts";
import { readPark } from "../../../src/catalogue/read-item.ts";
import type { Source } from "../../../src/catalogue/source.ts";
import { writePark } from "../../../src/catalogue/write.ts";

const SOURCES = new Map(
  (JSON.parse(readFileSync("geodata/sources.json", "utf8")) as Source[]).map((each) => [
    each.id,
    each,
  ]),
);
const TODAY = "2026-12-01";
const context = { source: (id: Source["id"]) => SOURCES.get(id), today: TODAY };
const isKnown = (id: string): boolean => SOURCES.has(id as Source["id"]);

/** A park of the catalogue as the copy that is improved. */
function copyOf(id: string): string {
  const read = readPark(JSON.parse(readFileSync(`geodata/parks/${id}.geojson`, "utf8")));
  if (!read.ok) throw new Error(`${id} does not read`);
  return writePark(read.value, [...SOURCES.values()]);
}

const proposed = (text: string) => proposalOf(JSON.parse(text), context);
const messages = (text: string) =>
  proposed(text).findings.map(
    ({ severity, path, problem }) => `${severity} ${path.join(".")} ${problem.kind}`,
  );

function filledIn(text: string, change: Partial<FootprintFields>): string {
  const feature = JSON.parse(text);
  const fields = { ...footprintFields(feature, isKnown), ...change };
  return withFootprintFields(text, feature, fields, isKnown);
}

const FRESH = {
  title: "Site plan of the park",
  titleZh: "园区总平面图",
  publisher: "",
  url: "https://example.org/plan",
  date: "2026-05",
  read: "2026-11-30",
};

/** The Mentougou rectangle, its north edge moved south by 0.0001°, with heights and more decimals than files may have. */
const SHORTER = [
  [116.1178, 39.8885, 101],
  [116.1178, 39.8959],
  [116.125504, 39.8959, 99.5],
  [116.125504, 39.888500000001],
  [116.125504, 39.8885],
  [116.1178, 39.8885, 101],
];

function withOutline(text: string, ring: readonly (readonly number[])[]): string {
  return JSON.stringify({
    ...JSON.parse(text),
    geometry: { type: "Polygon", coordinates: [ring] },
  });
}

describe("a copy of a park of the catalogue", () => {
  test("is proposed as the file that it is, with nothing to be said that the checker does not say", () => {
    for (const name of readdirSync("geodata/parks")) {
      const text = copyOf(name.replace(".geojson", ""));
      const proposal = proposed(text);
      const file: unknown = JSON.parse(readFileSync(`geodata/parks/${name}`, "utf8"));
      expect(JSON.stringify(JSON.parse(proposal.file ?? ""))).toBe(JSON.stringify(file));
      expect(proposal.findings).toEqual([]);
      expect(proposal.newSources).toEqual([]);
      // Nothing is typed.
      expect(proposed(filledIn(text, {})).file).toBe(proposal.file);
    }
  });

  test("keeps all other letters when something is typed", () => {
    const text = copyOf("mentougou");
    const next = filledIn(text, { uncertaintyMetres: "50" });
    const footprint = /"footprint": \{[\s\S]*?\n {4}\},/;
    const compact = /"footprint": \{.*?\},\n/;
    expect(next.replace(compact, "F\n")).toBe(text.replace(footprint, "F"));
    expect(JSON.parse(next).properties.footprint.uncertaintyMetres).toBe(50);
  });

  test("is not proposed with colours, heights, more than 7 decimals, repeated positions or a ring the wrong way round", () => {
    const coloured = copyOf("mentougou").replace('"kind":', '"fill": "#aa3300",\n    "kind":');
    const { park, findings } = proposed(withOutline(coloured, SHORTER));
    expect(park).not.toHaveProperty("fill");
    expect(park?.geometry.coordinates).toEqual([
      [
        [116.1178, 39.8885],
        [116.125504, 39.8885],
        [116.125504, 39.8959],
        [116.1178, 39.8959],
        [116.1178, 39.8885],
      ],
    ]);
    expect(findings).toEqual([]);
  });
});

describe("what is missing is told where the checker would tell it", () => {
  test.each<[string, (text: string) => string, readonly string[]]>([
    [
      "a note without Chinese",
      (text) => filledIn(text, { noteZh: "" }),
      ["warning properties.footprint.note untranslated"],
    ],
    [
      "no note",
      (text) => filledIn(text, { noteEn: " ", noteZh: "" }),
      ["error properties.footprint.note.en missing"],
    ],
    [
      "no licence",
      (text) => filledIn(text, { licence: "" }),
      ["error properties.footprint.licence missing"],
    ],
    [
      "a traced outline that is 2 % smaller than the stated land",
      (text) =>
        withOutline(
          filledIn(text, { basis: "digitised" }),
          SHORTER.map(([lon = 0, lat = 0]) => [lon, lat > 39.89 ? 39.89585 : lat]),
        ),
      ["warning geometry area-differs"],
    ],
    [
      "a licence, and all of a new source",
      (text) =>
        filledIn(text, {
          licence: "",
          source: NEW_SOURCE,
          fresh: { ...FRESH, title: "", url: "", date: "", read: "" },
        }),
      ["error properties.footprint.licence missing", "error sources.SOURCES.title missing"],
    ],
    [
      "a source without an address that is one, read tomorrow",
      (text) => filledIn(text, { source: NEW_SOURCE, fresh: { ...FRESH, url: "plan.pdf" } }),
      ["error sources.SOURCES.url malformed"],
    ],
    [
      "a source that was read tomorrow",
      (text) => filledIn(text, { source: NEW_SOURCE, fresh: { ...FRESH, read: "2026-12-02" } }),
      ["error sources.0.read future"],
    ],
    [
      "a property that no park file has",
      (text) => text.replace('"kind":', '"owner": 1,\n    "kind":'),
      ["error properties.owner unknown-member"],
    ],
    [
      "a source that nobody knows",
      (text) => text.replace('"source": "bjgov21"', '"source": "nobody"'),
      ["error properties.footprint.source unknown-source"],
    ],
  ])("%s", (_, change, expected) => {
    const found = messages(change(copyOf("mentougou")));
    expect(found).toEqual(expected.map((each) => each.replace("SOURCES", String(SOURCES.size))));
  });
});

describe("what was typed", () => {
  test("comes back as it was typed, a new source too, and the next one takes its place", () => {
    const once = filledIn(copyOf("mentougou"), {
      source: NEW_SOURCE,
      fresh: FRESH,
      basis: "digitised",
    });
    expect(footprintFields(JSON.parse(once), isKnown)).toMatchObject({
      basis: "digitised",
      source: NEW_SOURCE,
      fresh: FRESH,
    });
    const twice = filledIn(once, { fresh: { ...FRESH, title: "Another plan" } });
    expect(proposed(twice).newSources).toEqual([
      {
        id: "mentougou-outline",
        title: "Another plan",
        titleZh: "园区总平面图",
        url: "https://example.org/plan",
        date: "2026-05",
        read: "2026-11-30",
      },
    ]);
    const back = filledIn(twice, { source: "bjgov21", basis: "approximate" });
    expect(proposed(back).file).toBe(proposed(copyOf("mentougou")).file);
    expect(JSON.parse(back).sources).toHaveLength(SOURCES.size);
  });
});

/** Some 0.1 m to the north. */
const nudged = ([lon = 0, lat = 0]: GeoJSON.Position): GeoJSON.Position => [lon, lat + 1e-6];

const ringNudged = (ring: readonly GeoJSON.Position[]): GeoJSON.Position[] =>
  ring.map((position, at) => (at === 1 ? nudged(position) : position));

/** The park with the second corner of its first outline moved, or itself moved where it is a point. */
function moved(text: string): string {
  const feature = JSON.parse(text);
  const { type, coordinates } = feature.geometry;
  const [first, ...others] = coordinates;
  const next = {
    Point: () => nudged(coordinates),
    Polygon: () => [ringNudged(first), ...others],
    MultiPolygon: () => [[ringNudged(first[0]), ...first.slice(1)], ...others],
  }[type as "Point" | "Polygon" | "MultiPolygon"]();
  return JSON.stringify({ ...feature, geometry: { type, coordinates: next } });
}

describe("the checker of the data", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "proposal-"));
    for (const part of ["parks", "landmarks", "sources.json", "exchange-rates.json"])
      cpSync(`geodata/${part}`, join(root, part), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test.each([undefined, ...FOOTPRINT_BASES])(
    "says of each park that is moved and called %s what the page says, and nothing else",
    (basis) => {
      const said: string[] = [];
      for (const name of readdirSync("geodata/parks")) {
        const text = moved(copyOf(name.replace(".geojson", "")));
        const { file, findings } = proposed(basis ? filledIn(text, { basis }) : text);
        if (file === undefined) throw new Error(`${name} does not read`);
        writeFileSync(join(root, "parks", name), file);
        said.push(...findings.map(({ severity }) => `parks/${name} ${severity}`));
      }
      const found = checkCatalogue(root, TODAY).map(({ file, severity }) => `${file} ${severity}`);
      expect(found.toSorted()).toEqual(said.toSorted());
      // What the catalogue says of its outlines holds when one is a hand's breadth another.
      expect(basis ? [] : said).toEqual([]);
    },
  );

  test("accepts a proposal with a new source, as the page does", () => {
    const text = withOutline(
      filledIn(copyOf("mentougou"), {
        basis: "approximate",
        uncertaintyMetres: "30",
        noteEn: "Traced from the site plan.",
        noteZh: "依总平面图描绘。",
        source: NEW_SOURCE,
        fresh: FRESH,
      }),
      SHORTER,
    );
    const { file = "", newSources, findings } = proposed(text);
    expect(findings).toEqual([]);
    writeFileSync(join(root, "parks/mentougou.geojson"), file);
    writeFileSync(
      join(root, "sources.json"),
      JSON.stringify([...SOURCES.values(), ...newSources], null, 2),
    );
    expect(checkCatalogue(root).map(formatFinding)).toEqual([]);
    // Without its record the source is unknown: the checker does look at it.
    writeFileSync(join(root, "sources.json"), JSON.stringify([...SOURCES.values()], null, 2));
    expect(checkCatalogue(root).map(formatFinding).join()).toMatch(
      /the source "mentougou-outline" is not in sources.json/,
    );
  });
});
