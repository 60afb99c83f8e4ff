import { readForeignLink } from "../share/foreign/read.ts";
import type { ForeignLink, ForeignPlace } from "../share/foreign/link.ts";
import type { ImportsState } from "./imports.ts";
import type { NoticeState } from "./notice.ts";

export { readForeignLink } from "../share/foreign/read.ts";
export type { ForeignLink, ForeignPlace, Reading } from "../share/foreign/link.ts";

export interface ForeignParts {
  readonly imports: ImportsState;
  readonly notices: NoticeState;
  /** Opens a link of this atlas, by what follows its `#`. */
  readonly openLink: (fragment: string) => void;
  /** Asks the reader whether the host of an address may be asked. */
  readonly ask: (address: string) => void;
}

/** A text that is nothing but a web address names a file instead of being one. */
const isAddress = (text: string): boolean => /^\s*https?:\/\/\S+\s*$/i.test(text);

/** The place of a link as a GeoJSON Feature on WGS 84: what it is called, the link it came with, and its datum there. */
function featureOfPlace(place: ForeignPlace, text: string): string {
  const { label, position, datum } = place;
  return JSON.stringify({
    type: "Feature",
    properties: {
      ...(label === undefined ? {} : { name: label }),
      link: text.trim(),
      datum_of_link: datum,
    },
    geometry: { type: "Point", coordinates: position },
  });
}

/** Under which name what a link holds comes in. */
const nameOf = (link: ForeignLink & { readonly service: string }): string => link.service;

/**
 * Takes a text that looks like a link: a place becomes a park, data come in, an address is asked for, a link of this
 * atlas is opened, one that leads nowhere is told. Anything else is taken as any text is.
 */
export async function takeLink(parts: ForeignParts, text: string, name: string): Promise<void> {
  const { imports, notices, ask, openLink } = parts;
  const link = readForeignLink(text);
  switch (link?.kind) {
    case "place":
      return link.service === "coordinates"
        ? imports.addText(text, name)
        : imports.addText(featureOfPlace(link, text), nameOf(link));
    case "data":
      return imports.addText(link.geojson, nameOf(link));
    case "address":
      return ask(link.address);
    case "nowhere":
      return notices.say({ kind: "link-nowhere", service: link.service, reason: link.reason });
    case "atlas":
      return openLink(link.fragment);
    default:
      return isAddress(text) ? ask(text) : imports.addText(text, name);
  }
}
