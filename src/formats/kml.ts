import { kmlGen } from "@tmcw/togeojson";
import type { Element, Node } from "@xmldom/xmldom";
import { succeed } from "../result.ts";
import { featureOf } from "./feature.ts";
import type { StatedFeature } from "./feature.ts";
import { fieldTypesOf, readExtendedData } from "./kml/extended-data.ts";
import type { FieldTypes } from "./kml/extended-data.ts";
import { readPlacemarkGeometry } from "./kml/geometry.ts";
import { dropRootPrefix } from "./kml/prefixes.ts";
import { sharedStylesOf } from "./kml/styles.ts";
import type { SharedStyles } from "./kml/styles.ts";
import { reportUnsupported } from "./kml/unsupported.ts";
import type { FeatureSink, ReadFormat } from "./reader.ts";
import { lineCounter } from "./text/place.ts";
import { batchesOf } from "./xml/batches.ts";
import type { Batch } from "./xml/batches.ts";
import { elementsNamed, placeOf, textIn } from "./xml/elements.ts";
import { openXml } from "./xml/open.ts";
import type { OpenXml } from "./xml/open.ts";

const CUT = new Set(["Placemark"]);

/**
 * Reads KML (OGC 12-007r2): each Placemark is a feature. Names, styles and times come from togeojson; geometry and
 * extended data from here, since togeojson closes rings, drops what it cannot read and says nothing of either. Links,
 * overlays and models are told of, never fetched.
 */
export const read: ReadFormat = async (source, sink) => {
  const opened = await openXml(source, CUT, sink);
  if (!opened.ok) return opened;
  const xml = opened.value;
  dropRootPrefix(xml.frame);
  reportUnsupported(xml.frame, sink, placeOf);
  // Each stands for a run of Placemarks, in the place of it.
  const markers = elementsNamed(xml.frame, ["Placemark"]);
  const folders = markers.map(folderTeller());
  const shared = { types: fieldTypesOf(xml.frame), styles: sharedStylesOf(xml.frame) };
  const lineAt = lineCounter(xml.text);
  for (const [at, run] of xml.runs.entries()) {
    const context = { ...shared, folder: folders[at] ?? {}, lineAt };
    for (const batch of batchesOf(xml, run, sink)) addBatch(xml, batch, context, sink);
  }
  return succeed({});
};

/** Tells the names of the folders that a Placemark lies in, from the outermost on. */
function folderTeller(): (placemark: Element) => { readonly folder?: string } {
  const known = new Map<Node, string>();
  // A folder of many Placemarks is looked through for its name once.
  const nameOf = (folder: Element): string => {
    const name = known.get(folder) ?? textIn(folder, "name")?.trim() ?? "";
    known.set(folder, name);
    return name;
  };
  return (placemark) => {
    const names: string[] = [];
    for (let node: Node | null = placemark.parentNode; node; node = node.parentNode) {
      const name = (node as Element).localName === "Folder" ? nameOf(node as Element) : "";
      if (name) names.unshift(name);
    }
    return names.length === 0 ? {} : { folder: names.join(" / ") };
  };
}

/** What Placemarks share with others of their file. */
interface Context {
  readonly types: FieldTypes;
  readonly styles: SharedStyles;
  readonly folder: { readonly folder?: string };
  readonly lineAt: (offset: number) => number;
}

function addBatch(xml: OpenXml, batch: Batch, context: Context, sink: FeatureSink): void {
  if ("fault" in batch) {
    const { range, fault, place } = batch;
    const kml = xml.text.slice(range.start, range.end);
    sink.add({ value: featureOf(null, { ...context.folder, kml }), place, fault });
    return;
  }
  dropRootPrefix(batch.document);
  const converted = kmlGen(batch.document);
  for (const [at, element] of batch.elements.entries()) {
    const described = converted.next().value as StatedFeature | undefined;
    const { start = 0 } = batch.ranges[at] ?? {};
    const place = { line: context.lineAt(start) };
    reportUnsupported(element, sink, () => place);
    sink.add({ value: featureFrom(element, described, context), place });
    sink.tell(start / xml.text.length);
  }
}

function featureFrom(
  placemark: Element,
  described: StatedFeature | undefined,
  { types, styles, folder }: Context,
): StatedFeature {
  const properties = described?.properties ?? {};
  const description = textIn(placemark, "description");
  return {
    type: "Feature",
    ...(described?.id === undefined ? {} : { id: described.id }),
    geometry: readPlacemarkGeometry(placemark),
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
