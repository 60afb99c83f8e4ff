import { kmlGen } from "@tmcw/togeojson";
import type { Document, Element, Node } from "@xmldom/xmldom";
import { succeed } from "../result.ts";
import type { StatedFeature } from "./feature.ts";
import type { UnsupportedPart } from "./finding.ts";
import { fieldTypesOf, readExtendedData } from "./kml/extended-data.ts";
import type { FieldTypes } from "./kml/extended-data.ts";
import { readPlacemarkGeometry } from "./kml/geometry.ts";
import type { FeatureSink, ReadFormat } from "./reader.ts";
import { childrenNamed, elementsNamed, placeOf, textIn } from "./xml/elements.ts";
import { parseXml } from "./xml/parse.ts";

/**
 * Reads KML (OGC 12-007r2): each Placemark is a feature. Names, styles and times come from togeojson; geometry and
 * extended data from here, since togeojson closes rings, drops what it cannot read and says nothing of either. Links,
 * overlays and models are told of, never fetched.
 */
export const read: ReadFormat = async (source, sink) => {
  const parsed = parseXml(source.bytes, sink);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  for (const element of elementsNamed(document, Object.keys(UNSUPPORTED))) {
    reportUnsupported(element, sink);
  }
  dropPrefixes(document);
  // In the way and order that togeojson finds them, or the two would not belong together.
  const placemarks = Array.from(document.getElementsByTagName("Placemark"));
  const types = fieldTypesOf(document);
  const converted = kmlGen(document);
  for (const [at, placemark] of placemarks.entries()) {
    const described = converted.next().value as StatedFeature | undefined;
    sink.add({ value: featureFrom(placemark, described, types), place: placeOf(placemark) });
    sink.tell(at / placemarks.length);
  }
  return succeed({});
};

function featureFrom(
  placemark: Element,
  described: StatedFeature | undefined,
  types: FieldTypes,
): StatedFeature {
  return {
    type: "Feature",
    ...(described?.id === undefined ? {} : { id: described.id }),
    geometry: readPlacemarkGeometry(placemark),
    properties: {
      ...folderOf(placemark),
      ...described?.properties,
      ...plainDescription(placemark),
      ...readExtendedData(placemark, types),
    },
  };
}

/** A description in its text, HTML or not, for togeojson makes an object of HTML. */
function plainDescription(placemark: Element): { readonly description?: string } {
  const description = textIn(placemark, "description");
  return description === undefined ? {} : { description };
}

/** The names of the folders that a Placemark lies in, from the outermost on. */
function folderOf(placemark: Element): { readonly folder?: string } {
  const names: string[] = [];
  for (let node: Node | null = placemark.parentNode; node; node = node.parentNode) {
    if ((node as Element).localName !== "Folder") continue;
    const name = textIn(node as Element, "name")?.trim();
    if (name) names.unshift(name);
  }
  return names.length === 0 ? {} : { folder: names.join(" / ") };
}

const UNSUPPORTED: Readonly<Record<string, UnsupportedPart>> = {
  NetworkLink: "network-link",
  GroundOverlay: "ground-overlay",
  PhotoOverlay: "screen-overlay",
  ScreenOverlay: "screen-overlay",
  Model: "model",
};

function reportUnsupported(element: Element, sink: FeatureSink): void {
  const what = UNSUPPORTED[element.localName ?? ""];
  if (what === undefined) return;
  const owner = what === "model" ? (element.parentNode as Element) : element;
  const [named] = childrenNamed(owner, "name");
  const name = named?.textContent?.trim();
  sink.find(
    { kind: "not-supported", what, ...(name ? { name } : {}) },
    "warning",
    placeOf(element),
  );
}

/** togeojson knows elements by the names that they have without a prefix. */
function dropPrefixes(document: Document): void {
  const prefix = document.documentElement?.prefix;
  if (!prefix) return;
  for (const element of Array.from(document.getElementsByTagName("*"))) {
    if (element.prefix !== prefix) continue;
    const name = element.localName;
    Object.assign(element, { prefix: null, tagName: name, nodeName: name });
  }
}
