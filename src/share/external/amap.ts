import type { Position } from "../../geo/position.ts";
import { type Address, decoded, isOf } from "../address.ts";
import type { ExternalMapLink } from "./external-link.ts";
import { latLon, latLonIn, lonLatIn, noPlace, placeIn, TILE_256, zoomIn } from "./parse-place.ts";

const SERVICE = "amap";

interface Found {
  readonly position: Position | undefined;
  readonly label: string | undefined;
}

/** The longitude first: `position=116.4,39.9`, and with a name behind `to=116.4,39.9,name` and `markers=…|…`. */
function lonFirst({ query }: Address): Found | undefined {
  const position = lonLatIn(query("position"));
  if (position) return { position, label: query("name") };
  const [first] = (query("markers") ?? query("to") ?? query("center") ?? "").split("|");
  return first ? { position: lonLatIn(first), label: first.split(",")[2] } : undefined;
}

/** The latitude first: `q=39.9,116.4,name` and, behind the number of a place, `p=B000A83M61,39.9,116.4,name`. */
function latFirst({ query, fragment }: Address): Found | undefined {
  const place = query("p")?.split(",");
  if (place) return { position: latLon(place[1], place[2]), label: place[3] };
  const shown = query("q") ?? decoded(/[?&!]q=([^&]*)/.exec(fragment)?.[1] ?? "");
  const [numbers = ""] = shown.split("|");
  return numbers ? { position: latLonIn(numbers), label: numbers.split(",")[2] } : undefined;
}

/**
 * Links of Amap (lbs.amap.com, "URI API"; shared links of the app and of the address bar): on GCJ-02, unless they say
 * `coordinate=wgs84`.
 */
export function readAmap(address: Address): ExternalMapLink | undefined {
  const { host, query } = address;
  if (!isOf(host, "amap.com") && !isOf(host, "gaode.com")) return undefined;
  const apart = {
    position: latLon(query("lat"), query("lng") ?? query("lon")),
    label: query("name"),
  };
  const found = apart.position ? apart : (lonFirst(address) ?? latFirst(address));
  const datum = query("coordinate")?.toLowerCase() === "wgs84" ? "WGS84" : "GCJ02";
  const zoom = zoomIn(query("zoom"), TILE_256);
  const place = placeIn(SERVICE, datum, found?.position, { zoom, label: found?.label });
  if (place) return place;
  return noPlace(SERVICE, host === "surl.amap.com" ? "short-link" : "no-position");
}
