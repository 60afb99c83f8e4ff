import type { Element, Node } from "@xmldom/xmldom";
import { statedFeatureOf } from "../feature.ts";
import type { FeatureSink } from "../parser.ts";
import { childrenOf, placeOf } from "../encoding/xml/elements.ts";
import { createFolderLookup } from "./folder.ts";
import { GEOMETRIES, readGeometryElement } from "./geometry.ts";
import { reportReading } from "./left-over.ts";
import type { KmlUnreadContent } from "./left-over.ts";
import { isIgnoredElement } from "./other-matter.ts";
import { isUnsupported } from "./unsupported.ts";

/** Makes features of the geometries that stand in no Placemark, and counts what positions there are beside them. */
export function addLooseGeometries(
  frame: Node,
  leftOver: KmlUnreadContent,
  sink: FeatureSink,
): void {
  const taken = new Set<Element>();
  const folderOf = createFolderLookup();
  for (const element of looseIn(frame)) {
    const reading = readGeometryElement(element);
    if (!reading.geometry) continue;
    const place = placeOf(element);
    reading.taken.forEach((one) => taken.add(one));
    sink.add({ value: statedFeatureOf(reading.geometry, folderOf(element)), place });
    reportReading(reading, place, sink);
  }
  leftOver.lookOutside(frame, taken, placeOf);
}

const looseIn = (node: Node): readonly Element[] =>
  childrenOf(node).flatMap((child) => {
    if (isIgnoredElement(child) || isUnsupported(child)) return [];
    return GEOMETRIES.has(child.localName ?? "") ? [child] : looseIn(child);
  });
