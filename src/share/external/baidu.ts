import { baiduMercatorToBd09, type Datum } from "../../geo/datum/datum.ts";
import type { Position } from "../../geo/position.ts";
import { type Address, isOf } from "../address.ts";
import type { ExternalMapLink } from "./external-link.ts";
import { latLon, latLonIn, noPlace, placeIn, zoomIn } from "./parse-place.ts";

const SERVICE = "baidu";

/** At Baidu's zoom 18 a pixel is a metre of its map; that is zoom 16.26 of maps with 512 px at zoom 0. */
const MORE_LEVELS = 1.74;

/** Shorter numbers are degrees, which do not belong there. */
const METRES = /^-?\d{4,8}(?:\.\d{1,20})?$/;

/** Metres of Baidu's own Mercator map, as `x,y`. */
function metresIn(text: string | undefined): Position | undefined {
  const [x = "", y = ""] = text?.split(",") ?? [];
  if (!METRES.test(x) || !METRES.test(y)) return undefined;
  const [lon, lat] = baiduMercatorToBd09(Number(x), Number(y));
  return latLon(lat.toFixed(9), lon.toFixed(9));
}

const DATUMS: ReadonlyMap<string, Datum> = new Map([
  ["wgs84", "WGS84"],
  ["wgs84ll", "WGS84"],
  ["gcj02", "GCJ02"],
  ["gcj02ll", "GCJ02"],
]);

/** The URI API: `location=39.9,116.4`, `destination=latlng:39.9,116.4|name:…`, on BD-09 unless `coord_type` differs. */
function readUri({ query }: Address): ExternalMapLink | undefined {
  const type = (query("coord_type") ?? query("coordtype") ?? "").toLowerCase();
  const end = query("destination")
    ?.replace(/^latlng:/, "")
    .split("|");
  const numbers = query("location") ?? query("latlng") ?? end?.[0];
  const position = type === "bd09mc" ? metresIn(numbers) : latLonIn(numbers);
  const label = query("title") ?? query("name") ?? end?.[1]?.replace(/^name:/, "");
  const zoom = zoomIn(query("zoom") ?? query("l"), MORE_LEVELS);
  return placeIn(SERVICE, DATUMS.get(type) ?? "BD09", position, { zoom, label });
}

/** The address bar: `/@x,y,17z`, behind `/poi/name` too; `c=x,y&l=13` of old; `sharegeo=x,y` of the app. */
function readMap({ path, query }: Address): ExternalMapLink | undefined {
  const at = path.findIndex((part) => part.startsWith("@"));
  const [x = "", y = "", level] = path[at]?.slice(1).split(",") ?? [];
  const shared = /sharegeo=([\d.]+,[\d.]+)/.exec(path.join("/"))?.[1];
  const position = metresIn(`${x},${y}`) ?? metresIn(query("c")) ?? metresIn(shared);
  const zoom = zoomIn(level?.replace(/z.*$/, "") ?? query("l"), MORE_LEVELS);
  const label = path[0] === "poi" && at === 2 ? path[1] : undefined;
  return placeIn(SERVICE, "BD09", position, { zoom, label });
}

/** Links of Baidu's maps (lbsyun.baidu.com, "URI API"; the forms of the address bar as their users found them). */
export function readBaidu(address: Address): ExternalMapLink | undefined {
  const { host, path, query } = address;
  if (!isOf(host, "map.baidu.com")) return undefined;
  const isShort = host === "j.map.baidu.com" || query("shareurl") || query("poiShareUid");
  return (
    readUri(address) ??
    readMap(address) ??
    noPlace(SERVICE, isShort || path[0] === "s" ? "short-link" : "no-position")
  );
}
