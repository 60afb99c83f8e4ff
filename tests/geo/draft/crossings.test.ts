import fc from "fast-check";
import { expect, test } from "vitest";
import {
  draftCrossings,
  repairingSwap,
  type SetEdges,
  setEdges,
  swapCorners,
} from "../../../src/geo/draft/crossings.ts";
import type { Draft } from "../../../src/geo/draft/draft.ts";
import { readTypedCorners } from "../../../src/geo/draft/typed-corners.ts";

const draft = (corners: Draft["corners"], tool: Draft["tool"] = "polygon"): Draft => ({
  tool,
  corners,
});

// A bow tie: its edges 1 and 3 cross in the middle.
const BOW = draft([
  [0, 0],
  [2, 2],
  [2, 0],
  [0, 2],
]);

test("edges that cross are found with their numbers and their place", () => {
  expect(setEdges(BOW).crossings).toEqual([{ edges: [0, 2], position: [1, 1] }]);
  expect(setEdges(draft(BOW.corners, "line")).crossings).toHaveLength(1);
  expect(setEdges(draft(BOW.corners, "circle")).crossings).toEqual([]);
});

test("edges that meet in a corner, or touch, do not cross", () => {
  expect(
    setEdges(
      draft([
        [0, 0],
        [2, 0],
        [2, 2],
        [1, 0],
      ]),
    ).crossings,
  ).toEqual([]);
});

test("swapping the two corners between them repairs it, where it does", () => {
  const [crossing] = setEdges(BOW).crossings;
  const swap = crossing && repairingSwap(BOW, crossing);
  expect(swap).toEqual([1, 2]);
  expect(setEdges(swapCorners(BOW, 1, 2)).crossings).toEqual([]);
  const far = draft([
    [0, 0],
    [4, 4],
    [4, 0],
    [3, -1],
    [0, 4],
  ]);
  const [other] = setEdges(far).crossings;
  expect(other && repairingSwap(far, other)).toBeUndefined();
});

test("the edge that closes a ring counts, as long as it is one", () => {
  const open: Draft["corners"] = [
    [0, 0],
    [2, 0],
    [0, 2],
    [2, 2],
  ];
  const [crossing] = draftCrossings(draft(open));
  expect(crossing).toEqual({ edges: [1, 3], position: [1, 1] });
  expect(crossing && repairingSwap(draft(open), crossing)).toEqual([2, 3]);
  expect(draftCrossings(draft(open, "line"))).toEqual([]);
});

test("the edges to the pointer and back to the first corner are looked at alone", () => {
  const { crossedBy } = setEdges(
    draft([
      [0, 0],
      [4, 0],
      [4, 4],
    ]),
  );
  expect(crossedBy([[2, -2]])).toEqual([
    { edges: [0, 2], position: [8 / 3, 0].map((n) => Math.round(n * 1e7) / 1e7) },
  ]);
  expect(
    crossedBy([
      [0, 4],
      [0, 0],
    ]),
  ).toEqual([]);
});

test("a draft is looked through however many corners it has", () => {
  // A comb of 3,000 corners to the east, and an edge back through its last ten teeth.
  const comb = Array.from({ length: 3000 }, (_, at): Draft["corners"][number] => [
    Math.floor(at / 2) / 1000,
    at % 4 === 1 || at % 4 === 2 ? 1 : 0,
  ]);
  expect(setEdges(draft(comb)).crossings).toEqual([]);
  const [back, turn] = [
    [1.4895, 0.5],
    [1.6, 0.5],
  ] as const;
  expect(setEdges(draft([...comb, turn, back])).crossings).toHaveLength(10);
});

const STEPS = fc.array(
  fc.record({
    kind: fc.constantFrom("add", "add", "add", "move", "remove", "swap"),
    at: fc.nat(30),
    to: fc.tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: -6, max: 6 })),
  }),
  { minLength: 1, maxLength: 30 },
);

test("what was found before is gone on from, to what is found anew", () => {
  fc.assert(
    fc.property(fc.boolean(), STEPS, (isLong, steps) => {
      // Far off, so many that all are not looked through anew for one.
      let corners: Draft["corners"] = Array.from({ length: isLong ? 200 : 0 }, (_, at) => [
        at / 10,
        40,
      ]);
      let known: SetEdges | undefined;
      for (const { kind, at, to } of steps) {
        const place = corners.length > 0 ? at % corners.length : 0;
        const other = Math.min(place + 1, corners.length - 1);
        if (kind === "add") corners = [...corners, to];
        else if (kind === "move") corners = corners.map((one, n) => (n === place ? to : one));
        else if (kind === "remove") corners = corners.toSpliced(place, 1);
        else corners = swapCorners(draft(corners), place, other).corners;
        known = setEdges(draft(corners), known);
        const anew = setEdges(draft(corners));
        expect(known.crossings).toEqual(anew.crossings);
        expect(known.crossedBy([to, [0, 0]])).toEqual(anew.crossedBy([to, [0, 0]]));
      }
    }),
  );
});

test("across the antimeridian edges go the short way", () => {
  const bow = draft([
    [179, 0],
    [-179, 2],
    [-179, 0],
    [179, 2],
  ]);
  const [crossing] = setEdges(bow).crossings;
  expect(Math.abs(crossing?.position[0] ?? 0)).toBe(180);
  expect(crossing?.position[1]).toBe(1);
});

test("a length and a bearing lead on from the corner before", () => {
  // echo 39.89 116.12 90 500 | GeodSolve -p 5: 39.8899998527 116.1258458526
  const read = readTypedCorners("500 m at 90°", { corners: [[116.12, 39.89]] });
  if (!read.ok) throw new Error("Not read.");
  expect(read.corners[0]?.[0]).toBeCloseTo(116.1258458526, 7);
  expect(read.corners[0]?.[1]).toBeCloseTo(39.8899998527, 7);
  for (const text of ["0.5 km @ 90", "500米 方位90°", "500 m, 90°", "1 里 90°", "0,5 公里，90"])
    expect(readTypedCorners(text, { corners: [[116.12, 39.89]] })).toEqual(read);
  const listed = readTypedCorners("39.89, 116.12\n500 m at 90°");
  expect(listed.ok && listed.corners[1]).toEqual(read.corners[0]);
  expect(readTypedCorners("500 m at 90°")).toMatchObject({ ok: false, line: 1 });
});
