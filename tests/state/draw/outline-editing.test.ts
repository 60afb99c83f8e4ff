import fc from "fast-check";
import { expect, test } from "vitest";
import { addImport, removePark } from "../../../src/document/edits.ts";
import { cornerOfNumber, ringSpans } from "../../../src/geo/outline/address.ts";
import type { Operation } from "../../../src/geo/operations/operation.ts";
import { resultOf } from "../../../src/geo/operations/operation-result.ts";
import { runOperation } from "../../../src/geo/operations/run-operation.ts";
import type { OutlineEditing } from "../../../src/state/draw/outline-editing.ts";
import type { Atlas } from "../../../src/state/atlas.ts";
import { withAtlas } from "../../support/atlas.ts";
import { aCollection, anOwnPark, ownId } from "../../support/document.ts";
import { waitFor } from "../../support/wait-for.ts";

/** Two neighbours along 116.1178 with all that an edit must leave: letters, heights, ids, foreign members, blanks. */
const WEST = `{"id":7,"type":"Feature","geometry":{"type":"Polygon", "crs":null,"coordinates":[[
  [116.11220, 39.8885, 80], [116.1178, 39.8885], [116.1178, 39.8960], [116.1150, 39.8930], [116.11220, 39.8885, 80] ]]},
  "properties":{"name":"West wedge","α":1e2}}`;
const EAST = `{"type":"Feature","properties":{"name":"East"},"geometry":{"type":"Polygon","coordinates":[[[116.1178,39.8885,5],[116.1255,39.8885],[116.1255,39.896],[116.1178,39.896],[116.1178,39.8885,5]]]},"bbox":[116.1178,39.8885,116.1255,39.896]}`;
const LINE = `{"type":"Feature","properties":null,"geometry":{"type":"LineString","coordinates":[[116.1178,39.896],[116.1178,39.898]]}}`;

/** Begins to edit the park `west` of a file with its neighbours. */
async function editWest(
  act: (outline: OutlineEditing, atlas: Atlas) => void | Promise<void>,
): Promise<void> {
  const operator = () =>
    Promise.resolve({
      preload: () => {},
      run: (operation: Operation) => ({
        answer: runOperation(operation).then((outcome) => resultOf(operation, outcome)),
        cancel: () => {},
      }),
    });
  await withAtlas({ world: { operator } }, async (atlas) => {
    const { own } = atlas.document;
    const parks = [WEST, EAST, LINE].map((text, order) =>
      anOwnPark(["west", "east", "line"][order] ?? "", "f", { order, text }),
    );
    own.edit(addImport(aCollection("f"), parks));
    atlas.view.select(ownId("west"));
    atlas.draw.editOutline(ownId("west"));
    const outline = await waitFor(() => {
      const made = atlas.draw.outline();
      if (!made?.id()) throw new Error("Nothing is edited yet.");
      return made;
    });
    await act(outline, atlas);
  });
}

const corner = (number: number) => ({ part: 0, ring: 0, corner: number });
const textOf = (atlas: Atlas, name: string): string =>
  atlas.document.own.park(ownId(name))?.text ?? "";

test("a corner on a shared border takes its neighbours along, each with its height, in one step", () =>
  editWest((outline, atlas) => {
    outline.moveTo(corner(1), [116.1187, 39.8879]);
    expect(textOf(atlas, "west")).toBe(WEST.replace("[116.1178, 39.8885]", "[116.1187, 39.8879]"));
    expect(textOf(atlas, "east")).toBe(
      EAST.replaceAll("[116.1178,39.8885,5]", "[116.1187,39.8879,5]").replace(
        '"bbox":[116.1178,39.8885,',
        '"bbox":[116.1178,39.8879,',
      ),
    );
    expect(outline.outcome()?.deed).toMatchObject({ kind: "moved", corners: 1, neighbours: 1 });
    atlas.document.own.undo();
    expect([textOf(atlas, "west"), textOf(atlas, "east")]).toEqual([WEST, EAST]);
    expect(outline.outcome()?.deed).toMatchObject({ kind: "undone", deed: { kind: "moved" } });
  }));

test("without shared borders only the park itself is edited", () =>
  editWest((outline, atlas) => {
    outline.shareBorders(false);
    outline.moveTo(corner(1), [116.1187, 39.8879]);
    expect(textOf(atlas, "east")).toBe(EAST);
    expect(textOf(atlas, "west")).not.toBe(WEST);
  }));

