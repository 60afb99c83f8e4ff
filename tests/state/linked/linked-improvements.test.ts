import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import type { Park } from "../../../src/catalogue/park.ts";
import { writePark } from "../../../src/catalogue/write.ts";
import { addImport } from "../../../src/document/edits.ts";
import { readFeature } from "../../../src/document/feature.ts";
import { fail, succeed } from "../../../src/result.ts";
import { differenceText } from "../../../src/share/difference.ts";
import { decodeParks } from "../../../src/share/codec/parks-code.ts";
import type { LoadDetails } from "../../../src/state/catalogue/details.ts";
import { createShareDialog } from "../../../src/state/share/share-dialog.ts";
import { withAtlas } from "../../support/atlas.ts";
import { aCatalogue, aPark, aSummary } from "../../support/catalogue.ts";
import { aCollection, anOwnPark } from "../../support/document.ts";
import { linkWith, names, rectangle, unpacked } from "../../support/linked.ts";
import { waitFor } from "../../support/wait-for.ts";

const DIFFERENCE = JSON.stringify({
  type: "Feature",
  properties: { footprint: { uncertaintyMetres: 60 } },
  geometry: { type: "Point", coordinates: [116.12, 39.89] },
});

const linkTo = (base: string): string =>
  linkWith("", [
    {
      name: "Improvements",
      format: "geojson",
      colour: "#2e7d32",
      parks: [{ text: DIFFERENCE, base }, { text: rectangle("Other") }],
    },
  ]);

const detailsOf =
  (...parks: readonly Park[]): LoadDetails =>
  () =>
    Promise.resolve(succeed({ parks, sources: new Map(), vicinity: {} }));

const FACTS = [{ key: "jobs", value: 7, what: { en: "Planned" }, sources: [] }] as Park["facts"];

test("an improvement has the facts that this page has, with the link's outline and what it changes", async () => {
  const opening = { link: linkTo("mentougou"), loadDetails: detailsOf(aPark({ facts: FACTS })) };
  await withAtlas(opening, async (atlas) => {
    await unpacked(atlas);
    const [first] = atlas.document.own.parks();
    if (!first) throw new Error("The park is not there.");
    const { properties, geometry, name } = readFeature(first);
    expect(name).toBe("Mentougou Park");
    expect(properties["facts"]).toEqual(FACTS);
    expect(properties["footprint"]).toMatchObject({ basis: "approximate", uncertaintyMetres: 60 });
    expect(geometry).toEqual({ type: "Point", coordinates: [116.12, 39.89] });
    expect(names(atlas)).toEqual(["Mentougou Park", "Other"]);
    expect(atlas.page.notices.alert()).toBeUndefined();
  });
});

test("of a park that this page does not know only what was changed is shown, and the page says so", async () => {
  await withAtlas({ link: linkTo("elsewhere") }, async (atlas) => {
    await unpacked(atlas);
    expect(names(atlas)).toEqual(["elsewhere", "Other"]);
    expect(atlas.page.notices.alert()).toEqual({
      kind: "link-improvements",
      remarks: { unknown: ["elsewhere"], changed: [], faulty: [] },
    });
  });
});

test("the page says so where the catalogue says something else of the park than when the link was made", async () => {
  const before = aPark({ facts: [] });
  const copy = writePark(before, []);
  const text = differenceText(
    JSON.parse(copy),
    copy.replace('"basis": "approximate"', '"basis": "digitised"'),
  );
  const link = linkWith("", [
    {
      name: "f",
      format: "geojson",
      colour: "#2e7d32",
      parks: [{ text: text ?? "", base: before.id }],
    },
  ]);
  for (const [park, changed] of [
    [before, undefined],
    [aPark({ facts: FACTS }), ["mentougou"]],
  ] as const)
    await withAtlas({ link, loadDetails: detailsOf(park) }, async (atlas) => {
      await unpacked(atlas);
      const [first] = atlas.document.own.parks();
      const { properties } = readFeature(first!);
      expect(properties["facts"]).toEqual(park.facts);
      expect(properties["footprint"]).toMatchObject({ basis: "digitised" });
      expect(atlas.page.notices.alert()).toEqual(
        changed && { kind: "link-improvements", remarks: { unknown: [], changed, faulty: [] } },
      );
    });
});

