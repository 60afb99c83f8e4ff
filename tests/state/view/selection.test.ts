import { describe, expect, test, vi } from "vitest";
import { addImport } from "../../../src/document/edits.ts";
import type { LandmarkId } from "../../../src/catalogue/landmark.ts";
import type { Atlas } from "../../../src/state/atlas.ts";
import { withAtlas } from "../../support/atlas.ts";
import { aCatalogue, aLandmark, aSummary, MENTOUGOU_RING } from "../../support/catalogue.ts";
import { featureText } from "../../support/import-files.ts";
import { aCollection, anOwnPark } from "../../support/document.ts";

/** A degree of the equator is 111.319 km on WGS 84 (GeodSolve -i: 111,319.491 m). */
const KM = 1 / 111.319_491;

/** Landmarks so many kilometres east of 0, 0, in an order of their own. */
const landmarks = (...kilometres: readonly number[]) =>
  kilometres.map((km) =>
    aLandmark({ id: `l${km}`, name: { en: `${km} km` }, position: [km * KM, 0] } as never),
  );

const POINT = { type: "Point", coordinates: [0, 0] };
const PARK = aSummary({ id: "here", geometry: POINT } as never);

/** A view with a catalogue park and an own one at 0, 0. */
const withLandmarks = (
  kilometres: readonly number[],
  act: (selection: Atlas["view"]["selection"], atlas: Atlas) => void,
  link = "",
) =>
  withAtlas({ catalogue: aCatalogue([PARK], landmarks(...kilometres)), link }, (atlas) => {
    const text = featureText("Point", POINT.coordinates);
    atlas.document.own.edit(addImport(aCollection("f"), [anOwnPark("mine", "f", { text })]));
    act(atlas.view.selection, atlas);
  });

const rows = ({ distances }: Atlas["view"]["selection"]): readonly string[] =>
  distances().map(({ landmark, drawn }) => `${landmark.name.en}${drawn ? " drawn" : ""}`);

describe("the landmarks about what is open", () => {
  test("are told nearest first, as far as 150 km", () =>
    withLandmarks([149, 10, 151, 80, 40], (selection) => {
      selection.select("here" as never);
      expect(rows(selection)).toEqual(["10 km", "40 km", "80 km", "149 km"]);
      const [nearest] = selection.distances();
      expect(nearest?.distance.edgeMetres).toBeCloseTo(10_000, 0);
    }));

  test("are the nearest three, however far, where none is near", async () => {
    await withLandmarks([900, 160, 400, 5000], (selection) => {
      selection.select("here" as never);
      expect(rows(selection)).toEqual(["160 km", "400 km", "900 km"]);
    });
    await withLandmarks([900, 160, 20], (selection) => {
      selection.select("here" as never);
      expect(rows(selection)).toEqual(["20 km"]);
    });
  });

  test("are told where a line leads to them", () =>
    withLandmarks([10, 20, 30, 900, 5000], (selection) => {
      selection.select("here" as never);
      selection.draw(["l5000", "l20"] as never);
      expect(rows(selection)).toEqual(["10 km", "20 km drawn", "30 km", "5000 km drawn"]);
    }));

  test("of one of the user's own parks are the same, though not all are measured", () =>
    withLandmarks([5000, 149, 20, 400, 151, 900, 700, 600, 800, 500, 1000], (selection) => {
      selection.select("own-mine" as never);
      expect(rows(selection)).toEqual(["20 km", "149 km"]);
      selection.draw(["l5000"] as never);
      expect(rows(selection)).toEqual(["20 km", "149 km", "5000 km drawn"]);
    }));

  test("are measured to the eight nearest where none is nearby, and to those that a line leads to", () =>
    withLandmarks([1100, 300, 400, 500, 600, 700, 800, 900, 1000, 200], (selection, atlas) => {
      const measure = vi.spyOn(atlas.catalogue.measures, "distanceFrom");
      const measured = (): readonly string[] => {
        rows(selection);
        return measure.mock.calls.splice(0).map(([, { id }]) => id);
      };
      const nearest = [200, 300, 400, 500, 600, 700, 800, 900].map((km) => `l${km}`);
      for (const id of ["here", "own-mine"]) {
        selection.select(id as never);
        expect(measured()).toEqual(nearest);
      }
      // A line leads to the farthest.
      selection.draw(["l1100"] as never);
      expect(measured()).toContain("l1100");
    }));

  test("of one of the user's own parks are all nearby, even where they are many", () => {
    const near = Array.from({ length: 12 }, (_, at) => 10 * (at + 1));
    return withLandmarks(near, (selection) => {
      selection.select("own-mine" as never);
      expect(rows(selection)).toEqual(near.map((km) => `${km} km`));
    });
  });

  test("are none while nothing is open, or nothing with a place", () =>
    withLandmarks([10], (selection, atlas) => {
      expect(rows(selection)).toEqual([]);
      expect(selection.origin()).toBeUndefined();
      const text = '{"type":"Feature","properties":{},"geometry":null}';
      atlas.document.own.edit(addImport(aCollection("g"), [anOwnPark("nowhere", "g", { text })]));
      selection.select("own-nowhere" as never);
      expect(selection.subject()?.id).toBe("own-nowhere");
      expect(rows(selection)).toEqual([]);
      expect(selection.origin()).toBeUndefined();
      const [gate] = atlas.catalogue.landmarks();
      expect(gate && selection.distanceTo(gate)).toBeUndefined();
    }));
});

