import { pixelAt, toSquare, type SquarePoint } from "../geometry/mercator.ts";

/** A town or city; seat 2 is a country's capital, 1 a province's. */
export interface Place {
  readonly lon: number;
  readonly lat: number;
  readonly population: number;
  readonly seat: number;
  readonly name: string;
  readonly nameZh: string | undefined;
}

/** A place with its point in the Mercator square and the zoom from which there is room for its name. */
export interface RankedPlace extends Place {
  readonly point: SquarePoint;
  readonly rank: number;
}

/** How much a seat of government counts beside its people. */
const SEAT_WEIGHT = [1, 2, 12] as const;

/** The distance that two names keep, in pixels, by zoom; the last holds for all zooms after. */
const SPACING: Readonly<Record<number, number>> = {
  2: 110,
  3: 90,
  4: 72,
  5: 60,
  6: 52,
  7: 44,
  8: 36,
};
const LAST_SPACING = 30;

/** The weight that a place needs to be shown, by zoom: a lone village is not worth a name on a map of the world. */
const LEAST_WEIGHT: Readonly<Record<number, number>> = {
  2: 4_000_000,
  3: 1_200_000,
  4: 300_000,
  5: 80_000,
};

const weight = (place: Place): number => (place.population + 1000) * (SEAT_WEIGHT[place.seat] ?? 1);

/**
 * Ranks places by the zoom from which they are shown: from `firstZoom` on each zoom adds, weightiest first, the places
 * that keep their distance from all that are there. What finds no room by `lastZoom` gets the rank after it.
 */
export function rankPlaces(
  places: readonly Place[],
  firstZoom: number,
  lastZoom: number,
): RankedPlace[] {
  const ranked: RankedPlace[] = [];
  let waiting = places
    .toSorted((a, b) => weight(b) - weight(a) || (a.name < b.name ? -1 : 1) || a.lon - b.lon)
    .map((place) => ({ ...place, point: toSquare([place.lon, place.lat]) }));
  for (let zoom = firstZoom; zoom <= lastZoom; zoom++) {
    const room = new Room((SPACING[zoom] ?? LAST_SPACING) * pixelAt(zoom), ranked);
    const left: typeof waiting = [];
    for (const place of waiting) {
      const counts = weight(place) >= (LEAST_WEIGHT[zoom] ?? 0);
      if (counts && room.take(place.point)) ranked.push({ ...place, rank: zoom });
      else left.push(place);
    }
    waiting = left;
  }
  return [...ranked, ...waiting.map((place) => ({ ...place, rank: lastZoom + 1 }))];
}

/** Points in square cells as wide as the distance they keep. */
class Room {
  readonly #cells = new Map<string, SquarePoint[]>();
  readonly #distance: number;

  constructor(distance: number, taken: readonly RankedPlace[]) {
    this.#distance = distance;
    for (const place of taken) this.#put(place.point);
  }

  /** Takes a point's room and says true, or says false when another is too near. */
  take([x, y]: SquarePoint): boolean {
    const [column, row] = this.#cellOf([x, y]);
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        const near = this.#cells.get(`${column + dx},${row + dy}`) ?? [];
        if (near.some(([a, b]) => Math.hypot(a - x, b - y) < this.#distance)) return false;
      }
    }
    this.#put([x, y]);
    return true;
  }

  #cellOf([x, y]: SquarePoint): [number, number] {
    return [Math.floor(x / this.#distance), Math.floor(y / this.#distance)];
  }

  #put(point: SquarePoint): void {
    const key = this.#cellOf(point).join();
    this.#cells.set(key, [...(this.#cells.get(key) ?? []), point]);
  }
}
