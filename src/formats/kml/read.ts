import { succeed } from "../../result.ts";
import { lineCounter } from "../encoding/text/place.ts";
import { type Batch, batchesOf } from "../encoding/xml/batches.ts";
import { childrenOf, elementText, elementsNamed, placeOf } from "../encoding/xml/elements.ts";
import { type OpenXml, openXml } from "../encoding/xml/open.ts";
import { type StatedFeature, statedFeatureOf } from "../feature.ts";
import type { FeatureSink, ParseFormat } from "../parser.ts";
import {
  GEOMETRIES,
  type GeometryReading,
  readGeometryElement,
  readPlacemarkGeometry,
} from "./geometry.ts";
import { type KmlUnreadContent, createKmlUnreadContent, reportReading } from "./left-over.ts";
import { isIgnoredElement, isUnsupported, reportUnsupported } from "./other-elements.ts";
import {
  type FieldTypes,
  type SharedStyles,
  fieldTypesOf,
  readExtendedData,
  sharedStylesOf,
} from "./properties.ts";
import { kmlGen } from "@tmcw/togeojson";
import type { Document, Element, Node } from "@xmldom/xmldom";

/** Makes features of the geometries that stand in no Placemark, and counts what positions there are beside them. */
function addLooseGeometries(frame: Node, leftOver: KmlUnreadContent, sink: FeatureSink): void {
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

/** Takes the prefix of the root element from all that have it: togeojson knows elements by their plain names. */
function dropRootPrefix(document: Document): void {
  const prefix = document.documentElement?.prefix;
  if (!prefix) return;
  for (const element of Array.from(document.getElementsByTagName("*"))) {
    if (element.prefix !== prefix) continue;
    const name = element.localName;
    Object.assign(element, { prefix: null, tagName: name, nodeName: name });
  }
}

const CUT = new Set(["Placemark"]);

/**
 * Reads KML (OGC 12-007r2): each Placemark is a feature. Names, styles and times come from togeojson; geometry and
 * extended data from here, since togeojson closes rings, drops what it cannot read and says nothing of either. Links,
 * overlays and models are told of, never fetched.
 */
export const read: ParseFormat = async (source, sink) => {
  const opened = await openXml(source, CUT, sink);
  if (!opened.ok) return opened;
  const xml = opened.value;
  dropRootPrefix(xml.frame);
  reportUnsupported(xml.frame, sink, placeOf);
  // Each stands for a run of Placemarks, in the place of it.
  const markers = elementsNamed(xml.frame, ["Placemark"]);
  const folders = markers.map(createFolderLookup());
  const leftOver = createKmlUnreadContent();
  const shared = { types: fieldTypesOf(xml.frame), styles: sharedStylesOf(xml.frame), leftOver };
  const lineAt = lineCounter(xml.text);
  for (const [at, run] of xml.runs.entries()) {
    const context = { ...shared, folder: folders[at] ?? {}, lineAt };
    for (const batch of batchesOf(xml, run, sink)) addBatch(xml, batch, context, sink);
  }
  addLooseGeometries(xml.frame, leftOver, sink);
  leftOver.report(sink);
  return succeed({});
};

/** What Placemarks share with others of their file. */
interface Context {
  readonly types: FieldTypes;
  readonly styles: SharedStyles;
  readonly folder: { readonly folder?: string };
  readonly lineAt: (offset: number) => number;
  readonly leftOver: KmlUnreadContent;
}

function addBatch(xml: OpenXml, batch: Batch, context: Context, sink: FeatureSink): void {
  if ("fault" in batch) {
    const { range, fault, place } = batch;
    const kml = xml.text.slice(range.start, range.end);
    sink.add({ value: statedFeatureOf(null, { ...context.folder, kml }), place, fault });
    return;
  }
  dropRootPrefix(batch.document);
  const converted = kmlGen(batch.document);
  for (const [at, element] of batch.elements.entries()) {
    const { start = 0 } = batch.ranges[at] ?? {};
    const place = { line: context.lineAt(start) };
    reportUnsupported(element, sink, () => place);
    // A Placemark within another one is a feature of its own; togeojson gives them in the same order.
    for (const placemark of [element, ...elementsNamed(element, ["Placemark"])]) {
      const described = converted.next().value as StatedFeature | undefined;
      const reading = readPlacemarkGeometry(placemark);
      sink.add({ value: featureFrom(placemark, reading, described, context), place });
      reportReading(reading, place, sink);
      context.leftOver.lookIn(placemark, reading, place);
    }
    sink.reportProgress(start / xml.text.length);
  }
}

function featureFrom(
  placemark: Element,
  { geometry }: GeometryReading,
  described: StatedFeature | undefined,
  { types, styles, folder }: Context,
): StatedFeature {
  const properties = described?.properties ?? {};
  const description = elementText(placemark, "description");
  return {
    type: "Feature",
    ...(described?.id === undefined ? {} : { id: described.id }),
    geometry,
    properties: {
      ...folder,
      ...styles.get(String(properties.styleUrl)),
      ...properties,
      // As a text, HTML or not: togeojson makes an object of HTML.
      ...(description === undefined ? {} : { description }),
      ...readExtendedData(placemark, types),
    },
  };
}

/** The names of the folders that an element lies in, from the outermost on; none where it lies in no named one. */
type FolderOf = (element: Element) => { readonly folder?: string };

/** Tells the folders of elements. A folder of many is looked through for its name once. */
function createFolderLookup(): FolderOf {
  const known = new Map<Node, string>();
  const nameOf = (folder: Element): string => {
    const name = known.get(folder) ?? elementText(folder, "name")?.trim() ?? "";
    known.set(folder, name);
    return name;
  };
  return (element) => {
    const names: string[] = [];
    for (let node: Node | null = element.parentNode; node; node = node.parentNode) {
      const name = (node as Element).localName === "Folder" ? nameOf(node as Element) : "";
      if (name) names.unshift(name);
    }
    return names.length === 0 ? {} : { folder: names.join(" / ") };
  };
}
