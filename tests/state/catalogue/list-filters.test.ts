import { expect, test } from "vitest";
import { addImport } from "../../../src/document/edits.ts";
import { fail, succeed } from "../../../src/result.ts";
import { decodeLink, encodeLink } from "../../../src/share/link.ts";
import type { Atlas } from "../../../src/state/atlas.ts";
import { withAtlas } from "../../support/atlas.ts";
import { aCatalogue, aSummary } from "../../support/catalogue.ts";
import { aCollection, anOwnPark } from "../../support/document.ts";

const CITIES: Readonly<Record<string, string>> = { dover: "Vandenberge" };

const park = (id: string, country: string, status: string, year?: string) =>
  aSummary({
    id,
    name: { en: id },
    status: { value: status, sources: [] },
    place: { country, city: { en: CITIES[id] ?? id } },
    timeline: year ? [{ date: year, event: { en: "announced" }, sources: [] }] : [],
  } as never);

const catalogue = aCatalogue([
  park("ankara", "TR", "announced", "2019"),
  park("bergen", "NO", "open", "2024-05"),
  park("calgary", "CA", "open"),
  park("dover", "GB", "cancelled", "2024"),
]);

const listed = (atlas: Atlas): readonly string[] =>
  atlas.catalogue.list
    .rows()
    .map((row) => row.park.id)
    .toSorted();

test("the filters of a link decide what the list and the map have, and the link says them again", () =>
  withAtlas({ link: "#kind=ai-park&status=open,cancelled&year=2020-", catalogue }, (atlas) => {
    expect(listed(atlas)).toEqual(["bergen", "dover"]);
    expect(atlas.catalogue.list.listedParks()).toHaveLength(2);
    expect(atlas.catalogue.list.count()).toBe(4);
    expect(atlas.catalogue.list.isFiltered()).toBe(true);
    expect(encodeLink(atlas.linked.linkedView())).toBe(
      "kind=ai-park&status=open,cancelled&year=2020-",
    );
  }));

test("a filter is changed without the others, and taken away by no choice at all", () =>
  withAtlas({ link: "#status=open", catalogue }, (atlas) => {
    atlas.catalogue.list.filterBy({ countries: ["NO", "GB"] });
    expect(encodeLink(atlas.linked.linkedView())).toBe("status=open&country=NO,GB");
    expect(listed(atlas)).toEqual(["bergen"]);
    atlas.catalogue.list.filterBy({ statuses: [] });
    expect(encodeLink(atlas.linked.linkedView())).toBe("country=NO,GB");
    atlas.catalogue.list.filterBy({ countries: undefined, years: {} });
    expect(atlas.catalogue.list.filters()).toEqual({});
    expect(atlas.catalogue.list.isFiltered()).toBe(false);
  }));

test("clearing lets all parks back in and leaves nothing in the link", () =>
  withAtlas({ link: "#country=NO&year=2024", catalogue }, (atlas) => {
    atlas.catalogue.list.clearFilters();
    expect(listed(atlas)).toEqual(["ankara", "bergen", "calgary", "dover"]);
    expect(encodeLink(atlas.linked.linkedView())).toBe("");
  }));

test("filters keep what a search finds, and count among what it finds", () =>
  withAtlas({ link: "#status=open", catalogue }, (atlas) => {
    atlas.catalogue.list.search("berge");
    expect(listed(atlas)).toEqual(["bergen"]);
    // "dover", the other park with these letters, in its city, is cancelled.
    expect(Object.fromEntries(atlas.catalogue.list.facets().statuses)).toEqual({
      open: 1,
      cancelled: 1,
    });
    expect(Object.fromEntries(atlas.catalogue.list.facets().countries)).toEqual({ NO: 1 });
  }));

test("the user's own parks are no business of the filters: they stay, and no choice counts them", () =>
  withAtlas({ link: "#status=cancelled&country=NO&year=2025", catalogue }, (atlas) => {
    const text = JSON.stringify({ type: "Feature", properties: {}, geometry: null });
    atlas.document.own.edit(addImport(aCollection("f"), [anOwnPark("a", "f", { order: 0, text })]));
    expect(listed(atlas)).toEqual(["own-a"]);
    expect(atlas.catalogue.list.listedParks()).toEqual([]);
    expect(atlas.catalogue.list.facets().statuses.size).toBe(0);
  }));

