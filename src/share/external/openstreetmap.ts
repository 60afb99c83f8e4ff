import { type Address, isOf } from "../address.ts";
import type { ExternalMapLink } from "./external-link.ts";
import { degreesIn, latLon, noPlace, placeIn, TILE_256, zoomIn } from "./parse-place.ts";
import { readShortlink } from "./shortlink.ts";

const THINGS = new Set(["node", "way", "relation", "changeset", "note"]);
const SERVICE = "openstreetmap";

/** The middle of `bbox=west,south,east,north`, as the export of the map writes it. */
function middleOf(box: string | undefined) {
  const [west, south, east, north] = (box?.split(",") ?? []).map(degreesIn);
  if (west === undefined || south === undefined) return undefined;
  if (east === undefined || north === undefined) return undefined;
  return latLon(String((south + north) / 2), String((west + east) / 2));
}

/**
 * Links of openstreetmap.org (OSM wiki, "Browsing" and "Shortlink"): `#map=zoom/lat/lon`, a pin at `mlat` and `mlon`,
 * `lat`, `lon` and `zoom` of old, `bbox`, and short links, which hold their position.
 */
export function readOpenStreetMap(address: Address): ExternalMapLink | undefined {
  const { host, path, query } = address;
  if (!isOf(host, "openstreetmap.org") && host !== "osm.org") return undefined;
  const [head, name] = path;
  if (head === "go") {
    const short = readShortlink(name ?? "");
    return short
      ? placeIn(SERVICE, "WGS84", short.position, { zoom: zoomIn(String(short.zoom), TILE_256) })
      : noPlace(SERVICE, "damaged");
  }
  const [, level, lat, lon] =
    /(?:^|&)map=([\d.]+)\/([-\d.]+)\/([-\d.]+)/.exec(address.fragment) ?? [];
  const zoom = zoomIn(level ?? query("zoom"), TILE_256);
  const position =
    latLon(query("mlat"), query("mlon")) ??
    latLon(lat, lon) ??
    latLon(query("lat"), query("lon")) ??
    middleOf(query("bbox"));
  const place = placeIn(SERVICE, "WGS84", position, { zoom });
  if (place) return place;
  return THINGS.has(head ?? "") || head === undefined ? noPlace(SERVICE, "no-position") : undefined;
}
