import type { Element } from "@xmldom/xmldom";
import { featureOf } from "../feature.ts";
import type { StatedFeature } from "../feature.ts";
import type { FeatureSink } from "../reader.ts";
import { childrenNamed } from "../xml/elements.ts";
import { factsOf, propertiesOf } from "./points.ts";
import type { GpxPoint, PointFacts } from "./points.ts";

/** The points that the element of a run stands for. */
export type PointsOf = (marker: Element) => readonly GpxPoint[];

type Segment = readonly GpxPoint[];

/** A route as a line. */
export const routeFeature = (route: Element, pointsOf: PointsOf): StatedFeature =>
  lineFeature(route, [childrenNamed(route, "rtept").flatMap(pointsOf)]);

/** A track as a line, or several where it has several segments. */
export const trackFeature = (
  track: Element,
  pointsOf: PointsOf,
  sink: FeatureSink,
): StatedFeature => lineFeature(track, segmentsOf(track, pointsOf, sink));

/** The segments of a track that make lines. Receivers leave segments of one point behind: these are told of. */
function segmentsOf(track: Element, pointsOf: PointsOf, sink: FeatureSink): readonly Segment[] {
  const segments = childrenNamed(track, "trkseg").map((segment) =>
    childrenNamed(segment, "trkpt").flatMap(pointsOf),
  );
  const lines = segments.filter((points) => points.length > 1);
  if (lines.length === 0) return segments.filter((points) => points.length > 0);
  for (const [point, ...others] of segments) {
    if (point && others.length === 0) {
      sink.find({ kind: "too-few-points", count: 1, needed: 2 }, "warning", point.place);
    }
  }
  return lines;
}

function lineFeature(element: Element, segments: readonly Segment[]): StatedFeature {
  const lines = segments.map((points) => points.map(({ position }) => position));
  const [line = []] = lines;
  return featureOf(
    // One point is a place, though no line.
    lines.length === 1 && line.length === 1
      ? { type: "Point", coordinates: line[0] }
      : lines.length > 1
        ? { type: "MultiLineString", coordinates: lines }
        : { type: "LineString", coordinates: line },
    { ...propertiesOf(element), ...pointFacts(segments.map(factsOf)) },
  );
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
