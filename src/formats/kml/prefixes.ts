import type { Document } from "@xmldom/xmldom";

/** Takes the prefix of the root element from all that have it: togeojson knows elements by their plain names. */
export function dropRootPrefix(document: Document): void {
  const prefix = document.documentElement?.prefix;
  if (!prefix) return;
  for (const element of Array.from(document.getElementsByTagName("*"))) {
    if (element.prefix !== prefix) continue;
    const name = element.localName;
    Object.assign(element, { prefix: null, tagName: name, nodeName: name });
  }
}