test("a corner on a shared edge is set and deleted in both parks", () =>
  editWest((outline, atlas) => {
    const to = [116.1179, 39.892] as const;
    outline.apply({ kind: "insert", after: corner(1) }, { from: [116.1178, 39.892], to });
    expect(textOf(atlas, "west")).toContain("[116.1179, 39.892]");
    expect(textOf(atlas, "east")).toContain("[116.1179,39.892]");
    expect(outline.chosen().corners).toEqual([corner(2)]);
    outline.deleteCorners();
    expect(textOf(atlas, "west")).not.toContain("116.1179");
    expect(textOf(atlas, "east")).not.toContain("116.1179");
  }));

test("where a border is shared on one side only, the neighbour keeps its corner", () =>
  editWest((outline, atlas) => {
    outline.deleteCorners([corner(2)]);
    expect(textOf(atlas, "west")).not.toContain("39.8960");
    expect([textOf(atlas, "east"), textOf(atlas, "line")]).toEqual([EAST, LINE]);
  }));

test("what is held is shown, measured and told, and nothing of the document changes until it is dropped", () =>
  editWest((outline, atlas) => {
    const gesture = { kind: "move", grabbed: corner(1), corners: [corner(1)] } as const;
    outline.grab(gesture, [116.1178, 39.8885], { x: 10, y: 10 });
    expect(outline.preview()).toBeUndefined();
    outline.drag([116.1187, 39.8879], { x: 50, y: 30 });
    const preview = outline.preview();
    expect(preview?.after).toEqual([
      [
        [116.1122, 39.8885, 80],
        [116.1187, 39.8879],
        [116.1178, 39.896],
      ],
    ]);
    expect(preview?.beside).toHaveLength(1);
    // By GeodSolve.
    expect(preview?.leg?.distanceMetres).toBeCloseTo(101.804, 2);
    expect(textOf(atlas, "west")).toBe(WEST);
    outline.letGo();
    expect(outline.preview()).toBeUndefined();
    outline.grab(gesture, [116.1178, 39.8885], { x: 10, y: 10 });
    outline.drag([116.1187, 39.8879], { x: 50, y: 30 });
    outline.drop();
    expect(textOf(atlas, "west")).toContain("116.1187, 39.8879");
  }));

test("what another tab changes meanwhile is not overwritten by what is held", () =>
  editWest((outline, atlas) => {
    outline.grab({ kind: "move", grabbed: corner(0), corners: [corner(0)] }, [116.1122, 39.8885], {
      x: 0,
      y: 0,
    });
    outline.drag([116.11, 39.88], { x: 5, y: 5 });
    outline.moveTo(corner(1), [116.1187, 39.8879]);
    const moved = textOf(atlas, "west");
    outline.drop();
    expect(textOf(atlas, "west")).toBe(moved);
  }));

test("a ring within the outline becomes a hole, which can be filled; one across its edge cuts that; one beside it is refused", () =>
  editWest(async (outline, atlas) => {
    const draw = () => atlas.draw.state();
    const cut = async (ring: readonly (readonly [number, number])[]): Promise<void> => {
      outline.cutOut();
      await waitFor(() => expect(atlas.draw.purpose()).toBe("cut-out"));
      draw()?.add(ring);
      draw()?.done();
    };
    await cut([
      [116.1165, 39.889],
      [116.117, 39.889],
      [116.117, 39.8895],
    ]);
    await waitFor(() => expect(outline.outcome()?.deed.kind).toBe("cut-out"));
    expect(outline.geometry()?.coordinates).toHaveLength(2);
    outline.removeRing({ part: 0, ring: 1 });
    expect(textOf(atlas, "west")).toBe(WEST);
    await cut([
      [116.2, 39.889],
      [116.21, 39.889],
      [116.21, 39.8895],
    ]);
    // It is still there to be corrected, with the corners that lie outside.
    await waitFor(() => expect(draw()?.refusal()?.reason).toEqual({ kind: "not-inside" }));
    expect(draw()?.refusal()?.corners).toEqual([0, 1, 2]);
    expect(textOf(atlas, "west")).toBe(WEST);
    draw()?.undo();
    expect(draw()?.refusal()).toBeUndefined();
    draw()?.discard();
    await cut([
      [116.11, 39.888],
      [116.115, 39.888],
      [116.115, 39.89],
      [116.11, 39.89],
    ]);
    await waitFor(() => expect(outline.outcome()?.deed.kind).toBe("cut-out"));
    expect(outline.geometry()?.coordinates).toHaveLength(1);
    expect(textOf(atlas, "west")).toContain("[116.1178, 39.8885]");
    expect(textOf(atlas, "west")).toContain("116.115, 39.89]");
  }));

