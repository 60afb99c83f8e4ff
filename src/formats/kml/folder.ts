import type { Element, Node } from "@xmldom/xmldom";
import { elementText } from "../encoding/xml/elements.ts";

/** The names of the folders that an element lies in, from the outermost on; none where it lies in no named one. */
export type FolderOf = (element: Element) => { readonly folder?: string };

/** Tells the folders of elements. A folder of many is looked through for its name once. */
export function createFolderLookup(): FolderOf {
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
