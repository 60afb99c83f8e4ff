import type { Element } from "@xmldom/xmldom";
import { succeed } from "../../result.ts";
import { statedFeatureOf } from "../feature.ts";
import type { StatedFeature } from "../feature.ts";
import type { TextPlace } from "../finding.ts";
import { geometryOf, routeFeature, segmentFeature, trackFeature } from "./lines.ts";
import type { PointsOf } from "./lines.ts";
import { pointsOf, gpxPositionOf, propertiesOf, wayPointsOf } from "./points.ts";
import type { GpxPoint } from "./points.ts";
import type { FeatureSink, ParseFormat } from "../parser.ts";
import { lineCounter } from "../encoding/text/place.ts";
import { batchesOf } from "../encoding/xml/batches.ts";
import type { ElementRange } from "../encoding/xml/cut.ts";
import { childrenOf, elementsNamed, placeOf } from "../encoding/xml/elements.ts";
import {
  createUnreadContent,
  outOfPlace,
  positionInAttributes,
} from "../encoding/xml/left-over.ts";
import type { UnreadContent } from "../encoding/xml/left-over.ts";
import { openXml } from "../encoding/xml/open.ts";
import type { OpenXml } from "../encoding/xml/open.ts";

const POINTS = ["wpt", "rtept", "trkpt"];

/**
 * Reads GPX 1.0 and 1.1: waypoints, routes and tracks in the order of the file. A track that comes back to its start
 * stays a line. Written here, for togeojson leaves out every point that it cannot read and says nothing.
 */
export const read: ParseFormat = async (source, sink) => {
  const opened = await openXml(source, new Set(POINTS), sink);
  if (!opened.ok) return opened;
  const xml = opened.value;
  const leftOver = createUnreadContent(positionInAttributes);
  const gpx: Gpx = { xml, sink, lineAt: lineCounter(xml.text), leftOver };
  const markers = elementsNamed(xml.frame, POINTS);
  const root = xml.frame.documentElement;
  if (markers.length !== xml.runs.length || !root) addRuns(gpx);
  else {
    const runs = new Map(markers.map((marker, at) => [marker, xml.runs[at] ?? []]));
    const pointsOfRun: PointsOf = (marker) => pointsIn(gpx, runs.get(marker) ?? []);
    addParts({ ...gpx, runs, pointsOfRun }, root);
    leftOver.look(root, (element) => runs.has(element), placeOf);
  }
  leftOver.report(sink);
  return succeed({});
};

/** A file as it is read. */
interface Gpx {
  readonly xml: OpenXml;
  readonly sink: FeatureSink;
  readonly lineAt: (offset: number) => number;
  readonly leftOver: UnreadContent;
}

type Run = readonly ElementRange[];

/** A file whose frame is whole. */
interface FramedGpx extends Gpx {
  readonly runs: ReadonlyMap<Element, Run>;
  readonly pointsOfRun: PointsOf;
}

/** Where GPX 1.1 has its elements. */
const PARENTS: ReadonlyMap<string, string> = new Map([
  ["wpt", "gpx"],
  ["rte", "gpx"],
  ["trk", "gpx"],
  ["trkseg", "trk"],
  ["rtept", "rte"],
  ["trkpt", "trkseg"],
]);

/** Makes features of all that lies in an element. What stands out of its place is read as what it is, and noted. */
function addParts(gpx: FramedGpx, parent: Element): void {
  for (const element of childrenOf(parent)) {
    const name = element.localName ?? "";
    const expected = PARENTS.get(name);
    if (expected !== undefined && expected !== parent.localName) {
      gpx.sink.find(outOfPlace(element), "note", placeOf(element));
    }
    addPart(gpx, element);
    addParts(gpx, element);
  }
}

function addPart(gpx: FramedGpx, element: Element): void {
  const { sink, pointsOfRun } = gpx;
  const add = (value: StatedFeature): void => sink.add({ value, place: placeOf(element) });
  const parent = element.parentNode?.localName ?? "";
  switch (element.localName) {
    case "wpt":
      return addWaypoints(gpx, gpx.runs.get(element) ?? []);
    case "rte":
      return add(routeFeature(element, pointsOfRun));
    case "trk":
      return add(trackFeature(element, pointsOfRun, sink));
    case "trkseg":
      return parent === "trk" ? undefined : add(segmentFeature(element, pointsOfRun));
    case "rtept":
    case "trkpt":
      return ["rte", "trk", "trkseg"].includes(parent)
        ? undefined
        : addLine(gpx, pointsOfRun(element));
    default:
      return undefined;
  }
}

/** Where the frame of the file is broken, all that is known of points is that they stand side by side. */
function addRuns(gpx: Gpx): void {
  for (const run of gpx.xml.runs) {
    const isWaypoint = /^<(?:[^\s>]*:)?wpt/.test(gpx.xml.text.slice(run[0]?.start, run[0]?.end));
    if (isWaypoint) addWaypoints(gpx, run);
    else addLine(gpx, pointsIn(gpx, run));
  }
}

function addLine({ sink }: Gpx, points: readonly GpxPoint[]): void {
  const geometry = geometryOf(points.map(({ position }) => position));
  sink.add({ value: statedFeatureOf(geometry), place: points[0]?.place ?? {} });
}

function addWaypoints(gpx: Gpx, run: Run): void {
  for (const [point, place] of elementsIn(gpx, run)) {
    const geometry = { type: "Point", coordinates: gpxPositionOf(point) } as const;
    gpx.sink.add({ value: statedFeatureOf(geometry, propertiesOf(point)), place });
  }
}

const pointsIn = (gpx: Gpx, run: Run): readonly GpxPoint[] =>
  Array.from(elementsIn(gpx, run), ([point, place]) => pointsOf(point, place)).flat();

/** The elements of a run, one by one; those that are broken are told of, and positions in them that are not read. */
function* elementsIn(
  { xml, sink, lineAt, leftOver }: Gpx,
  run: Run,
): Generator<[Element, TextPlace]> {
  for (const batch of batchesOf(xml, run, sink)) {
    if ("fault" in batch) {
      sink.find(batch.fault, "error", batch.place);
      continue;
    }
    for (const [at, element] of batch.elements.entries()) {
      const place = { line: lineAt(batch.ranges[at]?.start ?? 0) };
      const way = wayPointsOf(element);
      leftOver.look(
        element,
        (inner) => way.includes(inner),
        () => place,
      );
      yield [element, place];
    }
    sink.reportProgress((batch.ranges.at(-1)?.end ?? 0) / xml.text.length);
  }
}
