import { readTable } from "../input.ts";
import { pointFeature, type SquareFeature, type Tags, type TileLayer } from "../tiles/layer.ts";
import { toSquare, type SquarePoint } from "../geometry/mercator.ts";
import { rankPlaces, type Place, type RankedPlace } from "./place-rank.ts";

/** More tags for a point, or undefined to leave it out. */
type Mark = (point: SquarePoint) => Tags | undefined;

/** The first zoom with places, and the last that ranks them: tiles of zoom 6 are drawn on up to there. */
const PLACE_ZOOMS = { first: 2, last: 9 } as const;

/** Tiles of the last zoom have all places, since they are enlarged; others what suits them and a little more. */
const LAST_ZOOM = 6;

function readPlaces(): Place[] {
  return readTable("places.tsv.gz").map(
    ([lon, lat, population, seat, , name = "", nameZh = ""]) => ({
      lon: Number(lon),
      lat: Number(lat),
      population: Number(population),
      seat: Number(seat),
      name,
      nameZh: nameZh === "" ? undefined : nameZh,
    }),
  );
}

/** Two figures are enough to order places by, and fewer distinct values make smaller tiles. */
const twoFigures = (value: number): number => Number(value.toPrecision(2));

function placeFeature(place: RankedPlace, marks: Tags): SquareFeature {
  return pointFeature(place.point, {
    name: place.name,
    name_zh: place.nameZh,
    population: twoFigures(place.population),
    capital: place.seat > 0 ? place.seat : undefined,
    rank: place.rank,
    ...marks,
  });
}

/** The layer of towns and cities. */
export function placesAt(mark: Mark): TileLayer {
  const features = rankPlaces(readPlaces(), PLACE_ZOOMS.first, PLACE_ZOOMS.last).flatMap(
    (place) => {
      const marks = mark(place.point);
      return marks ? [placeFeature(place, marks)] : [];
    },
  );
  return {
    name: "place",
    fields: {
      name: "String",
      name_zh: "String",
      population: "Number",
      capital: "Number",
      rank: "Number",
      inset: "Boolean",
    },
    minZoom: PLACE_ZOOMS.first,
    featuresAt: (zoom) =>
      zoom >= LAST_ZOOM
        ? features
        : features.filter((place) => Number(place.properties["rank"]) <= zoom),
  };
}

/** Chinese names of airports near Beijing; the source has none. */
export const AIRPORTS_ZH: Readonly<Record<string, string>> = {
  PEK: "北京首都国际机场",
  PKX: "北京大兴国际机场",
  TSN: "天津滨海国际机场",
};

/** The layer of large airports. */
export function airportsAt(mark: Mark): TileLayer {
  const features = readTable("airports.tsv").flatMap(([iata = "", lon, lat, name = ""]) => {
    const point = toSquare([Number(lon), Number(lat)]);
    const marks = mark(point);
    return marks ? [pointFeature(point, { iata, name, name_zh: AIRPORTS_ZH[iata], ...marks })] : [];
  });
  return {
    name: "airport",
    fields: { iata: "String", name: "String", name_zh: "String", inset: "Boolean" },
    minZoom: 5,
    featuresAt: () => features,
  };
}
