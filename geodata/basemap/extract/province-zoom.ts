import { area } from "@turf/turf";

/** Natural Earth's states and provinces, each with the code of its country. */
export type States = GeoJSON.FeatureCollection<GeoJSON.MultiPolygon, { adm0_a3: string }>;

/** Pixels that a middling province is wide when its lines are worth drawing. */
const LEAST_WIDTH = 26;

/** Kilometres a pixel at zoom 0, at the equator. */
const KILOMETRES_A_PIXEL = 40_075 / 512;

const ZOOMS = { first: 4, last: 8 } as const;

/** By country the zoom, 4 to 8, from which a province of median size is wide enough. */
export function provinceZooms(states: States): Map<string, number> {
  const byCountry = new Map<string, States["features"]>();
  for (const state of states.features) {
    const country = state.properties.adm0_a3;
    byCountry.set(country, [...(byCountry.get(country) ?? []), state]);
  }
  return new Map([...byCountry].map(([country, features]) => [country, zoomFor(features)]));
}

function zoomFor(features: States["features"]): number {
  const widths = features.map(mercatorWidth).toSorted((a, b) => a - b);
  const median = widths[Math.floor(widths.length / 2)] ?? 0;
  const zoom = Math.ceil(Math.log2((LEAST_WIDTH * KILOMETRES_A_PIXEL) / median));
  return Math.min(ZOOMS.last, Math.max(ZOOMS.first, zoom));
}

/** Side in kilometres of a square as large as the province, stretched as Mercator does there. */
function mercatorWidth(state: States["features"][number]): number {
  const latitude = state.geometry.coordinates[0]?.[0]?.[0]?.[1] ?? 0;
  return Math.sqrt(area(state) / 1e6) / Math.cos((latitude * Math.PI) / 180);
}