test("edges that come to cross are found, by the numbers of their corners, until two corners are swapped", () =>
  editWest((outline, atlas) => {
    expect(outline.crossings()).toEqual([]);
    outline.moveTo(corner(2), [116.113, 39.887]);
    // South of the edge between corners 1 and 2: the edge from corner 3 to corner 4 comes back across it.
    expect(outline.crossedNumbers()).toEqual([1, 3]);
    const swap = outline.repairingSwap();
    expect(swap).toEqual([corner(1), corner(2)]);
    if (swap) outline.swap(swap);
    expect(outline.crossings()).toEqual([]);
    expect(outline.outcome()?.deed.kind).toBe("swapped");
    atlas.document.own.undo();
    expect(outline.crossedNumbers()).toEqual([1, 3]);
  }));

test("a crossing shows while a corner is held, and no area with it", () =>
  editWest((outline) => {
    outline.grab({ kind: "move", grabbed: corner(2), corners: [corner(2)] }, [116.1178, 39.896], {
      x: 0,
      y: 0,
    });
    outline.drag([116.113, 39.887], { x: 9, y: 9 });
    expect(outline.crossedNumbers()).toEqual([1, 3]);
    expect(outline.preview()?.areaSquareMetres).toBeUndefined();
    outline.drag([116.1178, 39.897], { x: 10, y: 10 });
    expect(outline.crossings()).toEqual([]);
    expect(outline.preview()?.areaSquareMetres).toBeGreaterThan(0);
    outline.drag([116.113, 39.887], { x: 9, y: 9 });
    outline.drop();
    expect(outline.crossedNumbers()).toEqual([1, 3]);
    expect(outline.figures()?.areaSquareMetres).toBeUndefined();
    // A corner on the edge from the first corner south of the crossing edges leaves nothing to cross.
    const insert = { kind: "insert", after: corner(0) } as const;
    outline.grab(insert, [116.115, 39.8885], { x: 0, y: 0 });
    outline.drag([116.113, 39.8865], { x: 9, y: 9 });
    const before = outline.crossings();
    outline.drop();
    expect(outline.crossings()).toEqual(before);
  }));

test("each step back is told by what it takes back", () =>
  editWest((outline, atlas) => {
    outline.moveTo(corner(3), [116.1151, 39.8931]);
    outline.deleteCorners([corner(3)]);
    outline.moveTo(corner(0), [116.1123, 39.8885]);
    const undone = () => {
      atlas.document.own.undo();
      const deed = outline.outcome()?.deed;
      return deed?.kind === "undone" ? deed.deed?.kind : deed?.kind;
    };
    expect([undone(), undone(), undone()]).toEqual(["moved", "deleted", "moved"]);
  }));

test("editing ends with the park, and does not come back with it", () =>
  editWest((outline, atlas) => {
    atlas.document.own.edit(removePark(ownId("west")));
    expect(atlas.draw.isEditing()).toBe(false);
    atlas.document.own.undo();
    atlas.view.select(ownId("west"));
    expect(atlas.draw.isEditing()).toBe(false);
    expect(outline.geometry()).toBeUndefined();
  }));

test("any edits and as many steps back come to the same letters", async () => {
  const edit = fc.record({
    kind: fc.constantFrom("move", "insert", "delete", "edge"),
    corner: fc.nat(5),
    lon: fc.double({ min: 116.11, max: 116.13, noNaN: true }),
    lat: fc.double({ min: 39.88, max: 39.9, noNaN: true }),
  });
  await editWest((outline, atlas) => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        for (const { kind, corner: number, lon, lat } of edits) {
          const geometry = outline.geometry();
          const at = geometry && cornerOfNumber(ringSpans(geometry), number);
          if (!at) continue;
          const from = [116.115, 39.89] as const;
          if (kind === "move") outline.moveTo(at, [lon, lat]);
          else if (kind === "insert") outline.apply({ kind, after: at }, { from, to: [lon, lat] });
          else if (kind === "edge") outline.apply({ kind, at }, { from, to: [lon, lat] });
          else outline.deleteCorners([at]);
        }
        while (textOf(atlas, "west") !== WEST || textOf(atlas, "east") !== EAST) {
          if (!atlas.document.own.canUndo() || !atlas.draw.isEditing()) break;
          atlas.document.own.undo();
        }
        expect([textOf(atlas, "west"), textOf(atlas, "east"), textOf(atlas, "line")]).toEqual([
          WEST,
          EAST,
          LINE,
        ]);
      }),
      { numRuns: 60 },
    );
  });
});
