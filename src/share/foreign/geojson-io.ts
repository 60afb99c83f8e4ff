import { type Address, decoded } from "./address.ts";
import { bytesOfBase64, gunzip } from "./gunzip.ts";
import { FOREIGN_LIMITS, type ForeignLink } from "./link.ts";
import { latLon, nowhere, placeIn, zoomIn } from "./place.ts";

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

function dataOf(geojson: string): ForeignLink {
  if (geojson.length > FOREIGN_LIMITS.dataBytes || sizeOf(geojson) > FOREIGN_LIMITS.dataBytes) {
    return nowhere(SERVICE, "too-large");
  }
  const features = featuresIn(geojson);
  if (features === undefined) return nowhere(SERVICE, "damaged");
  return { kind: "data", service: SERVICE, geojson, features };
}

function packedData(text: string): ForeignLink {
  if (text.length > FOREIGN_LIMITS.packedCharacters) return nowhere(SERVICE, "too-large");
  const packed = bytesOfBase64(text);
  const bytes = packed ? gunzip(packed, FOREIGN_LIMITS.dataBytes) : "damaged";
  if (typeof bytes === "string") return nowhere(SERVICE, bytes);
  return dataOf(new TextDecoder().decode(bytes));
}

const INLINE = /^data:application\/(?:geo\+)?json(?:;charset=utf-8)?,/i;
const REMOTE = /^data:text\/x-url,/i;

function readData(data: string): ForeignLink {
  if (data.startsWith("gz:")) return packedData(data.slice(3));
  if (INLINE.test(data)) return dataOf(data.replace(INLINE, ""));
  if (REMOTE.test(data)) {
    return { kind: "address", service: SERVICE, address: data.replace(REMOTE, "") };
  }
  return nowhere(SERVICE, "damaged");
}

/**
 * Links of geojson.io (its own description, and pull request 1014 of June 2026): `map=zoom/lat/lon`; GeoJSON within as
 * `data=data:application/json,…` or, in the query, `data=gz:…`; `data=data:text/x-url,…`, `id=gist:…` and
 * `id=github:…` for files elsewhere.
 */
export function readGeojsonIo({ host, query, fragment }: Address): ForeignLink | undefined {
  if (host !== "geojson.io") return undefined;
  const pairs = new Map(
    fragment.split("&").map((pair) => {
      const cut = pair.indexOf("=");
      return [pair.slice(0, cut), decoded(pair.slice(cut + 1))] as const;
    }),
  );
  const data = pairs.get("data") ?? query("data");
  if (data) return readData(data);
  if (pairs.get("id") ?? query("id")) return nowhere(SERVICE, "kept-elsewhere");
  const [level, lat, lon] = (pairs.get("map") ?? query("map") ?? "").split("/");
  const place = placeIn(SERVICE, "WGS84", latLon(lat, lon), { zoom: zoomIn(level, 0) });
  return place ?? nowhere(SERVICE, "no-position");
}
