import { breach, visit } from "./source.ts";
import type { Breach, Source } from "./source.ts";

const SINKS = new Set(
  `innerHTML outerHTML insertAdjacentHTML setHTML setHTMLUnsafe parseHTMLUnsafe srcdoc
  createContextualFragment dangerouslySetInnerHTML`.split(/\s+/),
);

/** Places that make HTML of a text: by name, by a name in quotes, or as an attribute. */
export function htmlSinks(source: Source): readonly Breach[] {
  const found: Breach[] = [];
  const look = (name: unknown, offset: number) => {
    if (typeof name === "string" && SINKS.has(name)) found.push(breach(source, offset, name));
  };
  visit(source, {
    Identifier: ({ name, start }) => look(name, start),
    JSXIdentifier: ({ name, start }) => look(name, start),
    Literal: ({ value, start }) => look(value, start),
  });
  return found;
}
