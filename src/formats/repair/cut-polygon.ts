import {
  bboxPolygon,
  featureCollection,
  intersect,
  multiPolygon,
  polygon,
  union,
} from "@turf/turf";
import type { Node } from "jsonc-parser";

import { extentOf } from "../../geo/bounds.ts";
import { nodePosition } from "../../geojson/text/feature-text.ts";
import { spellingKey, writeCoordinates } from "./rewrite.ts";
import { isAsWritten, mapOf, unwrap, writeVertex, type RunningVertex } from "./unwrapped.ts";

/** More copies of the map than an outline has a use for. */
const MOST_MAPS = 4;

interface RunningRing {
  readonly vertices: readonly RunningVertex[];
  readonly polar: boolean;
}

/** The pieces of a polygon as text, or `undefined` where nothing of it is to be cut or brought back. */
export function cutPolygon(
  text: string,
  node: Node,
  between: string,
): readonly string[] | undefined {
  const rings = alongside((node.children ?? []).map(runningRing));
  const [west, , east] = extentOf(rings.flatMap(closedRing));
  const first = mapOf(west);
  // The east edge of a map is its own, not the next one's.
  const last = -mapOf(-east);
  const onMap = first === 0 && last === 0 && rings.every(({ vertices }) => isAsWritten(vertices));
  if (onMap || !(last - first < MOST_MAPS)) return undefined;
  const outline = polygon(rings.map(closedRing));
  const spelling = new Map<string, string>();
  const pieces: GeoJSON.Position[][][] = [];
  for (let map = first; map <= last; map += 1) {
    for (const vertex of rings.flatMap(({ vertices }) => vertices)) {
      spelling.set(spellingKey(vertex.lon - 360 * map, vertex.lat), writeVertex(text, vertex, map));
    }
    pieces.push(...pieceOnMap(outline, map));
  }
  const joined = rings.some(({ polar }) => polar) ? join(pieces) : pieces;
  return joined.map((piece) => writeCoordinates(piece, 2, spelling, between));
}

function runningRing(list: Node): RunningRing {
  const nodes = list.children ?? [];
  const [first] = nodes;
  const vertices = unwrap(first && !isClosed(nodes) ? [...nodes, first] : nodes);
  const [start, end] = [vertices[0], vertices.at(-1)];
  if (!start || !end || Math.abs(end.lon - start.lon) < 180) return { vertices, polar: false };
  const pole = start.lat < 0 ? -90 : 90;
  const edge = [
    { lon: end.lon, lat: pole },
    { lon: start.lon, lat: pole },
  ];
  return { vertices: [...vertices, ...edge, start], polar: true };
}

function isClosed(nodes: readonly Node[]): boolean {
  const [first, last] = [nodes[0], nodes.at(-1)].map((node) => node && nodePosition(node));
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** Brings holes to the turn of the globe on which their outer ring is. */
function alongside(rings: readonly RunningRing[]): readonly RunningRing[] {
  const [outer] = rings;
  return rings.map((ring) => {
    const turns = outer ? Math.round((middleOf(outer) - middleOf(ring)) / 360) : 0;
    if (turns === 0) return ring;
    const vertices = ring.vertices.map((vertex) => ({ ...vertex, lon: vertex.lon + 360 * turns }));
    return { ...ring, vertices };
  });
}

function middleOf({ vertices }: RunningRing): number {
  const sum = vertices.reduce((total, { lon }) => total + lon, 0);
  return sum / Math.max(1, vertices.length);
}

function closedRing({ vertices }: RunningRing): GeoJSON.Position[] {
  const positions = vertices.map(({ lon, lat }) => [lon, lat]);
  const [first] = positions;
  const last = positions.at(-1);
  const closed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return first && !closed ? [...positions, first] : positions;
}

function pieceOnMap(
  outline: GeoJSON.Feature<GeoJSON.Polygon>,
  map: number,
): readonly GeoJSON.Position[][][] {
  const box = bboxPolygon([360 * map - 180, -90, 360 * map + 180, 90]);
  const piece = intersect(featureCollection([outline, box]))?.geometry;
  if (!piece) return [];
  const polygons = piece.type === "Polygon" ? [piece.coordinates] : piece.coordinates;
  return polygons.map((rings) =>
    rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon - 360 * map, lat])),
  );
}

/** Pieces of an outline around a pole also meet where its walk began: that is no edge. */
function join(pieces: readonly GeoJSON.Position[][][]): readonly GeoJSON.Position[][][] {
  const parts = pieces.map((piece) => multiPolygon([piece]));
  const whole = union(featureCollection([...parts, multiPolygon([])]))?.geometry;
  if (!whole) return [];
  return whole.type === "Polygon" ? [whole.coordinates] : whole.coordinates;
}
