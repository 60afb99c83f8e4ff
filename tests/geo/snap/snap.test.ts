import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guidesOf, type Turns } from "../../../src/geo/snap/guides.ts";
import { snapTo, type Snapped, type SnapPlace } from "../../../src/geo/snap/snap.ts";
import { snapIndex, type SnapShape } from "../../../src/geo/snap/snap-index.ts";
import { snapViewAt, type SnapView } from "../../../src/geo/snap/snap-view.ts";
import type { Position } from "../../../src/geo/position.ts";

/** At the equator a pixel of 1e-5° is as wide as it is high to a few parts in 10^14. */
const PIXEL = 1e-5;

function viewAt([lon, lat]: Position, pixel = PIXEL): SnapView {
  const view = snapViewAt([lon, lat], {
    right: [lon + pixel, lat],
    below: [lon, lat - pixel],
    pixels: 1,
  });
  if (!view) throw new Error("No view.");
  return view;
}

const at = (x: number, y: number): Position => [x * PIXEL, y * PIXEL];

const line = (owner: string, ...corners: Position[]): SnapShape => ({
  owner,
  geometry: { type: "LineString", coordinates: corners.map((corner) => [...corner]) },
});

interface Scene {
  readonly pointer: Position;
  readonly shapes?: readonly SnapShape[];
  readonly corners?: readonly Position[];
  readonly places?: readonly SnapPlace[];
  readonly isOn?: boolean;
  readonly turns?: Turns;
  readonly except?: string;
}

const snap = ({
  pointer,
  shapes = [],
  corners = [],
  places = [],
  isOn = true,
  turns = "any",
  except,
}: Scene): Snapped =>
  snapTo({
    view: viewAt(pointer),
    reachPixels: 12,
    isOn,
    turns,
    path: { corners, isRing: true },
    index: snapIndex(shapes, [-180, -90, 180, 90]),
    places,
    except,
  });

const EDGE = line("edge", at(-100, 0), at(100, 0));
const STEEP = line("steep", at(6, -100), at(6, 100));
const CORNER = line("corner", at(8, 8), at(8, 300));
const PLACE: SnapPlace = { owner: "place", position: at(1, 1) };

describe("the order", () => {
  test("a corner before a crossing that is nearer", () => {
    const shapes = [EDGE, STEEP, CORNER];
    expect(snap({ pointer: at(2, 2), shapes }).to).toEqual({ kind: "corner", owner: "corner" });
  });
  test("a crossing before an edge that is nearer", () => {
    const { to, position } = snap({ pointer: at(1, 1), shapes: [EDGE, STEEP], places: [PLACE] });
    expect(to?.kind).toBe("crossing");
    expect(position).toEqual([6e-5, 0]);
  });
  test("an edge before a landmark that is nearer, at the nearest point of it", () => {
    const { to, position } = snap({ pointer: at(1, 3), shapes: [EDGE], places: [PLACE] });
    expect(to).toEqual({ kind: "edge", owner: "edge" });
    expect(position).toEqual([1e-5, 0]);
  });
  test("a right angle before a landmark; an edge where the right angle meets it before both", () => {
    // The last edge goes north along 300 px east of 0; the right angle leads west along 200 px north.
    const corners = [at(300, 100), at(300, 200)];
    const guided = snap({ pointer: at(1, 195), corners, places: [PLACE] });
    expect(guided.to).toBeUndefined();
    expect(guided.guides.map(({ kind }) => kind)).toEqual(["right"]);
    expect(guided.position).toEqual([1e-5, 2e-3]);
    const crossed = snap({
      pointer: at(1, 195),
      corners,
      shapes: [STEEP, line("far", at(6, 100), at(6, 400))],
    });
    expect(crossed.to).toEqual({ kind: "edge", owner: "far" });
    expect(crossed.guides.map(({ kind }) => kind)).toEqual(["right"]);
    expect(crossed.position).toEqual([6e-5, 2e-3]);
  });
  test("a landmark where nothing else is, and beyond the reach nothing", () => {
    expect(snap({ pointer: at(5, 5), places: [PLACE] })).toEqual({
      position: PLACE.position,
      to: { kind: "landmark", owner: "place" },
      guides: [],
    });
    expect(snap({ pointer: at(14, 1), places: [PLACE] }).to).toBeUndefined();
  });
});