describe("what is open", () => {
  test("is a park of the catalogue, or one of the user's own, which is none of those", () =>
    withLandmarks([], (selection) => {
      selection.select("here" as never);
      expect([selection.park()?.id, selection.subject()?.kind]).toEqual(["here", "catalogue"]);
      selection.select("own-mine" as never);
      expect([selection.park(), selection.subject()?.kind]).toEqual([undefined, "own"]);
      expect(selection.origin()).toEqual([0, 0]);
    }));

  test("has lines from its centre", () =>
    withAtlas({ catalogue: aCatalogue([aSummary()]) }, ({ view: { selection } }) => {
      selection.select("mentougou" as never);
      const [[west = 0, south = 0] = [], , [east = 0, north = 0] = []] = MENTOUGOU_RING;
      const [lon = 0, lat = 0] = selection.origin() ?? [];
      // The two meridians and parallels of the rectangle are 0.7 km apart: its middle is theirs to 10⁻⁶ degrees.
      expect(lon).toBeCloseTo((west + east) / 2, 6);
      expect(lat).toBeCloseTo((south + north) / 2, 6);
    }));

  test("and its lines come with a link", () =>
    withLandmarks(
      [10, 20],
      (selection) => {
        expect(selection.parkId()).toBe("here");
        expect(rows(selection)).toEqual(["10 km", "20 km drawn"]);
      },
      "#park=here&to=l20",
    ));
});

test("a line is drawn and taken away by the same button, and the others stay", () =>
  withLandmarks([10, 20], (selection) => {
    const id = "l10" as LandmarkId;
    selection.draw(["l20"] as never);
    expect(selection.toggleLine(id)).toBe(true);
    expect(selection.lines()).toEqual(["l20", "l10"]);
    expect(selection.toggleLine(id)).toBe(false);
    expect(selection.lines()).toEqual(["l20"]);
  }));

test("what the pointer is on is told, and nothing once it has left", () =>
  withLandmarks([10], (selection) => {
    selection.hoverPark("here" as never);
    selection.hoverLandmark("l10" as LandmarkId);
    expect([selection.hoveredPark(), selection.hoveredLandmark()]).toEqual(["here", "l10"]);
    selection.hoverPark(undefined);
    selection.hoverLandmark(undefined);
    expect([selection.hoveredPark(), selection.hoveredLandmark()]).toEqual([undefined, undefined]);
  }));
