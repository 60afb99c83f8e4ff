import { describe, expect, test } from "vitest";
import { addImport } from "../../../src/document/edits.ts";
import type { Atlas } from "../../../src/state/atlas.ts";
import { isOwnPark } from "../../../src/state/catalogue/list.ts";
import { withAtlas } from "../../support/atlas.ts";
import { aCatalogue, aLandmark, aSummary } from "../../support/catalogue.ts";
import { featureText } from "../../support/import-files.ts";
import { aCollection, anOwnPark } from "../../support/document.ts";

/** A square with its lower left corner there; the longer its side in degrees, the larger. */
const square = (lon: number, lat: number, side: number): GeoJSON.Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [lon, lat],
      [lon + side, lat],
      [lon + side, lat + side],
      [lon, lat + side],
      [lon, lat],
    ],
  ],
});

const park = (id: string, geometry: GeoJSON.Geometry, date?: string) =>
  aSummary({
    id: id.toLowerCase(),
    name: { en: id },
    place: { country: "CN", city: { en: "Beijing" } },
    timeline: date ? [{ date, event: { en: "announced" }, sources: [] }] : [],
    geometry,
  } as never);

// All of them are south of the landmarks, on one meridian.
const CATALOGUE = aCatalogue(
  [
    park("beta", square(116, 39, 0.02), "2024-05"),
    park("Alpha", square(116, 37, 0.03), "2019"),
    park("gamma", { type: "Point", coordinates: [116, 38] }),
  ],
  [
    aLandmark({ position: [116, 40] as never }),
    aLandmark({ id: "south", name: { en: "South" }, position: [116, 36] as never } as never),
  ],
);

const OWN = [
  featureText("Polygon", square(116, 38.5, 0.025).coordinates, "Ålesund"),
  featureText("Point", [116, 39.5]),
  '{"type":"Feature","properties":{},"geometry":null}',
].map((text, order) => anOwnPark(String(order), "f", { order, text }));

const withParks = (
  act: (catalogue: Atlas["catalogue"]) => void | Promise<void>,
  own = OWN,
  link = "",
) =>
  withAtlas({ catalogue: CATALOGUE, link }, (atlas) => {
    if (own.length > 0) atlas.document.own.edit(addImport(aCollection("f"), own));
    return act(atlas.catalogue);
  });

const ids = ({ list }: Atlas["catalogue"]): readonly string[] =>
  list.rows().map((row) => row.park.id);

describe("the list of parks", () => {
  test("has the largest first until something is searched for or an order is chosen", () =>
    withParks(({ list, ...catalogue }) => {
      // Sides of 0.03, 0.025 and 0.02 degrees; the others have no area and stay as they came.
      expect(ids({ list, ...catalogue })).toEqual([
        "alpha",
        "own-0",
        "beta",
        "gamma",
        "own-1",
        "own-2",
      ]);
      expect(list.rows().map(({ area }) => area?.how)).toEqual([
        "measured",
        "measured",
        "measured",
        undefined,
        undefined,
        undefined,
      ]);
      expect(list.sort()).toBeUndefined();
      expect(list.count()).toBe(6);
    }));

  test("by name does not care for case and accents, and has the nameless last, as their file has them", () =>
    withParks((catalogue) => {
      catalogue.list.sortBy("name");
      expect(ids(catalogue)).toEqual(["own-0", "alpha", "beta", "gamma", "own-1", "own-2"]);
    }));

  test("has the eleventh of a file's nameless behind the second", () =>
    withParks(
      (catalogue) => {
        catalogue.list.sortBy("name");
        const nameless = ids(catalogue).filter((id) => id.startsWith("own-"));
        expect(nameless).toEqual(Array.from({ length: 12 }, (_, order) => `own-${order}`));
      },
      Array.from({ length: 12 }, (_, at) => 11 - at).map((order) =>
        anOwnPark(String(order), "f", { order }),
      ),
    ));

  test("by date has the first announced first, and those last of whom nobody knows", () =>
    withParks((catalogue) => {
      catalogue.list.sortBy("announced");
      expect(ids(catalogue)).toEqual(["alpha", "beta", "gamma", "own-0", "own-1", "own-2"]);
    }));

  test("by distance has the nearest to the landmark first, and those last that are nowhere", () =>
    withParks((catalogue) => {
      catalogue.list.sortBy("distance");
      // From 40° N: 39.5, 39.02, 38.525, 38, 37.03.
      expect(ids(catalogue)).toEqual(["own-1", "beta", "own-0", "gamma", "alpha", "own-2"]);
      catalogue.list.measureTo("south" as never);
      expect(catalogue.list.nearLandmark()?.id).toBe("south");
      expect(ids(catalogue)).toEqual(["alpha", "gamma", "own-0", "beta", "own-1", "own-2"]);
    }));

  test("by distance to a landmark that is not there any more is to Tiananmen again", () =>
    withParks((catalogue) => {
      catalogue.list.measureTo("nowhere" as never);
      catalogue.list.sortBy("distance");
      expect(catalogue.list.nearLandmark()?.id).toBe("tiananmen");
      expect(ids(catalogue)).toEqual(["own-1", "beta", "own-0", "gamma", "alpha", "own-2"]);
    }));

  test("gives each park the area that its row tells", () =>
    withParks(({ list }) => {
      for (const row of list.rows()) expect(list.areaOf(row.park)).toEqual(row.area);
      const own = list.rows().filter((row) => isOwnPark(row.park));
      expect(own.map((row) => row.park.id)).toEqual(["own-0", "own-1", "own-2"]);
    }));

  test("tells the catalogue's parks apart, and gives the same value while they are the same", () =>
    withParks(({ list }) => {
      const before = list.listedParks();
      expect(before.map(({ id }) => id)).toEqual(["alpha", "beta", "gamma"]);
      list.sortBy("announced");
      expect(list.listedParks()).toBe(before);
      // "alpha" stands where it stood, and the value is another none the less.
      list.measureTo("south" as never);
      list.sortBy("distance");
      expect(list.listedParks().map(({ id }) => id)).toEqual(["alpha", "gamma", "beta"]);
      list.search("alpha");
      expect(list.listedParks().map(({ id }) => id)).toEqual(["alpha"]);
    }));
});

