import { elementText, elementsNamed } from "../encoding/xml/elements.ts";
import type { TextPlace, UnsupportedPart } from "../finding.ts";
import type { FeatureSink } from "../parser.ts";
import type { Element, Node } from "@xmldom/xmldom";

const UNSUPPORTED: ReadonlyMap<string, UnsupportedPart> = new Map([
  ["NetworkLink", "network-link"],
  ["GroundOverlay", "ground-overlay"],
  ["PhotoOverlay", "screen-overlay"],
  ["ScreenOverlay", "screen-overlay"],
  ["Model", "model"],
]);

/** Whether an element is a link, an overlay or a model. */
export const isUnsupported = ({ localName }: Element): boolean => UNSUPPORTED.has(localName ?? "");

/** Tells of links, overlays and models below a node: they are left out, and nothing that they name is fetched. */
export function reportUnsupported(
  root: Node,
  sink: FeatureSink,
  placeOf: (element: Element) => TextPlace,
): void {
  for (const element of elementsNamed(root, [...UNSUPPORTED.keys()])) {
    const what = UNSUPPORTED.get(element.localName ?? "");
    if (what === undefined) continue;
    const owner = what === "model" ? (element.parentNode as Element) : element;
    const name = elementText(owner, "name")?.trim();
    sink.find(
      { kind: "not-supported", what, ...(name ? { name } : {}) },
      "warning",
      placeOf(element),
    );
  }
}

/** Elements that are no places though numbers of places may stand in them: views, times, looks, and data kept as such. */
const OTHER_MATTER = new Set([
  "Camera",
  "ExtendedData",
  "Icon",
  "Link",
  "LookAt",
  "Metadata",
  "Region",
  "Schema",
  "Snippet",
  "Style",
  "StyleMap",
  "TimeSpan",
  "TimeStamp",
  "Tour",
  "Url",
  "address",
  "angles",
  "description",
  "name",
  "phoneNumber",
  "styleUrl",
  "when",
]);

/** Whether an element says something else than where a thing is. */
export const isIgnoredElement = ({ localName }: Element): boolean =>
  OTHER_MATTER.has(localName ?? "");
