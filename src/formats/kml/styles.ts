import { kmlGen } from "@tmcw/togeojson";
import type { Document } from "@xmldom/xmldom";
import { elementsNamed } from "../encoding/xml/elements.ts";

/** What a style says, by the address that Placemarks know it by, such as `#park`. */
export type SharedStyles = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/**
 * Asks togeojson what each shared style of a file says: Placemarks, which are parsed apart from them, name them only.
 * @param frame the document with an empty Placemark, or none, in the place of those that it had
 */
export function sharedStylesOf(frame: Document): SharedStyles {
  const styles = elementsNamed(frame, ["Style", "StyleMap", "CascadingStyle"]);
  const ids = styles
    .map((style) => style.getAttribute("id") ?? style.getAttribute("kml:id") ?? "")
    .filter((id) => id !== "");
  const addresses = [...new Set(ids)].map((id) => (id.startsWith("#") ? id : `#${id}`));
  const markers = frame.getElementsByTagName("Placemark").length;
  for (const address of addresses) {
    const placemark = frame.createElement("Placemark");
    const styleUrl = frame.createElement("styleUrl");
    styleUrl.textContent = address;
    placemark.appendChild(styleUrl);
    frame.documentElement?.appendChild(placemark);
  }
  const converted = kmlGen(frame);
  // To take them out of the document costs a way through it for each.
  for (let passed = 0; passed < markers; passed += 1) converted.next();
  return new Map(
    addresses.map((address) => {
      const feature = converted.next().value as
        | { properties?: Record<string, unknown> }
        | undefined;
      const { styleUrl: _, ...style } = feature?.properties ?? {};
      return [address, style];
    }),
  );
}
