import type { Element } from "@xmldom/xmldom";
import { succeed } from "../result.ts";
import { featureOf } from "./feature.ts";
import type { Place } from "./finding.ts";
import { routeFeature, trackFeature } from "./gpx/lines.ts";
import type { PointsOf } from "./gpx/lines.ts";
import { pointOf, positionOf, propertiesOf } from "./gpx/points.ts";
import type { GpxPoint } from "./gpx/points.ts";
import type { FeatureSink, ReadFormat } from "./reader.ts";
import { lineCounter } from "./text/place.ts";
import { batchesOf } from "./xml/batches.ts";
import type { ElementRange } from "./xml/cut.ts";
import { childrenOf, elementsNamed, placeOf } from "./xml/elements.ts";
import { openXml } from "./xml/open.ts";
import type { OpenXml } from "./xml/open.ts";

const POINTS = ["wpt", "rtept", "trkpt"];

/**
 * Reads GPX 1.0 and 1.1: waypoints, routes and tracks in the order of the file. A track that comes back to its start
 * stays a line. Written here, for togeojson leaves out every point that it cannot read and says nothing.
 */
export const read: ReadFormat = async (source, sink) => {
  const opened = await openXml(source, new Set(POINTS), sink);
  if (!opened.ok) return opened;
  const xml = opened.value;
  const gpx: Gpx = { xml, sink, lineAt: lineCounter(xml.text) };
  const markers = elementsNamed(xml.frame, POINTS);
  const root = xml.frame.documentElement;
  if (markers.length !== xml.runs.length || !root) addRuns(gpx);
  else {
    const runs = new Map(markers.map((marker, at) => [marker, xml.runs[at] ?? []]));
    for (const element of childrenOf(root)) addPart(gpx, element, runs);
  }
  return succeed({});
};

/** A file as it is read. */
interface Gpx {
  readonly xml: OpenXml;
  readonly sink: FeatureSink;
  readonly lineAt: (offset: number) => number;
}

type Run = readonly ElementRange[];

function addPart(gpx: Gpx, element: Element, runs: ReadonlyMap<Element, Run>): void {
  const { sink } = gpx;
  const runOf = (marker: Element): Run => runs.get(marker) ?? [];
  const pointsOf: PointsOf = (marker) => pointsIn(gpx, runOf(marker));
  if (element.localName === "wpt") addWaypoints(gpx, runOf(element));
  else if (element.localName === "rte") {
    sink.add({ value: routeFeature(element, pointsOf), place: placeOf(element) });
  } else if (element.localName === "trk") {
    sink.add({ value: trackFeature(element, pointsOf, sink), place: placeOf(element) });
  }
}

/** Where the frame of the file is broken, all that is known of points is that they stand side by side. */
function addRuns(gpx: Gpx): void {
  for (const run of gpx.xml.runs) {
    if (/^<(?:[^\s>]*:)?wpt/.test(gpx.xml.text.slice(run[0]?.start, run[0]?.end)))
      addWaypoints(gpx, run);
    else {
      const points = pointsIn(gpx, run);
      const coordinates = points.map(({ position }) => position);
      const place = points[0]?.place ?? {};
      gpx.sink.add({ value: featureOf({ type: "LineString", coordinates }), place });
    }
  }
}

function addWaypoints(gpx: Gpx, run: Run): void {
  for (const [point, place] of elementsIn(gpx, run)) {
    const geometry = { type: "Point", coordinates: positionOf(point) } as const;
    gpx.sink.add({ value: featureOf(geometry, propertiesOf(point)), place });
  }
}

const pointsIn = (gpx: Gpx, run: Run): readonly GpxPoint[] =>
  Array.from(elementsIn(gpx, run), ([point, place]) => pointOf(point, place));

/** The elements of a run, one by one; those that are broken are told of. */
function* elementsIn({ xml, sink, lineAt }: Gpx, run: Run): Generator<[Element, Place]> {
  for (const batch of batchesOf(xml, run, sink)) {
    if ("fault" in batch) {
      sink.find(batch.fault, "error", batch.place);
      continue;
    }
    for (const [at, element] of batch.elements.entries()) {
      yield [element, { line: lineAt(batch.ranges[at]?.start ?? 0) }];
    }
    sink.tell((batch.ranges.at(-1)?.end ?? 0) / xml.text.length);
  }
}
