import { describe, expect, test } from "vitest";
import { type Files, findingsAfter, soundLandmark, text } from "./sound-catalogue.ts";

const hill = (files: Files) => files["parks/hill.geojson"].properties;

test("the sound catalogue is sound", () => {
  expect(findingsAfter(() => {})).toEqual([]);
});

describe("dates", () => {
  test("of a timeline go from the oldest to the newest", () => {
    expect(
      findingsAfter((files) =>
        hill(files).timeline.push({ ...hill(files).timeline[0], date: "2023-12" }),
      ),
    ).toEqual([
      'error parks/hill.geojson "date": "2023-12", | 2023-12 stands behind 2024-07: the timeline goes from the oldest event to the newest',
    ]);
  });

  test("that may be of the same time are in order: a year behind one of its months", () => {
    expect(
      findingsAfter((files) =>
        hill(files).timeline.push({ ...hill(files).timeline[0], date: "2024" }),
      ),
    ).toEqual([]);
  });

  test("are not after the newest that the catalogue knows", () => {
    expect(findingsAfter((files) => (hill(files).facts[0]!["asOf"] = "2026-04"))).toEqual([
      'error parks/hill.geojson "asOf": "2026-04", | 2026-04 is after 2026-03-09',
    ]);
    expect(findingsAfter((files) => (hill(files).facts[0]!["asOf"] = "2026"))).toEqual([]);
  });

  test("are not after today, where it is given, those of sources neither", () => {
    expect(findingsAfter(() => {}, "2026-03-08")).toEqual([
      'error sources.json "date": "2026-03-09" | 2026-03-09 is after 2026-03-08',
    ]);
  });
});

describe("a status", () => {
  const withStatus = (change: Record<string, unknown>, today?: string) =>
    findingsAfter((files) => Object.assign(hill(files).status, change), today);

  test("is not older than what its own source tells", () => {
    expect(withStatus({ asOf: "2024-06" })).toEqual([
      'warning parks/hill.geojson "status": { | the status is of 2024-06, and its own source tells an event of 2024-07',
    ]);
  });

  test("is not newer than every source that it rests on", () => {
    expect(withStatus({ asOf: "2024", sources: ["herald"] })).toEqual([
      'warning parks/hill.geojson "status": { | the status is of 2024, and its newest source is of 2021-05: who says so?',
    ]);
    // Of an undated source nobody knows.
    expect(withStatus({ asOf: "2024", sources: ["herald", "leaflet"] })).toEqual([]);
  });

  test("that is older than three years says so in both languages", () => {
    const old = { asOf: "2023-02", sources: ["leaflet"] };
    const note = (en: string, zh: string) => ({ ...old, note: text(en, zh) });
    const expected =
      'warning parks/hill.geojson "status": { | the status is of 2023-02, more than 3 years before 2026-03-09: say in its note that it is of 2023';
    expect(withStatus(old)).toEqual([expected]);
    expect(withStatus(note("Open as of February 2023", "已开放"))).toEqual([expected]);
    expect(withStatus(note("Open as of February 2023", "截至 2023 年 2 月已开放"))).toEqual([]);
    expect(withStatus({ ...old, asOf: "2023-03" })).toEqual([]);
    expect(withStatus({ ...old, asOf: "2023-03" }, "2026-04-01")).toEqual([
      expect.stringContaining("more than 3 years before 2026-04-01"),
    ]);
  });

  test("of which no date is known says that it is undated", () => {
    const undated = { asOf: undefined, sources: ["leaflet"] };
    expect(withStatus(undated)).toEqual([
      'warning parks/hill.geojson "status": { | neither the status nor a source of it has a date: say "undated" in its note',
    ]);
    expect(withStatus({ ...undated, note: text("Open, undated", "已开放，未注日期") })).toEqual([]);
    expect(withStatus({ ...undated, sources: ["gazette"] })).toEqual([]);
  });
});