test("another link brings its own filters, and none where it has none", () =>
  withAtlas({ link: "#status=open&country=CA", catalogue }, (atlas) => {
    atlas.linked.openLink(decodeLink("#status=announced"));
    expect(atlas.catalogue.list.filters()).toEqual({ statuses: ["announced"] });
    atlas.linked.openLink(decodeLink("#map=2/0/0"));
    expect(atlas.catalogue.list.filters()).toEqual({});
  }));

test("a change of filters is no step of the browser's history", () =>
  withAtlas({ catalogue }, (atlas) => {
    atlas.catalogue.list.filterBy({ statuses: ["open"] });
    atlas.catalogue.list.clearFilters();
    expect(atlas.view.steps()).toBe(0);
  }));

test("a park that is open stays open when a filter leaves it out of the list", () =>
  withAtlas({ link: "#park=dover&status=open", catalogue }, (atlas) => {
    expect(atlas.view.selection.park()?.id).toBe("dover");
    expect(listed(atlas)).toEqual(["bergen", "calgary"]);
  }));

test("a filter by figures lets all through until they are here, and says why", async () => {
  const PARKS = catalogue.parks.map(({ id }, index) => [
    id,
    {
      id,
      facts: [{ key: "power", value: 100 * index, unit: "MW", sourced: true }],
      changes: [],
      factCount: 1,
      sourcedCount: 1,
    },
  ]) as never;
  const answers = [
    fail({ kind: "unreachable" } as const),
    succeed({ parks: new Map(PARKS) as never, rates: {} }),
  ];
  let asked = 0;
  const loadFigures = () => Promise.resolve(answers[(asked += 1) - 1]!);
  await withAtlas(
    { link: "#power=150-&country=CA,GB,NO", catalogue, loadFigures },
    async (atlas) => {
      const { figures, list } = atlas.catalogue;
      expect(list.waitsFor()).toBe("failed");
      expect(listed(atlas)).toEqual(["bergen", "calgary", "dover"]);
      figures.want();
      expect(list.waitsFor()).toBe("loading");
      await new Promise((resolve) => setImmediate(resolve));
      expect(list.waitsFor()).toBeUndefined();
      expect(listed(atlas)).toEqual(["calgary", "dover"]);
      expect(list.besides("power").map(({ power }) => power)).toEqual([100, 200, 300]);
      expect(encodeLink(atlas.linked.linkedView())).toBe("country=CA,GB,NO&power=150-");
    },
  );
});

test("figures stay away while no filter asks for them", () =>
  withAtlas({ link: "#area=1-", catalogue }, (atlas) => {
    expect(atlas.catalogue.figures.phase()).toEqual({ kind: "unasked" });
  }));

test("a range of areas leaves out the user's own parks, too, in the list and on the map", () =>
  withAtlas({ link: "#area=100-", catalogue }, (atlas) => {
    const [{ own }, { list }] = [atlas.document, atlas.catalogue];
    // A square of 0.01 degrees at the equator: 1 113 by 1 106 metres, 123 hectares.
    const square = (size: number) => [
      [0, 0],
      [size, 0],
      [size, size],
      [0, size],
      [0, 0],
    ];
    const parkOf = (id: string, geometry: object | null) =>
      anOwnPark(id, "f", {
        text: JSON.stringify({ type: "Feature", properties: {}, geometry }),
      });
    const polygon = (size: number) => ({ type: "Polygon", coordinates: [square(size)] });
    const parks = [
      parkOf("a", polygon(0.01)),
      parkOf("b", polygon(0.001)),
      parkOf("c", { type: "Point", coordinates: [0, 0] }),
    ];
    own.edit(addImport(aCollection("f"), parks));
    expect(listed(atlas).filter((id) => id.startsWith("own"))).toEqual(["own-a"]);
    expect(parks.map(list.keeps)).toEqual([true, false, false]);
    list.clearFilters();
    expect(listed(atlas).filter((id) => id.startsWith("own"))).toHaveLength(3);
  }));
