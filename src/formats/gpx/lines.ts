import type { Element } from "@xmldom/xmldom";
import { statedFeatureOf } from "../feature.ts";
import type { StatedFeature, StatedGeometry } from "../feature.ts";
import type { FeatureSink } from "../parser.ts";
import { childrenOf } from "../encoding/xml/elements.ts";
import { factsOf, propertiesOf } from "./points.ts";
import type { GpxPoint, PointFacts } from "./points.ts";

/** The points that the element of a run stands for. */
export type PointsOf = (marker: Element) => readonly GpxPoint[];

type Segment = readonly GpxPoint[];

/** The elements of GPX that are points of lines. */
const isLinePoint = ({ localName }: Element): boolean =>
  localName === "rtept" || localName === "trkpt";

/** A route as a line: its points in the order of the file, whatever stands between. */
export const routeFeature = (route: Element, pointsOf: PointsOf): StatedFeature =>
  lineFeature(route, [childrenOf(route).filter(isLinePoint).flatMap(pointsOf)]);

/** A track as a line, or several where it has several segments. */
export const trackFeature = (
  track: Element,
  pointsOf: PointsOf,
  sink: FeatureSink,
): StatedFeature => lineFeature(track, linesOf(segmentsOf(track, pointsOf), sink));

/** A segment that stands in no track. */
export const segmentFeature = (segment: Element, pointsOf: PointsOf): StatedFeature =>
  lineFeature(segment, [childrenOf(segment).filter(isLinePoint).flatMap(pointsOf)]);

/** The segments of a track in the order of the file; points right in the track make segments of their own. */
function segmentsOf(track: Element, pointsOf: PointsOf): readonly Segment[] {
  const segments: GpxPoint[][] = [];
  let own: GpxPoint[] | undefined;
  for (const child of childrenOf(track)) {
    if (isLinePoint(child)) {
      if (!own) segments.push((own = []));
      own.push(...pointsOf(child));
    } else if (child.localName === "trkseg") {
      own = undefined;
      segments.push(childrenOf(child).filter(isLinePoint).flatMap(pointsOf));
    }
  }
  return segments.filter((points) => points.length > 0);
}

/**
 * The lines that the segments of a track make. Receivers leave segments of one point behind: these are told of. Some
 * programs begin a segment with every point: where there is nothing else, they are one line.
 */
function linesOf(segments: readonly Segment[], sink: FeatureSink): readonly Segment[] {
  const lines = segments.filter((points) => points.length > 1);
  const singles = segments.filter((points) => points.length === 1).flat();
  const [first] = singles;
  if (lines.length === 0) {
    if (first && singles.length > 1) {
      sink.find({ kind: "segments-joined", count: singles.length }, "note", first.place);
    }
    return singles.length > 0 ? [singles] : [];
  }
  for (const { place } of singles) {
    sink.find({ kind: "too-few-points", count: 1, needed: 2 }, "warning", place);
  }
  return lines;
}

function lineFeature(element: Element, segments: readonly Segment[]): StatedFeature {
  const lines = segments.map((points) => points.map(({ position }) => position));
  const [line = []] = lines;
  return statedFeatureOf(
    lines.length > 1 ? { type: "MultiLineString", coordinates: lines } : geometryOf(line),
    { ...propertiesOf(element), ...pointFacts(segments.map(factsOf)) },
  );
}

/** The geometry of one line: a single point is a place, though no line; none at all is no geometry. */
export function geometryOf(positions: readonly (readonly unknown[])[]): StatedGeometry | null {
  const [first] = positions;
  if (!first) return null;
  return positions.length === 1
    ? { type: "Point", coordinates: first }
    : { type: "LineString", coordinates: positions };
}

/** The facts of the points, a list for each segment where there are several, under the name that togeojson gave them. */
function pointFacts(facts: readonly PointFacts[]): Readonly<Record<string, unknown>> {
  const names = new Set(facts.flatMap((of) => Object.keys(of)));
  if (names.size === 0) return {};
  const entries = [...names].map((name) => {
    const values = facts.map((of) => of[name] ?? null);
    return [name, values.length === 1 ? values[0] : values] as const;
  });
  return { coordinateProperties: Object.fromEntries(entries) };
}
