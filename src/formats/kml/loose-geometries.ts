import type { Element, Node } from "@xmldom/xmldom";
import { featureOf } from "../feature.ts";
import type { FeatureSink } from "../reader.ts";
import { childrenOf, placeOf } from "../xml/elements.ts";
import { folderTeller } from "./folder.ts";
import { GEOMETRIES, readGeometryElement } from "./geometry.ts";
import { reportReading } from "./left-over.ts";
import type { KmlLeftOver } from "./left-over.ts";
import { isOtherMatter } from "./other-matter.ts";
import { isUnsupported } from "./unsupported.ts";

/** Makes features of the geometries that stand in no Placemark, and counts what positions there are beside them. */
export function addLooseGeometries(frame: Node, leftOver: KmlLeftOver, sink: FeatureSink): void {
  const taken = new Set<Element>();
  const folderOf = folderTeller();
  for (const element of looseIn(frame)) {
    const reading = readGeometryElement(element);
    if (!reading.geometry) continue;
    const place = placeOf(element);
    reading.taken.forEach((one) => taken.add(one));
    sink.add({ value: featureOf(reading.geometry, folderOf(element)), place });
    reportReading(reading, place, sink);
  }
  leftOver.lookOutside(frame, taken, placeOf);
}

const looseIn = (node: Node): readonly Element[] =>
  childrenOf(node).flatMap((child) => {
    if (isOtherMatter(child) || isUnsupported(child)) return [];
    return GEOMETRIES.has(child.localName ?? "") ? [child] : looseIn(child);
  });
