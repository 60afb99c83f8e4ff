import type { Document, Element } from "@xmldom/xmldom";
import { childrenNamed, childrenOf, elementsNamed, elementText } from "../encoding/xml/elements.ts";

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
