import {
  type PlaceIn,
  createUnreadContent,
  outOfPlace,
  positionInAttributes,
  positionsInText,
} from "../encoding/xml/left-over.ts";
import type { TextPlace } from "../finding.ts";
import type { FeatureSink } from "../parser.ts";
import type { GeometryReading } from "./geometry.ts";
import { isIgnoredElement, isUnsupported } from "./other-elements.ts";
import type { Element, Node } from "@xmldom/xmldom";

/** Counts the positions of a KML file of which no geometry was made. */
export interface KmlUnreadContent {
  /** Looks through a Placemark of which a geometry was read. */
  readonly lookIn: (placemark: Element, reading: GeometryReading, place: TextPlace) => void;
  /** Looks through the file without its Placemarks. */
  readonly lookOutside: (frame: Node, taken: ReadonlySet<Element>, place: PlaceIn) => void;
  readonly report: (sink: FeatureSink) => void;
}

/** Begins to count. Links, overlays and models are told of by themselves. */
export function createKmlUnreadContent(): KmlUnreadContent {
  const counted = createUnreadContent(
    (element) => positionInAttributes(element) || positionsInText(element),
  );
  const isKnown = (element: Element): boolean =>
    isIgnoredElement(element) || isUnsupported(element) || element.localName === "Placemark";
  return {
    lookIn: (placemark, { taken }, place) =>
      counted.look(
        placemark,
        (element) => taken.has(element) || isKnown(element),
        () => place,
      ),
    lookOutside: (frame, taken, place) =>
      counted.look(frame, (element) => taken.has(element) || isKnown(element), place),
    report: counted.report,
  };
}

/** Notes what was read although it is not written as the standard has it. */
export function reportReading(reading: GeometryReading, place: TextPlace, sink: FeatureSink): void {
  const [first] = reading.misplaced;
  if (first) sink.find(outOfPlace(first), "note", place);
  if (reading.isLoose) sink.find({ kind: "loose-coordinates" }, "note", place);
}
