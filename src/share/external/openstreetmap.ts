import { type Address, isOf } from "../address.ts";
import type { ExternalMapLink } from "./external-link.ts";
import { degreesIn, latLon, noPlace, placeIn, TILE_256, zoomIn } from "./parse-place.ts";
import type { Position } from "../../geo/position.ts";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_~";

/** Three of the 32 bits of each axis in a character. */
const MOST_CHARACTERS = 10;

/** The bits of every character lie in turn on the two axes, longitude first. */
function bitsOf(digit: number): readonly [x: number, y: number] {
  const bit = (place: number): number => (digit >> place) & 1;
  return [(bit(5) << 2) | (bit(3) << 1) | bit(1), (bit(4) << 2) | (bit(2) << 1) | bit(0)];
}

/**
 * Reads the code of a short link of OpenStreetMap (OSM wiki, "Shortlink"): six bits of a quadtile's number in each
 * character, `-` (once `=`) at the end for the levels that three do not divide, `@` for what is `~` now. The position is
 * the south-western corner of the tile, as openstreetmap.org takes it. `undefined` for anything else.
 */
export function readShortlink(
  text: string,
): { readonly position: Position; readonly zoom: number } | undefined {
  const [, code = "", ends = ""] = /^([\w~@]+)([-=]*)$/.exec(text) ?? [];
  if (code === "" || code.length > MOST_CHARACTERS || ends.length > 2) return undefined;
  let [x, y] = [0, 0];
  for (const character of code.replaceAll("@", "~")) {
    const [right, up] = bitsOf(DIGITS.indexOf(character));
    x = x * 8 + right;
    y = y * 8 + up;
  }
  const tiles = 8 ** code.length;
  // Eight levels are those of the pixels within a tile.
  const zoom = 3 * code.length - 8 - ((3 - ends.length) % 3);
  return {
    position: [(x / tiles) * 360 - 180, (y / tiles) * 180 - 90],
    zoom: Math.max(0, zoom),
  };
}

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
