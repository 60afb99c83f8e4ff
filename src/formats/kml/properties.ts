import { childrenNamed, childrenOf, elementText, elementsNamed } from "../encoding/xml/elements.ts";
import { kmlGen } from "@tmcw/togeojson";
import type { Document, Element } from "@xmldom/xmldom";

/** The types that the schemas of a file give to the names of simple data. */
export type FieldTypes = ReadonlyMap<string, string>;

/** Reads the schemas of a file. */
export const fieldTypesOf = (document: Document): FieldTypes =>
  new Map(
    elementsNamed(document, ["SimpleField"]).map((field) => [
      field.getAttribute("name") ?? "",
      field.getAttribute("type") ?? "string",
    ]),
  );

/** The names and values of a Placemark's own data, and of elements of other namespaces beside them. */
export function readExtendedData(
  placemark: Element,
  types: FieldTypes,
): Readonly<Record<string, unknown>> {
  const found: (readonly [name: string, value: unknown])[] = [];
  for (const part of childrenNamed(placemark, "ExtendedData").flatMap(childrenOf)) {
    if (part.localName === "Data") {
      found.push([part.getAttribute("name") ?? "", elementText(part, "value") ?? ""]);
    } else if (part.localName === "SchemaData") {
      found.push(...childrenNamed(part, "SimpleData").map((field) => simpleData(field, types)));
    } else if (part.localName === "SimpleData") {
      found.push(simpleData(part, types));
    } else {
      found.push([part.nodeName, part.textContent ?? ""]);
    }
  }
  // Entries make own members of every name, `__proto__` too.
  return Object.fromEntries(found);
}

function simpleData(field: Element, types: FieldTypes): readonly [name: string, value: unknown] {
  const name = field.getAttribute("name") ?? "";
  return [name, typed(field.textContent ?? "", types.get(name))];
}

const NUMERIC = new Set(["int", "uint", "short", "ushort", "float", "double"]);

/** A value in its field's type where that says the same as the text; else the text. */
function typed(text: string, type = "string"): unknown {
  const value = text.trim();
  if (NUMERIC.has(type) && String(Number(value)) === value && Number.isFinite(Number(value))) {
    return Number(value);
  }
  if (type === "bool" && /^(?:1|true)$/i.test(value)) return true;
  if (type === "bool" && /^(?:0|false)$/i.test(value)) return false;
  return text;
}

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
