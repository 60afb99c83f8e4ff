import type { Element } from "@xmldom/xmldom";
import { succeed } from "../result.ts";
import { featureOf } from "./feature.ts";
import type { StatedFeature } from "./feature.ts";
import { factsOf, positionOf, propertiesOf } from "./gpx/points.ts";
import type { PointFacts } from "./gpx/points.ts";
import type { FeatureSink, ReadFormat } from "./reader.ts";
import { childrenNamed, childrenOf, placeOf } from "./xml/elements.ts";
import { parseXml } from "./xml/parse.ts";

/**
 * Reads GPX 1.0 and 1.1: waypoints, routes and tracks in the order of the file. A track that comes back to its start
 * stays a line. Written here, for togeojson leaves out every point that it cannot read and says nothing.
 */
export const read: ReadFormat = async (source, sink) => {
  const parsed = parseXml(source.bytes, sink);
  if (!parsed.ok) return parsed;
  const root = parsed.value.documentElement;
  const parts = root ? childrenOf(root) : [];
  for (const [at, element] of parts.entries()) {
    const value = featureFrom(element, sink);
    if (value) sink.add({ value, place: placeOf(element) });
    sink.tell(at / parts.length);
  }
  return succeed({});
};

function featureFrom(element: Element, sink: FeatureSink): StatedFeature | undefined {
  switch (element.localName) {
    case "wpt":
      return featureOf({ type: "Point", coordinates: positionOf(element) }, propertiesOf(element));
    case "rte":
      return lineFeature(element, [childrenNamed(element, "rtept")]);
    case "trk":
      return lineFeature(element, segmentsOf(element, sink));
    default:
      return undefined;
  }
}

type Segment = readonly Element[];

/** The segments of a track that make lines. Receivers leave segments of one point behind: these are told of. */
function segmentsOf(track: Element, sink: FeatureSink): readonly Segment[] {
  const segments = childrenNamed(track, "trkseg").map((segment) => childrenNamed(segment, "trkpt"));
  const lines = segments.filter((points) => points.length > 1);
  if (lines.length === 0) return segments.filter((points) => points.length > 0);
  for (const [point, ...others] of segments) {
    if (point && others.length === 0) {
      sink.find({ kind: "too-few-points", count: 1, needed: 2 }, "warning", placeOf(point));
    }
  }
  return lines;
}

function lineFeature(element: Element, segments: readonly Segment[]): StatedFeature {
  const lines = segments.map((points) => points.map(positionOf));
  const facts = segments.map(factsOf);
  const [line = []] = lines;
  return featureOf(
    lines.length > 1
      ? { type: "MultiLineString", coordinates: lines }
      : { type: "LineString", coordinates: line },
    { ...propertiesOf(element), ...pointFacts(facts) },
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
