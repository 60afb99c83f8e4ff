import { type Address, decoded } from "../address.ts";
import { decodeBase64, gunzip } from "./gunzip.ts";
import { EXTERNAL_LIMITS, type ExternalMapLink } from "./external-link.ts";
import { latLon, noPlace, placeIn, zoomIn } from "./parse-place.ts";

const SERVICE = "geojson.io";

const GEOMETRIES = /^(?:Multi)?(?:Point|LineString|Polygon)$|^GeometryCollection$/;

/** How many features a text of GeoJSON has; `undefined` where it is none. */
function featuresIn(geojson: string): number | undefined {
  let value: unknown;
  try {
    value = JSON.parse(geojson);
  } catch {
    return undefined;
  }
  const { type, features } = (value ?? {}) as {
    readonly type?: unknown;
    readonly features?: unknown;
  };
  if (type === "FeatureCollection") return Array.isArray(features) ? features.length : undefined;
  return type === "Feature" || (typeof type === "string" && GEOMETRIES.test(type)) ? 1 : undefined;
}

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

function dataOf(geojson: string): ExternalMapLink {
  if (geojson.length > EXTERNAL_LIMITS.dataBytes || sizeOf(geojson) > EXTERNAL_LIMITS.dataBytes) {
    return noPlace(SERVICE, "too-large");
  }
  const features = featuresIn(geojson);
  if (features === undefined) return noPlace(SERVICE, "damaged");
  return { kind: "data", service: SERVICE, geojson, features };
}

function packedData(text: string): ExternalMapLink {
  if (text.length > EXTERNAL_LIMITS.packedCharacters) return noPlace(SERVICE, "too-large");
  const packed = decodeBase64(text);
  const bytes = packed ? gunzip(packed, EXTERNAL_LIMITS.dataBytes) : "damaged";
  if (typeof bytes === "string") return noPlace(SERVICE, bytes);
  return dataOf(new TextDecoder().decode(bytes));
}

const INLINE = /^data:application\/(?:geo\+)?json(?:;charset=utf-8)?,/i;
const REMOTE = /^data:text\/x-url,/i;

function readData(data: string): ExternalMapLink {
  if (data.startsWith("gz:")) return packedData(data.slice(3));
  if (INLINE.test(data)) return dataOf(data.replace(INLINE, ""));
  if (REMOTE.test(data)) {
    return { kind: "address", service: SERVICE, address: data.replace(REMOTE, "") };
  }
  return noPlace(SERVICE, "damaged");
}

/**
 * Links of geojson.io (its own description, and pull request 1014 of June 2026): `map=zoom/lat/lon`; GeoJSON within as
 * `data=data:application/json,…` or, in the query, `data=gz:…`; `data=data:text/x-url,…`, `id=gist:…` and
 * `id=github:…` for files elsewhere.
 */
export function readGeojsonIo({ host, query, fragment }: Address): ExternalMapLink | undefined {
  if (host !== "geojson.io") return undefined;
  const pairs = new Map(
    fragment.split("&").map((pair) => {
      const cut = pair.indexOf("=");
      return [pair.slice(0, cut), decoded(pair.slice(cut + 1))] as const;
    }),
  );
  const data = pairs.get("data") ?? query("data");
  if (data) return readData(data);
  if (pairs.get("id") ?? query("id")) return noPlace(SERVICE, "kept-elsewhere");
  const [level, lat, lon] = (pairs.get("map") ?? query("map") ?? "").split("/");
  const place = placeIn(SERVICE, "WGS84", latLon(lat, lon), { zoom: zoomIn(level, 0) });
  return place ?? noPlace(SERVICE, "no-position");
}
