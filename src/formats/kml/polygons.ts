import type { Element } from "@xmldom/xmldom";
import { bounded, covers } from "../ring-nesting.ts";
import { childrenNamed } from "../encoding/xml/elements.ts";
import type { StatedPosition } from "./coordinates.ts";

type StatedRing = readonly StatedPosition[];

/** Reads the positions of an element that has `coordinates`, or that is such. */
export type ReadRing = (element: Element) => StatedRing;

/** The elements of a Polygon that state its rings, wherever in it they stand. */
export interface RingElements {
  readonly outer: readonly Element[];
  readonly inner: readonly Element[];
  /** Those that stand where the standard has none: right in the Polygon, or right in a boundary. */
  readonly misplaced: readonly Element[];
}

/** Finds the rings of a Polygon: its boundary comes before its holes, in whichever order the file has them. */
export function ringElementsOf(polygon: Element): RingElements {
  const boundary = (name: string) => childrenNamed(polygon, name);
  const within = (elements: readonly Element[]) => elements.flatMap((element) => ringsIn(element));
  const [outer, inner, bare] = [
    within(boundary("outerBoundaryIs")),
    within(boundary("innerBoundaryIs")),
    ringsIn(polygon),
  ];
  const misplaced = [
    ...bare,
    ...[...outer, ...inner].filter(({ localName }) => localName === "coordinates"),
  ];
  return { outer: [...outer, ...bare], inner, misplaced };
}

const ringsIn = (element: Element): readonly Element[] => [
  ...childrenNamed(element, "LinearRing"),
  ...childrenNamed(element, "coordinates"),
];

/**
 * The polygons of some rings as stated, nothing closed or turned. Where there are several outer rings, each is a polygon
 * of its own with the holes that lie in it, and a ring that stands bare within another one is a hole.
 */
export function polygonsFromRings(
  { outer, inner, misplaced }: RingElements,
  read: ReadRing,
): readonly (readonly StatedRing[])[] {
  const [first, ...others] = outer.map((element) => ({
    ring: read(element),
    isBare: misplaced.includes(element),
  }));
  const holes = inner.map(read);
  if (!first) return holes.length > 0 ? [holes] : [];
  const isHole = ({ ring, isBare }: { ring: StatedRing; isBare: boolean }): boolean =>
    isBare && liesIn(ring, first.ring);
  const shells = [first, ...others.filter((ring) => !isHole(ring))].map(({ ring }) => ring);
  const all = [...holes, ...others.filter(isHole).map(({ ring }) => ring)];
  const homeOf = (hole: StatedRing): number =>
    Math.max(
      0,
      shells.findIndex((shell) => liesIn(hole, shell)),
    );
  return shells.map((shell, at) => [shell, ...all.filter((hole) => homeOf(hole) === at)]);
}

const isNumeric = (ring: StatedRing): ring is readonly (readonly number[])[] =>
  ring.every((position) => position.every((part) => typeof part === "number"));

/** Whether a ring of numbers lies within another one. */
function liesIn(ring: StatedRing, shell: StatedRing): boolean {
  if (!isNumeric(ring) || !isNumeric(shell)) return false;
  return covers(bounded(shell), bounded(ring));
}
