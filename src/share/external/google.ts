import { readTypedCoordinates } from "../../geo/coordinates/coordinates.ts";
import type { Position } from "../../geo/position.ts";
import { type Address, decoded } from "../address.ts";
import type { ExternalMapLink } from "./external-link.ts";
import { latLon, latLonIn, noPlace, placeInDoubt, TILE_256, zoomIn } from "./parse-place.ts";

const SERVICE = "google";
const HOST = /^(?:maps\.)?google\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/;

/** Keys that hold a position where what they hold are two numbers: Maps URLs, and links of before them. */
const POSITION_KEYS = ["q", "query", "destination", "daddr", "ll", "center", "viewpoint", "cbll"];

const EQUATOR_METRES = 40_075_017;
/** Of a window, roughly: what `500m` in a link is the height of. */
const WINDOW_PX = 800;

/** The zoom at which so many metres fill the height of a window. */
function zoomOfHeight(metres: number, lat: number): number {
  const pixelMetres = metres / WINDOW_PX;
  const zoom = Math.log2((EQUATOR_METRES * Math.cos((lat * Math.PI) / 180)) / 512 / pixelMetres);
  return Math.min(22, Math.max(0, zoom));
}

interface View {
  readonly position: Position;
  readonly zoom: number | undefined;
}

/** `@lat,lon,15z`, `@lat,lon,500m`, or `@lat,lon,3a,75y,…` of a view from the street. */
function viewIn(path: readonly string[]): View | undefined {
  const segment = path.find((part) => part.startsWith("@"))?.slice(1);
  const position = latLonIn(segment);
  if (!segment || !position) return undefined;
  const [, size = "", unit] = /^([\d.]+)([zm])$/.exec(segment.split(",")[2] ?? "") ?? [];
  const metres = Number(size);
  if (unit === "m") {
    return { position, zoom: metres > 0 ? zoomOfHeight(metres, position[1]) : undefined };
  }
  return { position, zoom: zoomIn(size, TILE_256) };
}

/** Where the pin stands: the last `!3d` and `!4d` of the link's data, or the middle of an embedded map. */
function pinIn(data: string): Position | undefined {
  const pin = [...data.matchAll(/!3d(-?[\d.]+)!4d(-?[\d.]+)/g)].at(-1);
  if (pin) return latLon(pin[1], pin[2]);
  const middle = /!2d(-?[\d.]+)!3d(-?[\d.]+)/.exec(data);
  return latLon(middle?.[2], middle?.[1]);
}

/** A pair in the query, such as `q=39.9,116.4`, `q=loc:39.9,116.4` or `q=39.9,116.4(Gate)`. */
function typedIn({ query }: Address): Position | undefined {
  for (const key of POSITION_KEYS) {
    const position = latLonIn(query(key)?.replace(/^loc:\s*|\([^]*$/g, ""));
    if (position) return position;
  }
  return undefined;
}

/** What stands behind `/place/` or `/search/`: a name, or coordinates. */
function subjectIn(path: readonly string[]): string | undefined {
  const after = path.findIndex((part) => part === "place" || part === "search");
  const subject = after < 0 ? undefined : path[after + 1]?.replaceAll("+", " ");
  return subject?.startsWith("@") || subject?.startsWith("data=") ? undefined : subject;
}

/** `!1e3` shows pictures from above, which lie on WGS 84 in China too. */
const ofPictures = (data: string): boolean => /!1e3(?:!|$)/.test(data);

/**
 * Links of Google Maps (Maps URLs, "Get Started"; the forms of the address bar are documented by nobody but their
 * users). Its street map of mainland China lies on GCJ-02 and its pictures on WGS 84, so that numbers there are in
 * doubt: pins and views of the street map are likelier on GCJ-02, typed numbers on WGS 84.
 */
export function readGoogle(address: Address): ExternalMapLink | undefined {
  const { host, path } = address;
  const isShort = host === "maps.app.goo.gl" || (host === "goo.gl" && path[0] === "maps");
  if (isShort) return noPlace(SERVICE, "short-link");
  if (!HOST.test(host) || !(host.startsWith("maps.") || path[0] === "maps")) return undefined;
  const data = path.join("/") + decoded(address.query("pb") ?? "");
  const view = viewIn(path);
  const subject = subjectIn(path);
  const typed = typedIn(address) ?? (subject ? readTypedCoordinates(subject)?.position : undefined);
  const zoom = view?.zoom ?? zoomIn(address.query("z") ?? address.query("zoom"), TILE_256);
  const named = subject && !readTypedCoordinates(subject) ? subject : undefined;
  const label = named ?? /^[^(]*\(([^)]+)\)$/.exec(address.query("q") ?? "")?.[1];
  const pin = pinIn(data);
  const drawn = typed ? undefined : (pin ?? view?.position);
  const likelier = drawn && !(drawn === view?.position && ofPictures(data)) ? "GCJ02" : "WGS84";
  const place = placeInDoubt(SERVICE, likelier, drawn ?? typed, { zoom, label });
  return place ?? noPlace(SERVICE, "no-position");
}
