import { gzipSync } from "fflate";
import { readFileSync, writeFileSync } from "node:fs";
import type { Arc } from "../geometry/topology.ts";
import { cutIntoArcs } from "../geometry/topology.ts";
import { provinceZooms, type States } from "./province-zoom.ts";
import { joinAtSeam, STEPS } from "./seam.ts";
import type { GridPoint, OwnedRing } from "../geometry/topology.ts";

type Disputed = GeoJSON.FeatureCollection<GeoJSON.MultiLineString>;

/** Leased or disputed ground whose edge is no country line of the source's own layer of countries. */
const PART_OF: Readonly<Record<string, string>> = { KAB: "KAZ", USG: "CUB" };

const toGrid = (position: GeoJSON.Position): GridPoint => [
  Math.round((position[0] ?? Number.NaN) * STEPS),
  Math.round((position[1] ?? Number.NaN) * STEPS),
];

/** Twice the signed area of a ring in grid steps; positive when it runs counter-clockwise. */
function doubleArea(ring: readonly GridPoint[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[index + 1] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function landLeft(ring: readonly GridPoint[], isHole: boolean): readonly GridPoint[] {
  return doubleArea(ring) > 0 === isHole ? ring.toReversed() : ring;
}

function ringsOfStates(states: States): OwnedRing[] {
  return states.features.flatMap((feature, index) =>
    feature.geometry.coordinates.flatMap((polygon) =>
      polygon.map((ring, place) => ({
        owner: String(index),
        group: PART_OF[feature.properties.adm0_a3] ?? feature.properties.adm0_a3,
        points: landLeft(ring.map(toGrid), place > 0),
      })),
    ),
  );
}

/** Whether an edge is where the source cut the land at the antimeridian or at the pole: no coast is there. */
function isCut(a: GridPoint, b: GridPoint): boolean {
  const atSeam = (point: GridPoint) => Math.abs(point[0]) >= 179.9 * STEPS;
  const atPole = (point: GridPoint) => point[1] <= -89.9 * STEPS;
  return (atSeam(a) && atSeam(b)) || (atPole(a) && atPole(b));
}

/** Parts an outline into real coast and artificial cut edges. */
function partAtCuts(points: readonly GridPoint[]): { cut: boolean; points: GridPoint[] }[] {
  const parts: { cut: boolean; points: GridPoint[] }[] = [];
  points.slice(1).forEach((to, index) => {
    const from = points[index] ?? to;
    const cut = isCut(from, to);
    const last = parts.at(-1);
    if (last?.cut === cut) last.points.push(to);
    else parts.push({ cut, points: [from, to] });
  });
  return parts;
}

/** A straight cut needs its corners only. */
const corners = (points: readonly GridPoint[]): GridPoint[] =>
  points.filter(([x, y], index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before || !after) return true;
    return !(before[0] === x && after[0] === x) && !(before[1] === y && after[1] === y);
  });

const deltas = (points: readonly GridPoint[]): number[][] =>
  points.map(([x, y], index) => {
    const [beforeX, beforeY] = points[index - 1] ?? [0, 0];
    return [x - beforeX, y - beforeY];
  });

/** Lines of provinces as "province4" and so on, by the zoom from which the country's provinces are wide enough to show. */
function provincesByZoom(
  arcs: readonly Arc[],
  zoomOf: (owner: string) => number,
): Record<string, (readonly GridPoint[])[]> {
  const lines: Record<string, (readonly GridPoint[])[]> = {};
  for (const arc of arcs) (lines[`province${zoomOf(arc.owners[0] ?? "")}`] ??= []).push(arc.points);
  return lines;
}

function linesByName(
  arcs: readonly Arc[],
  zoomOf: (owner: string) => number,
  disputed: Disputed,
): Record<string, (readonly GridPoint[])[]> {
  const outlines = arcs
    .filter((arc) => arc.kind === "outline")
    .flatMap((arc) => partAtCuts(arc.points));
  const linesOf = (kind: Arc["kind"]) =>
    arcs.filter((arc) => arc.kind === kind).map((arc) => [...arc.points]);
  return {
    ...joinAtSeam(
      outlines.filter((part) => !part.cut).map((part) => part.points),
      outlines.filter((part) => part.cut).map((part) => corners(part.points)),
    ),
    country: linesOf("between-groups"),
    ...provincesByZoom(
      arcs.filter((arc) => arc.kind === "within-group"),
      zoomOf,
    ),
    disputed: disputed.features.flatMap((feature) =>
      feature.geometry.coordinates.map((line) => line.map(toGrid)),
    ),
  };
}

/** Writes the lines of Natural Earth's provinces as TopoJSON: coast, cuts, country, province and disputed lines. */
export function extractNaturalEarth(
  statesFile: string,
  disputedFile: string,
  target: string,
): void {
  const states = JSON.parse(readFileSync(statesFile, "utf8")) as States;
  const disputed = JSON.parse(readFileSync(disputedFile, "utf8")) as Disputed;
  const zooms = provinceZooms(states);
  const zoomOf = (owner: string) =>
    zooms.get(states.features[Number(owner)]?.properties.adm0_a3 ?? "") ?? 0;
  const lines = linesByName(cutIntoArcs(ringsOfStates(states)), zoomOf, disputed);
  const arcs: number[][][] = [];
  const objects = Object.entries(lines).map(([name, members]) => {
    const first = arcs.length;
    for (const line of members) arcs.push(deltas(line));
    const indices = members.map((_, index) => [first + index]);
    return [name, { type: "MultiLineString", arcs: indices }] as const;
  });
  const topology = {
    type: "Topology",
    transform: { scale: [1 / STEPS, 1 / STEPS], translate: [0, 0] },
    objects: Object.fromEntries(objects),
    arcs,
  };
  writeFileSync(target, gzipSync(Buffer.from(JSON.stringify(topology)), { level: 9, mtime: 0 }));
  console.info(
    Object.entries(lines)
      .map(([name, members]) => `${name} ${members.length} lines`)
      .join(", "),
  );
}
