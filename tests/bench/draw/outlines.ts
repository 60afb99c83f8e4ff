import { seeded } from "../../fixtures/geo/make/shapes.ts";

/** Parks for one measurement, the first of which is edited. */
export interface Outlines {
  readonly name: string;
  /** Corners of each park. */
  readonly corners: number;
  readonly parks: number;
}

/** In the middle of both maps. */
export const CENTRE = { lon: 116.11, lat: 39.89 } as const;
/** Of the first park's corners, in degrees of latitude; a tip reaches farther out, so that a pointer finds it alone. */
const RADIUS = 0.01;
const TIP = 1.2;
const SQUEEZE = Math.cos((CENTRE.lat * Math.PI) / 180);
const SPACING = 0.03;
const COLUMNS = 50;

/** The corner that is dragged: the tip to the east of the first park. */
export const DRAGGED: readonly [lon: number, lat: number] = [
  Number((CENTRE.lon + (RADIUS * TIP) / SQUEEZE).toFixed(7)),
  CENTRE.lat,
];

function ring(random: () => number, count: number, lon: number, lat: number): GeoJSON.Position[] {
  const open = Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count;
    const reach = RADIUS * (at === 0 ? TIP : 0.97 + 0.03 * random());
    return [lon + (reach * Math.cos(angle)) / SQUEEZE, lat + reach * Math.sin(angle)].map((one) =>
      Number(one.toFixed(7)),
    );
  });
  return [...open, [...(open[0] ?? [])]];
}

/** Where a park lies: the first in the middle, the others in rows about it. */
function middleOf(index: number, parks: number): [lon: number, lat: number] {
  const rows = Math.ceil(parks / COLUMNS);
  const middle = Math.floor(rows / 2) * COLUMNS + COLUMNS / 2;
  const place = parks === 1 ? middle : (index + middle) % parks;
  const column = (place % COLUMNS) - COLUMNS / 2;
  const row = Math.floor(place / COLUMNS) - Math.floor(rows / 2);
  return [CENTRE.lon + (column * SPACING) / SQUEEZE, CENTRE.lat + row * SPACING];
}

/** The parks as features with a name each, the same whenever they are made. */
export function outlineFeatures({ corners, parks }: Outlines): readonly GeoJSON.Feature[] {
  const random = seeded(corners + parks);
  return Array.from({ length: parks }, (_, index) => ({
    type: "Feature",
    properties: { name: `Park ${index + 1}` },
    geometry: {
      type: "Polygon",
      coordinates: [ring(random, corners, ...middleOf(parks === 1 ? 0 : index, parks))],
    },
  }));
}
