import { readTypedCoordinates } from "../../geo/coordinates/coordinates.ts";
import type {
  AtlasLink,
  ExternalPlace,
  ExternalService,
} from "../../share/external/external-link.ts";
import { fileAddressIn, type LinkInText, readLinkIn } from "../../share/external/link-in-text.ts";
import { readExternalLink } from "../../share/external/read-external-link.ts";
import { beginsAsLink, mayBePosition } from "../catalogue/link-like.ts";
import type { ImportsState } from "../import/imports.ts";
import { lazily } from "../lazy.ts";
import type { NoticeState } from "../notice.ts";

export { readLinkIn } from "../../share/external/link-in-text.ts";
export type {
  ExternalMapLink,
  ExternalPlace,
  PlaceReading,
} from "../../share/external/external-link.ts";

export interface ExternalDependencies {
  readonly imports: ImportsState;
  readonly notices: NoticeState;
  /** Opens a link of this atlas. */
  readonly openLink: (link: AtlasLink) => void;
  /** Asks the user whether the host of an address may be asked. */
  readonly ask: (address: string) => void;
}

/**
 * The address of a file that a text names instead of being one: it is nothing but a web address, or has the address of a
 * file with parks in it.
 */
export const addressIn = (text: string): string | undefined =>
  /^\s*https?:\/\/\S+\s*$/i.test(text) ? text.trim() : fileAddressIn(text);

/** Under which name what a link holds comes in: names of firms are not translated in data. */
const SERVICE_NAMES: Readonly<Record<ExternalService, string>> = {
  "geojson.io": "geojson.io",
  openstreetmap: "OpenStreetMap",
  google: "Google Maps",
  amap: "Amap",
  baidu: "Baidu Maps",
  tencent: "Tencent Maps",
  apple: "Apple Maps",
  bing: "Bing Maps",
  geo: "geo URI",
  coordinates: "coordinates",
};

/**
 * The place of a link as a GeoJSON Feature on WGS 84, with the text it came with. What was done to its numbers stands in
 * its properties: their datum, how far they were moved, and where it would be if they were in the other.
 */
function featureOfPlace(place: ExternalPlace, text: string): string {
  const { service, label, position, datum, movedMetres, otherwise } = place;
  const isTyped = service === "coordinates";
  const properties = {
    name: label ?? (isTyped ? text.trim() : SERVICE_NAMES[service]),
    ...(isTyped ? {} : { link: text.trim(), datum_of_link: datum }),
    ...(movedMetres > 0 && { moved_m: Math.round(movedMetres) }),
    ...(otherwise && {
      datum_in_doubt: true,
      [`lon_lat_if_${otherwise.datum}`]: otherwise.position,
    }),
  };
  return JSON.stringify({
    type: "Feature",
    properties,
    geometry: { type: "Point", coordinates: position },
  });
}

/** Whether a text is one line that begins as a link does: no data do. */
const isLinkAtOnce = (text: string): boolean => beginsAsLink(text) && !/[\n\r]/.test(text.trim());

/** Whether a text begins with a link, be it in a reply, in brackets, in Markdown or in HTML. */
const beginsQuoted = (text: string): boolean =>
  /^[\s>|<("'*_-]*(?:\[[^\]]{0,200}\]\(|a\s[^>]{0,200}?href=["']?)?https?(?::|%)/i.test(text);

const loadProse = lazily(
  () => import("./prose.ts"),
  ({ isProse }) => isProse,
);

/** What is read of a pasted text before it is taken for data, which may hold links as well. */
async function readPasted(
  text: string,
): Promise<Partial<LinkInText> & { readonly file?: string | undefined }> {
  // A link that mail has broken over lines looks like a list of them.
  const own = beginsQuoted(text) ? readLinkIn(text) : undefined;
  if (own?.link.kind === "atlas") return own;
  const isLink = isLinkAtOnce(text) || (await loadProse())(text);
  if (isLink) return readLinkIn(text) ?? { file: addressIn(text) };
  const link = mayBePosition(text) ? readExternalLink(text) : undefined;
  return link ? { link, written: text } : {};
}

/**
 * Takes a text that looks like a link, or has one among its words: a place becomes a park, data come in, an address is
 * asked for, a link of this atlas is opened, one that leads nowhere is told. Anything else is taken as any text is.
 */
export async function openExternalLink(
  dependencies: ExternalDependencies,
  text: string,
  name: string,
): Promise<void> {
  const { imports, notices, ask, openLink } = dependencies;
  const { link, written = text, file } = await readPasted(text);
  switch (link?.kind) {
    case "place":
      // Lists of coordinates are a format of their own, which reads one pair as well.
      return link.service === "coordinates" && readTypedCoordinates(written)
        ? imports.addText(text, name)
        : imports.addText(featureOfPlace(link, written), SERVICE_NAMES[link.service]);
    case "data":
      return imports.addText(link.geojson, SERVICE_NAMES[link.service]);
    case "address":
      return ask(link.address);
    case "nowhere":
      return notices.show({ kind: "link-nowhere", service: link.service, reason: link.reason });
    case "atlas":
      return openLink(link);
    default:
      return file === undefined ? imports.addText(text, name) : ask(file);
  }
}
