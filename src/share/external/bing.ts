import { type Address, isOf } from "../address.ts";
import type { ExternalMapLink } from "./external-link.ts";
import { latLonIn, noPlace, placeInDoubt, TILE_256, zoomIn } from "./parse-place.ts";

const SERVICE = "bing";

/**
 * Links of Bing's maps (Microsoft, "Create a Custom Map URL"): `cp=lat~lon` is the middle, `lvl` the zoom,
 * `sp=point.lat_lon_title` a pin.
 */
export function readBing({ host, path, query }: Address): ExternalMapLink | undefined {
  if (host === "binged.it") return noPlace(SERVICE, "short-link");
  if (!isOf(host, "bing.com") || path[0] !== "maps") return undefined;
  const pin = /^point\.([^_~]+_[^_~]+)(?:_([^_~]*))?/.exec(query("sp") ?? "");
  const position = latLonIn(pin?.[1], "_") ?? latLonIn(query("cp"), "~");
  const zoom = zoomIn(query("lvl"), TILE_256);
  const place = placeInDoubt(SERVICE, "GCJ02", position, { zoom, label: pin?.[2] });
  return place ?? noPlace(SERVICE, "no-position");
}