describe("a search", () => {
  test("has the best match first, unless an order is chosen", () =>
    withParks((catalogue) => {
      catalogue.list.search("al");
      // Both begin with it, so that they stay as they came.
      expect(ids(catalogue)).toEqual(["alpha", "own-0"]);
      catalogue.list.search("a");
      // So few letters are looked for at the beginning of words alone.
      expect(ids(catalogue)).toEqual(["alpha", "own-0"]);
      catalogue.list.sortBy("distance");
      expect(ids(catalogue)).toEqual(["own-0", "alpha"]);
      catalogue.list.sortBy(undefined);
      // A name that begins with it goes before the city of larger parks.
      catalogue.list.search("be");
      expect(ids(catalogue)).toEqual(["beta", "alpha", "gamma"]);
    }));

  test("for blanks finds all, largest first, and no landmarks", () =>
    withParks((catalogue) => {
      catalogue.list.search("  ");
      expect(ids(catalogue)[0]).toBe("alpha");
      expect(ids(catalogue)).toHaveLength(6);
      expect(catalogue.list.foundLandmarks()).toEqual([]);
    }));

  test("is not made for a link that is pasted into its box", () =>
    withParks((catalogue) => {
      catalogue.list.search("https://www.openstreetmap.org/#map=9/39/116");
      expect(catalogue.list.typed()).toBe("https://www.openstreetmap.org/#map=9/39/116");
      expect(catalogue.list.query()).toBe("");
      expect(ids(catalogue)).toHaveLength(6);
    }));

  test("and an order come with a link", () =>
    withParks(
      (catalogue) => {
        expect([catalogue.list.query(), catalogue.list.sort()]).toEqual(["a", "name"]);
        expect(ids(catalogue)).toEqual(["own-0", "alpha"]);
      },
      OWN,
      "#q=a&sort=name",
    ));

  test("finds at most five landmarks", () => {
    const landmarks = Array.from({ length: 6 }, (_, at) =>
      aLandmark({ id: `l${at}`, name: { en: `Gate ${at}` } } as never),
    );
    return withAtlas({ catalogue: aCatalogue([], landmarks) }, ({ catalogue: { list } }) => {
      list.search("gate");
      expect(list.foundLandmarks().map(({ id }) => id)).toEqual(["l0", "l1", "l2", "l3", "l4"]);
      list.search("gate 5");
      expect(list.foundLandmarks().map(({ id }) => id)).toEqual(["l5"]);
    });
  });
});

describe("one of the user's own parks", () => {
  /** Which of the queries find a park with these properties. */
  async function found(
    properties: Readonly<Record<string, unknown>>,
    ...queries: readonly string[]
  ): Promise<readonly string[]> {
    const text = JSON.stringify({ type: "Feature", properties, geometry: null });
    const finding: string[] = [];
    await withParks(
      ({ list }) => {
        for (const query of queries) {
          list.search(query);
          if (list.rows().some((row) => isOwnPark(row.park))) finding.push(query);
        }
      },
      [anOwnPark("0", "f", { text })],
    );
    return finding;
  }

  test("is found by its name, and by words and numbers among its properties", async () => {
    const properties = { name: "Zhongguancun", owner: "City of Xi'an", plot: 4711 };
    const queries = ["zhong", "xi an", "4711"];
    expect(await found(properties, ...queries, "unheard")).toEqual(queries);
  });

  test("is found by texts of 200 characters, and by none that is longer", async () => {
    expect(await found({ note: `${"x".repeat(193)} needle` }, "needle")).toEqual(["needle"]);
    expect(await found({ note: `${"x".repeat(194)} needle` }, "needle")).toEqual([]);
  });

  test("is found by the first sixty of its values that are words or numbers", async () => {
    const values = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, `v${at}`]));
    const last = { last: "needle" };
    expect(await found({ ...values(59), ...last }, "needle", "v0")).toEqual(["needle", "v0"]);
    expect(await found({ ...values(60), ...last }, "needle", "v0")).toEqual(["v0"]);
    // What is neither does not count.
    const others = { flag: true, none: null, list: ["a"] };
    expect(await found({ ...others, ...values(59), ...last }, "needle")).toEqual(["needle"]);
  });

  test("is not found by values that are neither, nor by the names of properties", async () => {
    const properties = { list: ["needle"], flag: true, none: null };
    expect(await found(properties, "needle", "true", "null", "flag")).toEqual([]);
  });
});
