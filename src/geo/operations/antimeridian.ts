import { fail, type Result, succeed } from "../../result.ts";
import { outlineParts } from "../outline/address.ts";
import { withParts } from "../outline/outline.ts";
import { lonLat, polygonsOf, type Ring } from "../rings.ts";
import { seamSpans } from "../seam.ts";
import { sideOfLine } from "../segment.ts";
import { clip, foldUp } from "./clip.ts";
import { cornerKey, layOut } from "./planar-shapes.ts";
import type { Refusal } from "./refusal.ts";
import { isPolygonal, type Reshaping } from "./shapes.ts";

type Geometry = GeoJSON.Geometry;

const TURN = 360;

const longitude = (position: GeoJSON.Position | undefined): number => position?.[0] ?? 0;

/** How far, in degrees, a corner may be beside an edge by the rounding of a cut to seven decimals. */
const ON_EDGE = 1e-7;

/** A closed ring of the plane without the corners that a cut has left on its edges. */
function withoutCuts(ring: Ring): Ring {
  const open = ring.slice(0, -1);
  const kept = open.filter((position, place) => {
    if (Math.abs(longitude(position)) !== 180) return true;
    const [from, to] = [open.at(place - 1), open[(place + 1) % open.length]];
    if (!from || !to) return true;
    const [[x, y], [toX, toY]] = [lonLat(from), lonLat(to)];
    const beside = Math.abs(sideOfLine([x, y], [toX, toY], lonLat(position)));
    return beside > ON_EDGE * Math.hypot(toX - x, toY - y);
  });
  return [...kept, ...kept.slice(0, 1)];
}

/** A shape that was cut at the antimeridian as it was before: its longitudes run on beyond 180°. Others stay as they are. */
function joined(geometry: Geometry): Geometry {
  if (geometry.type === "GeometryCollection")
    return { ...geometry, geometries: geometry.geometries.map(joined) };
  if (!isPolygonal(geometry) || seamSpans(geometry).length === 0) return geometry;
  const planar = layOut([geometry]);
  const union = planar.ok ? clip(planar.value, "union") : planar;
  if (!planar.ok || !union.ok) return geometry;
  const { corners } = planar.value;
  const parts = union.value.map((polygon) =>
    polygon.map((ring) =>
      withoutCuts(ring).map((position) => [
        ...position.slice(0, 2),
        ...(corners.get(cornerKey(position))?.position.slice(2) ?? []),
      ]),
    ),
  );
  return withParts(geometry, parts);
}

/** The antimeridians between two longitudes, in the order of the way. */
function seamsBetween(from: number, to: number): readonly number[] {
  const first = Math.ceil((Math.min(from, to) - 180) / TURN) * TURN + 180;
  const seams: number[] = [];
  for (let lon = first; lon <= Math.max(from, to); lon += TURN) seams.push(lon);
  return from <= to ? seams : seams.toReversed();
}

/** A line in pieces, each within one map of the world. */
function cutLine(line: readonly GeoJSON.Position[]): readonly GeoJSON.Position[][] {
  let piece: GeoJSON.Position[] = line.slice(0, 1);
  const pieces = [piece];
  for (const [place, to] of line.slice(1).entries()) {
    const from = line[place] ?? to;
    for (const lon of seamsBetween(longitude(from), longitude(to))) {
      const way = longitude(to) - longitude(from);
      if (way === 0 || lon === longitude(to)) continue;
      const share = (lon - longitude(from)) / way;
      const lat = (from[1] ?? 0) + share * ((to[1] ?? 0) - (from[1] ?? 0));
      if (share > 0) piece.push([lon, lat]);
      if (piece.length > 1) pieces.push((piece = [share > 0 ? [lon, lat] : from]));
    }
    piece.push(to);
  }
  return pieces.map((one) => {
    const lons = one.map(longitude);
    const turns = Math.round((Math.min(...lons) + Math.max(...lons)) / 2 / TURN);
    return one.map(([lon = 0, ...others]) => [lon - TURN * turns, ...others]);
  });
}

/** A shape whose longitudes run on beyond 180° as RFC 7946 section 3.1.9 has it: cut there. */
function cut(geometry: Geometry): Geometry {
  if (isPolygonal(geometry)) {
    const corners = new Map(
      polygonsOf(geometry)
        .flat(2)
        .map((position, rank) => [cornerKey(position), { position, rank }]),
    );
    const { type, coordinates } = foldUp({ corners }, polygonsOf(geometry));
    const { bbox: _, type: __, coordinates: ___, ...members } = geometry;
    return type === "Polygon"
      ? { ...members, type, coordinates }
      : { ...members, type, coordinates };
  }
  if (geometry.type === "GeometryCollection")
    return { ...geometry, geometries: geometry.geometries.map(cut) };
  const parts = outlineParts(geometry).flatMap(([path = []]) =>
    cutLine(path).map((line) => [line]),
  );
  return withParts(geometry, parts);
}

/**
 * What comes of shapes that lie at the antimeridian or come to it: what was cut there is joined, changed as one, and cut again.
 * @param run gives shapes whose longitudes may run on beyond 180°
 */
export function acrossAntimeridian<Shaped extends { readonly geometry: Geometry }>(
  operation: Shaped,
  run: (operation: Shaped) => Result<Reshaping, Refusal>,
): Result<Reshaping, Refusal> {
  const whole = joined(operation.geometry);
  const outcome = run(whole === operation.geometry ? operation : { ...operation, geometry: whole });
  if (!outcome.ok) return fail(outcome.problem);
  const [first, ...rest] = outcome.value.geometries;
  return succeed({ ...outcome.value, geometries: [cut(first), ...rest.map(cut)] });
}
