import type { Element, Node } from "@xmldom/xmldom";
import type { TextPlace } from "../../finding.ts";

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The elements directly inside one. */
export function childrenOf(element: Node): readonly Element[] {
  const found: Element[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (isElement(child)) found.push(child);
  }
  return found;
}

/** The elements directly inside one that have this local name, whatever their prefix. */
export const childrenNamed = (element: Element, name: string): readonly Element[] =>
  childrenOf(element).filter(({ localName }) => localName === name);

/** The text in the first element inside one that has this local name; `undefined` without one. */
export const elementText = (element: Element, name: string): string | undefined =>
  childrenNamed(element, name)[0]?.textContent ?? undefined;

/** All elements below a node with one of these local names, in the order of the file. */
export function elementsNamed(root: Node, names: readonly string[]): readonly Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    for (const child of childrenOf(node)) {
      if (child.localName !== null && names.includes(child.localName)) found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** Where an element starts in its file. */
export function placeOf(element: Element): TextPlace {
  const { lineNumber, columnNumber } = element as { lineNumber?: number; columnNumber?: number };
  return {
    ...(lineNumber === undefined ? {} : { line: lineNumber }),
    ...(columnNumber === undefined ? {} : { column: columnNumber }),
  };
}
