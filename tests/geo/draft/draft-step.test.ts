import { expect, test } from "vitest";
import { draftStep } from "../../../src/geo/draft/draft-step.ts";
import type { Draft } from "../../../src/geo/draft/draft.ts";
import type { Position } from "../../../src/geo/position.ts";

const CORNERS: readonly Position[] = [
  [116.1178, 39.88552],
  [116.1255, 39.88597],
  [116.1255, 39.893164],
  [116.1178, 39.893164],
];

const polygon = (corners: readonly Position[]): Draft => ({ tool: "polygon", corners });
const first = (count: number): Draft => polygon(CORNERS.slice(0, count));

test("a step is told by the corner that it set, moved, deleted or swapped", () => {
  expect(draftStep(first(0), first(1))).toEqual({ kind: "set", first: 0, last: 0, leg: undefined });
  // GeodSolve -i: "39.88597 116.1255 39.893164 116.1255" is 798.768 m at 0°.
  const third = draftStep(first(2), first(3));
  expect(third).toMatchObject({ kind: "set", first: 2, last: 2, leg: { bearingDegrees: 0 } });
  expect(third.kind === "set" && third.leg?.distanceMetres).toBeCloseTo(798.768, 2);
  expect(draftStep(first(1), first(4))).toMatchObject({ kind: "set", first: 1, last: 3 });
  const moved = polygon(CORNERS.with(1, [116.1255, 39.893164]).slice(0, 2));
  expect(draftStep(first(2), moved)).toMatchObject({ kind: "moved", corner: 1 });
  const deleted = polygon(CORNERS.toSpliced(1, 1));
  expect(draftStep(first(4), deleted)).toEqual({ kind: "deleted", corner: 1 });
  expect(draftStep(first(4), first(3))).toEqual({ kind: "deleted", corner: 3 });
  const [a, b, c, d] = CORNERS as [Position, Position, Position, Position];
  const swapped = draftStep(first(4), polygon([a, b, d, c]));
  expect(swapped).toEqual({ kind: "swapped", corners: [2, 3] });
});

test("a step is told by the tool that it took, or the radius that it gave", () => {
  expect(draftStep(first(2), { tool: "circle", corners: [] })).toEqual({
    kind: "tool",
    tool: "circle",
  });
  const [centre, edge] = [CORNERS[1], CORNERS[2]] as [Position, Position];
  const circle = draftStep(
    { tool: "circle", corners: [centre] },
    { tool: "circle", corners: [centre, edge] },
  );
  expect(circle.kind === "radius" && circle.metres).toBeCloseTo(798.768, 2);
});

test("what is none of these is a change", () => {
  expect(draftStep(first(4), polygon(CORNERS.toReversed())).kind).toBe("changed");
  expect(draftStep(first(2), polygon(CORNERS.toReversed())).kind).toBe("changed");
  expect(draftStep(first(4), first(2)).kind).toBe("changed");
});
