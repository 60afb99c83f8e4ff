import { decoded } from "../address.ts";
import type { ExternalMapLink } from "./external-link.ts";
import { latLonIn, noPlace, placeIn, TILE_256, zoomIn } from "./parse-place.ts";

const SERVICE = "geo";
const URI = /^geo:([^;?]*)(;[^?]*)?(?:\?(.*))?$/i;

/** What `;name=value` says, in lower case; names are told apart without case (RFC 5870 section 3.3). */
function parameter(text: string, name: string): string | undefined {
  const found = text
    .toLowerCase()
    .split(";")
    .find((one) => one.startsWith(`${name}=`));
  return found?.slice(name.length + 1);
}

/**
 * A `geo:` URI (RFC 5870 section 3.3): latitude, longitude, perhaps a height; `crs` other than `wgs84` is not known.
 * Behind a `?` are what Android's maps add to it: `z`, and `q=lat,lon(name)`, which is what is meant where the URI
 * itself is `geo:0,0`.
 */
export function readGeoUri(text: string): ExternalMapLink | undefined {
  const [, path = "", parameters = "", query = ""] = URI.exec(text) ?? [];
  if (path === "") return undefined;
  const crs = parameter(parameters, "crs");
  if (crs !== undefined && crs !== "wgs84") return noPlace(SERVICE, "other-crs");
  const asked = new URLSearchParams(query);
  const [, numbers = "", label] = /^([^(]*)(?:\((.*)\))?$/.exec(asked.get("q") ?? "") ?? [];
  const pin = latLonIn(numbers);
  const own = latLonIn(path);
  if (!own) return noPlace(SERVICE, "damaged");
  // Whatever the numbers are, a question that is none names a place that only a search can find.
  const isQuestion = own[0] === 0 && own[1] === 0 && !pin && numbers !== "";
  if (isQuestion) return noPlace(SERVICE, "no-position");
  const zoom = zoomIn(asked.get("z") ?? undefined, TILE_256);
  return placeIn(SERVICE, "WGS84", pin ?? own, { zoom, label: label && decoded(label) });
}