describe("what events say of the status", () => {
  /** The park of the tests is open since March 2026; its events are of 2024 and of July 2024. */
  const withStatuses = (statuses: readonly unknown[], status: Record<string, unknown> = {}) =>
    findingsAfter((files) => {
      Object.assign(hill(files).status, status);
      for (const [at, after] of statuses.entries())
        Object.assign(hill(files).timeline[at]!, { status: after });
    });
  const CANCELLED = { value: "cancelled" };

  test("goes forward, and leads to the status of today or is older than that", () => {
    expect(withStatuses(["announced", "under-construction"])).toEqual([]);
    expect(withStatuses(["announced", "open"])).toEqual([]);
    expect(withStatuses(["announced", "cancelled"], CANCELLED)).toEqual([]);
    expect(withStatuses(["open"], CANCELLED)).toEqual([]);
  });

  test("is not another than the status of the same time, or of an earlier one", () => {
    const contradiction = (asOf: string) =>
      `error parks/hill.geojson "status": { | the status is "open" as of ${asOf}, and the last event that changed it, of 2024-07, made it "under-construction"`;
    for (const asOf of ["2024", "2024-07", "2024-07-31"]) {
      expect(withStatuses(["announced", "under-construction"], { asOf })).toContain(
        contradiction(asOf),
      );
    }
    expect(withStatuses(["announced", "under-construction"], { asOf: "2024-08" })).toEqual([]);
    expect(withStatuses(["announced", "open"], { asOf: "2024-07" })).toEqual([]);
  });

  test("does not go back without a reason, and only what changes is told", () => {
    expect(withStatuses(["open", "under-construction"])).toEqual([
      'warning parks/hill.geojson "status": "under-construction" | the status goes back from "open" to "under-construction": what is the reason?',
    ]);
    expect(withStatuses(["open", "open"])).toEqual([
      'warning parks/hill.geojson "status": "open" | the park was "open" already: only an event that changes the status has one',
    ]);
    expect(withStatuses(["open"], { value: "announced" })).toEqual([
      'warning parks/hill.geojson "status": { | the status goes back from "open" to "announced": what is the reason?',
    ]);
    const undated = { value: "announced", asOf: undefined, note: text("Undated", "未注日期") };
    expect(withStatuses(["open"], undated)).toEqual([
      'warning parks/hill.geojson "status": { | the status goes back from "open" to "announced": what is the reason?',
    ]);
    expect(withStatuses(["announced"], { ...undated, value: "open" })).toEqual([]);
  });

  test("is not that a cancelled park opens: it is announced anew first", () => {
    expect(withStatuses(["cancelled", "open"])).toEqual([
      'error parks/hill.geojson "status": "open" | the park was cancelled: it can only be announced anew, not be "open"',
    ]);
    expect(withStatuses(["cancelled", "announced"])).toEqual([]);
  });
});