test.each([
  ["no JSON", "{"],
  [
    "no geometry",
    '{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":5}}',
  ],
  ["no object of properties", '{"type":"Feature","properties":[1]}'],
  ["a footprint that is none", '{"type":"Feature","properties":{"footprint":null}}'],
  ["no list of sources", '{"type":"Feature","sources":{}}'],
])(
  "of a difference with %s the rest is shown, and the page says that some is left out",
  async (_, text) => {
    const link = linkWith("", [
      { name: "f", format: "geojson", colour: "#2e7d32", parks: [{ text, base: "mentougou" }] },
    ]);
    await withAtlas({ link, loadDetails: detailsOf(aPark({ facts: FACTS })) }, async (atlas) => {
      await unpacked(atlas);
      const { properties, geometry } = readFeature(atlas.document.own.parks()[0]!);
      expect(properties["facts"]).toEqual(FACTS);
      expect(properties["footprint"]).toEqual(aPark().footprint);
      expect(geometry).toEqual(aPark().geometry);
      expect(atlas.page.notices.alert()).toEqual({
        kind: "link-improvements",
        remarks: { unknown: [], changed: [], faulty: ["mentougou"] },
      });
    });
  },
);

test("where the park's facts cannot be had the link can be tried again", async () => {
  let isDown = true;
  const loadDetails: LoadDetails = (file) =>
    isDown ? Promise.resolve(fail({ kind: "unreachable" })) : detailsOf(aPark())(file);
  await withAtlas({ link: linkTo("mentougou"), loadDetails }, async (atlas) => {
    await unpacked(atlas);
    expect(names(atlas)).toEqual([]);
    const alert = atlas.page.notices.alert();
    if (alert?.kind !== "not-loaded") throw new Error("It is not said.");
    isDown = false;
    alert.tryAgain();
    await waitFor(() => expect(names(atlas)).toEqual(["Mentougou Park", "Other"]));
  });
});

test("a shared improvement travels as a difference once its facts are here, other parks as ever", async () => {
  const park = aPark({ facts: FACTS });
  const text = writePark(park, []).replace('"uncertaintyMetres": 400', '"uncertaintyMetres": 60');
  const opening = { catalogue: aCatalogue([aSummary()]), loadDetails: detailsOf(park) };
  await withAtlas(opening, async (atlas) => {
    const parks = [text, rectangle("Other")].map((each, order) =>
      anOwnPark(`p${order}`, "f", { order, text: each }),
    );
    atlas.document.own.edit(addImport(aCollection("f"), parks));
    await createRoot(async (dispose) => {
      const sharing = createShareDialog({
        ...atlas.share,
        linkedView: atlas.linked.linkedView,
        own: atlas.document.own,
        settings: atlas.settings,
        details: atlas.catalogue.details,
      });
      const carried = () => sharing.files().flatMap((file) => file.parks);
      await waitFor(() => expect(carried()[0]?.base).toBe("mentougou"));
      expect(JSON.parse(carried()[0]?.text ?? "")).toEqual({
        of: expect.stringMatching(/^[0-9a-z]{1,6}$/),
        type: "Feature",
        properties: { footprint: { uncertaintyMetres: 60 } },
      });
      expect(carried()[1]).toEqual({ text: rectangle("Other") });
      await waitFor(() => expect(sharing.link()).toMatch(/[#&]d=C/));
      const payload = /d=([\w-]+)/.exec(sharing.link() ?? "")?.[1] ?? "";
      expect(decodeParks(payload)).toMatchObject({ ok: true });
      dispose();
    });
  });
});