test("paused, nothing is snapped to; what is edited does not snap to itself", () => {
  expect(snap({ pointer: at(1, 1), shapes: [EDGE], isOn: false }).to).toBeUndefined();
  expect(snap({ pointer: at(1, 1), shapes: [EDGE], except: "edge" }).to).toBeUndefined();
});

test("a snapped corner has the other's numbers bit for bit, however many digits", () => {
  const lon = fc.double({ min: -179.9, max: 179.9, noNaN: true });
  const lat = fc.double({ min: -80, max: 80, noNaN: true });
  const shift = fc.double({ min: -5, max: 5, noNaN: true });
  fc.assert(
    fc.property(lon, lat, shift, shift, (x, y, right, up) => {
      const corner: Position = [x, y];
      const shape: SnapShape = {
        owner: "park",
        geometry: {
          type: "Polygon",
          coordinates: [
            [
              [x, y, 7],
              [x + 1, y],
              [x, y + 1],
              [x, y, 7],
            ],
          ],
        },
      };
      const pointer: Position = [x + right * PIXEL, y + up * PIXEL];
      const view = viewAt(pointer);
      const found = snapTo({
        view,
        reachPixels: 24,
        isOn: true,
        turns: "any",
        path: { corners: [], isRing: true },
        index: snapIndex([shape], [pointer[0] - 1, y - 1, pointer[0] + 1, y + 1]),
        places: [],
      });
      expect(
        Object.is(found.position[0], corner[0]) && Object.is(found.position[1], corner[1]),
      ).toBe(true);
      expect(found.to).toEqual({ kind: "corner", owner: "park" });
    }),
  );
});

test("across the antimeridian the same place is found, with the numbers that it has", () => {
  const shape = line("date line", [179.9999, 0], [-179.9999, 0]);
  expect(snap({ pointer: [180.00009, 0], shapes: [shape] }).position).toEqual([-179.9999, 0]);
  expect(snap({ pointer: [-180, 8e-5], shapes: [shape] }).to?.kind).toBe("edge");
});

describe("turns", () => {
  // GeodSolve -i: from 40N 116E to 40N 116.01E the azimuth is 89.99678606°, and at the end it goes on at 90.00321394°.
  const corners: readonly Position[] = [
    [116, 40],
    [116.01, 40],
  ];
  const bound = (pointer: Position, turns: Turns): Snapped =>
    snapTo({
      view: viewAt(pointer),
      reachPixels: 12,
      isOn: false,
      turns,
      path: { corners, isRing: true },
      index: snapIndex([], [-180, -90, 180, 90]),
      places: [],
    });
  test("quarters keep a right angle to the last edge by true bearings", () => {
    const { position, guides } = bound([116.0101, 40.009], "quarters");
    expect(guides.map(({ kind }) => kind)).toEqual(["right"]);
    // echo 40 116.01 0.00321394 999.36 | GeodSolve: 40.0090004 116.0100007
    expect(position[0]).toBeCloseTo(116.010_000_7, 7);
    expect(position[1]).toBeCloseTo(40.009, 5);
  });
  test("steps keep to 15°; without an edge they count from north", () => {
    const { guides } = bound([116.02, 40.0022], "steps");
    const [guide] = guides;
    expect(guide?.kind).toBe("step");
    expect((((guide?.bearingDegrees ?? 0) % 360) + 360) % 360).toBeCloseTo(75.003_214, 5);
  });
});

test("a ring of three corners also has the right angle across its first edge", () => {
  const guides = guidesOf({ corners: [at(0, 0), at(100, 0), at(100, 100)], isRing: true });
  expect(guides.map(({ kind }) => kind)).toEqual(["right", "straight", "right"]);
  expect(snap({ pointer: at(3, 96), corners: [at(0, 0), at(100, 0), at(100, 100)] })).toMatchObject(
    {
      position: [0, 1e-3],
      to: undefined,
      guides: [{ kind: "right" }, { kind: "right" }],
    },
  );
});

test("no more edges are sorted than there is room for, and that is told", () => {
  const ring = Array.from({ length: 50_002 }, (_, n): Position => [
    Math.cos(n / 1e4),
    Math.sin(n / 1e4),
  ]);
  expect(snapIndex([line("many", ...ring)], [-2, -2, 2, 2]).isWhole).toBe(false);
  expect(snapIndex([line("many", ...ring)], [2, 2, 3, 3]).isWhole).toBe(true);
});