describe("money", () => {
  test("has a year", () => {
    expect(findingsAfter((files) => delete hill(files).facts[0]!["asOf"])).toEqual([
      expect.stringMatching(
        /^warning parks\/hill\.geojson \{ \| money needs the year of its figure/,
      ),
    ]);
  });

  test("has a currency of ISO 4217", () => {
    expect(findingsAfter((files) => (hill(files).facts[0]!["unit"] = "RMB"))).toEqual([
      'error parks/hill.geojson "unit": "RMB", | "RMB" is no currency of ISO 4217',
    ]);
  });
});

describe("a text without Chinese", () => {
  test("is named once for a file, at the first", () => {
    expect(
      findingsAfter((files) => {
        delete hill(files).name.zh;
        delete hill(files).facts[1]!["valueZh"];
      }),
    ).toEqual([
      'warning parks/hill.geojson "name": { | 2 texts, of which this is the first, have no Chinese form ("zh", or "valueZh" of a fact)',
    ]);
  });

  test("is named in landmarks too, and not among other names", () => {
    expect(
      findingsAfter((files) => {
        Object.assign(hill(files), { aliases: [{ en: "Old Hill" }] });
        const [, tower] = files["landmarks/beijing.geojson"].features;
        Object.assign(tower!.properties, { note: { en: "About" } });
      }),
    ).toEqual([
      'warning landmarks/beijing.geojson "note": { | this text has no Chinese form ("zh", or "valueZh" of a fact)',
    ]);
  });
});

describe("two parks", () => {
  // 299 and 301 m to the east, by GeodSolve of GeographicLib.
  const NEAR = [116.125196, 39.8922] as const;
  const FAR = [116.125219, 39.8922] as const;
  const named = (a: [string, string], b: [string, string], place: readonly number[] = NEAR) =>
    findingsAfter((files) => {
      hill(files).name = text(...a);
      const lake = files["parks/lake.geojson"];
      lake.properties.name = text(...b);
      lake.geometry["coordinates"] = place;
    });
  const AS_ONE =
    'warning parks/lake.geojson "name": { | "hill" is 299 m from here and has a like name: is it the same park?';

  test.each<[string, [string, string], [string, string]]>([
    ["the same but for common words", ["Hill AI Park", "山甲园"], ["Hill Science Town", "湖乙谷"]],
    ["nearly the same letters", ["Mentougou Park", "甲园"], ["Mentoukou Park", "乙园"]],
    [
      "like each other in Chinese only",
      ["Jingxi Park", "门头沟科技园"],
      ["West Hub", "门头沟人工智能小镇"],
    ],
  ])("whose names are %s may be one", (_how, a, b) => {
    expect(named(a, b)).toEqual([AS_ONE]);
    expect(named(a, b, FAR)).toEqual([]);
  });

  test.each<[string, [string, string], [string, string]]>([
    ["the number", ["Colossus 1", "巨像 1 号"], ["Colossus 2", "巨像 2 号"]],
    [
      "the operator",
      ["Google Cedar Rapids", "谷歌锡达拉皮兹"],
      ["QTS Cedar Rapids", "QTS 锡达拉皮兹"],
    ],
    ["all but common words", ["Hill AI Park", "山人工智能园"], ["Lake AI Park", "湖人工智能园"]],
  ])("whose names differ in %s are two", (_how, a, b) => {
    expect(named(a, b)).toEqual([]);
  });
});

describe("the centre of an outline", () => {
  const square = (lon: number, east: number) => [
    [
      [lon, 39.89],
      [east, 39.89],
      [east, 39.891],
      [lon, 39.891],
      [lon, 39.89],
    ],
  ];
  const withParts = (covers: string) =>
    findingsAfter((files) => {
      Object.assign(hill(files).footprint, { basis: "digitised", covers });
      files["parks/hill.geojson"].geometry = {
        type: "MultiPolygon",
        coordinates: [square(116.12, 116.121), square(116.14, 116.141)],
      };
    });

  test("lies in it or within its uncertainty", () => {
    // The gap is 0.019° of longitude wide, 1625 m by GeodSolve; the middle is half of it away.
    expect(withParts("site")).toEqual([
      'warning parks/hill.geojson "geometry": { | the centre of the outline lies 813 m outside it, its stated uncertainty is 400 m: is a part of it elsewhere?',
    ]);
  });

  test("is not asked for where buildings are drawn and not the site", () => {
    expect(withParts("buildings")).toEqual([]);
  });
});

describe("a landmark", () => {
  test("lies in the country of the parks of its city", () => {
    // Ulaanbaatar.
    expect(
      findingsAfter((files) => {
        const [gate] = files["landmarks/beijing.geojson"].features;
        gate!.geometry.coordinates = [106.917, 47.918];
      }),
    ).toEqual([
      'error landmarks/beijing.geojson "geometry": { | the landmark is in MN, while Beijing is in CN',
    ]);
  });

  test("lies in the country of the other landmarks of its city, where no park names it, and in some country", () => {
    expect(
      findingsAfter((files) => {
        const { features } = files["landmarks/beijing.geojson"];
        features.push(soundLandmark("port", [0, 0]));
        for (const { properties } of features) properties.city = "Peking";
      }),
    ).toEqual([
      'error landmarks/beijing.geojson "geometry": { | the landmark is in no country, while Peking is in CN',
    ]);
  });
});
