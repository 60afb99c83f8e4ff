import { type Address, isOf } from "../address.ts";
import type { ExternalMapLink } from "./external-link.ts";
import { latLonIn, noPlace, placeIn, TILE_256, zoomIn } from "./parse-place.ts";

const SERVICE = "tencent";

/** One field of `coord:39.9,116.4;title:name;addr:street`. */
const fieldIn = (marker: string, name: string): string | undefined =>
  marker
    .split(";")
    .find((field) => field.startsWith(`${name}:`))
    ?.slice(name.length + 1);

/** Links of Tencent's maps (lbs.qq.com, "URI API"): on GCJ-02, unless `coord_type=1` says that they are on WGS 84. */
export function readTencent(address: Address): ExternalMapLink | undefined {
  const { host, query } = address;
  if (!isOf(host, "map.qq.com")) return undefined;
  const marker = query("marker") ?? "";
  const position =
    latLonIn(fieldIn(marker, "coord")) ??
    latLonIn(query("coord") ?? query("center") ?? query("tocoord"));
  const label = fieldIn(marker, "title") ?? query("to");
  const datum = query("coord_type") === "1" ? "WGS84" : "GCJ02";
  const zoom = zoomIn(query("zoom"), TILE_256);
  const place = placeIn(SERVICE, datum, position, { zoom, label });
  return place ?? noPlace(SERVICE, query("l") ? "short-link" : "no-position");
}
