import { iso1A2Code } from "@rapideditor/country-coder";
import { clipToLand } from "../geometry/clip-to-land.ts";
import { chain } from "../geometry/chain.ts";
import { generalise, simplify, type Line } from "../geometry/generalise.ts";
import { readInput, readLines, readTable } from "../input.ts";
import { joinLand } from "../geometry/land.ts";
import {
  lineFeatures,
  pointFeature,
  polygonFeature,
  type SquareFeature,
  type TileLayer,
} from "../tiles/layer.ts";
import { pixelAt, toDegrees, toSquare } from "../geometry/mercator.ts";
import { airportsAt, placesAt } from "./named-points.ts";
import { WATERS } from "./oceans.ts";
import { isInRegion, partAtRegion } from "../geometry/region.ts";
import { roundCorners } from "../geometry/round-corners.ts";

/** The world archive's zooms. */
export const WORLD_ZOOMS = { min: 0, max: 6 } as const;

const linesIn = (file: string): Record<string, Line[]> =>
  Object.fromEntries(
    Object.entries(readLines(file)).map(([name, members]) => [
      name,
      members.map((line) => line.map(toSquare)),
    ]),
  );

/** The first zoom with lines of provinces: before it, nothing has to meet them. */
const PROVINCE_ZOOM = 4;

/** Every layer of the world archive. */
export function worldLayers(): TileLayer[] {
  const {
    coast = [],
    cut = [],
    country = [],
    disputed = [],
    ...provinces
  } = linesIn("natural-earth.topojson.gz");
  const { province: china = [], prefecture = [] } = linesIn("divisions/china.topojson.gz");
  const elsewhere = Object.entries(provinces).map(
    ([name, members]) => [name, members.filter((line) => !isInChina(line))] as const,
  );
  const chained = {
    coast: chain(coast, [...country, ...cut], false),
    country: chain(country, [...coast, ...cut], true),
  };
  const at = (members: readonly Line[], zoom: number) => generalise(members, zoom, WORLD_ZOOMS.max);
  const coastAt = (zoom: number) => at(zoom < PROVINCE_ZOOM ? chained.coast : coast, zoom);
  const countryAt = (zoom: number) => at(zoom < PROVINCE_ZOOM ? chained.country : country, zoom);
  return [
    {
      name: "land",
      fields: { cut: "Boolean" },
      minZoom: 0,
      featuresAt: (zoom) => landAt(coastAt(zoom), cut),
    },
    { name: "coast", fields: {}, minZoom: 0, featuresAt: (zoom) => polarCoast(coastAt(zoom), cut) },
    urbanLayer((zoom) => mainLand(coastAt(zoom), cut)),
    lakeLayer(),
    riverLayer(),
    {
      name: "boundary",
      fields: { disputed: "Boolean" },
      minZoom: 0,
      featuresAt: (zoom) => [
        ...lineFeatures(countryAt(zoom)),
        ...(zoom < 3 ? [] : lineFeatures(at(disputed, zoom), { disputed: true })),
      ],
    },
    {
      name: "province",
      fields: { inset: "Boolean" },
      minZoom: PROVINCE_ZOOM,
      featuresAt: (zoom) =>
        partedLines([...at(provincesAt(elsewhere, zoom), zoom), ...at(china, zoom)]),
    },
    {
      name: "prefecture",
      fields: { inset: "Boolean" },
      minZoom: PROVINCE_ZOOM,
      featuresAt: (zoom) => partedLines(at(prefecture, zoom)),
    },
    countryLayer(),
    oceanLayer(),
    placesAt((point) => (isInRegion(point) ? { inset: true } : {})),
    airportsAt((point) => (isInRegion(point) ? { inset: true } : {})),
  ];
}

/** Whether a line of provinces is one of China's, which come from a better source. */
function isInChina(line: Line): boolean {
  const middle = line[Math.floor(line.length / 2)];
  return middle !== undefined && iso1A2Code(toDegrees(middle)) === "CN";
}

/** Lines of provinces that are wide enough; the last zoom, which is drawn on enlarged, has those of the next too. */
function provincesAt(
  byName: readonly (readonly [name: string, lines: Line[]])[],
  zoom: number,
): Line[] {
  const last = zoom === WORLD_ZOOMS.max ? zoom + 1 : zoom;
  return byName.flatMap(([name, members]) =>
    Number(name.replace("province", "")) <= last ? members : [],
  );
}

/** Whether a line is part of the land that has cut edges, Antarctica. */
const isPolar = (line: Line, cut: readonly Line[]): boolean => {
  const north = Math.min(...cut.flat().map((point) => point[1]));
  return line.some((point) => point[1] >= north);
};

/** Land whose edges are all coast, and apart from it, marked, the land that was cut to lie flat. */
/** The land without the one whose edge is partly a cut. */
const mainLand = (coast: readonly Line[], cut: readonly Line[]): Line[][] =>
  joinLand(coast.filter((line) => !isPolar(line, cut)));

const polygonsOf = (geometry: GeoJSON.Geometry): Line[][] =>
  geometry.type === "MultiPolygon"
    ? geometry.coordinates.map((rings) => rings.map((ring) => ring.map(([x = 0, y = 0]) => [x, y])))
    : [];

function landAt(coast: readonly Line[], cut: readonly Line[]): SquareFeature[] {
  const polar = coast.filter((line) => isPolar(line, cut));
  return [
    polygonFeature(mainLand(coast, cut)),
    polygonFeature(joinLand([...polar, ...cut]), { cut: true }),
  ];
}

/** The coast of the land that was cut, without the cut edges. */
const polarCoast = (coast: readonly Line[], cut: readonly Line[]): SquareFeature[] =>
  lineFeatures(coast.filter((line) => isPolar(line, cut)));

/** Lines in the region carry a mark: there the detailed archive has better ones. */
function partedLines(members: readonly Line[]): SquareFeature[] {
  const { inside, outside } = partAtRegion(members);
  return [...lineFeatures(outside), ...lineFeatures(inside, { inset: true })];
}

/** The first zoom with built-up land: before it, that is a scatter of dots. */
const URBAN_ZOOM = 4;

/** The source's steps are 0.9 km; enlarged beyond the last zoom, its corners would be seen. */
const URBAN_ROUNDING_METRES = 600;
/** How far the chords of a rounded corner may be from it: the archive has to stay small. */
const URBAN_TOLERANCE = pixelAt(8);

function urbanLayer(landAtZoom: (zoom: number) => readonly (readonly Line[])[]): TileLayer {
  const { coordinates } = JSON.parse(readInput("urban.geojson.gz")) as GeoJSON.MultiPolygon;
  const layer = areaLayer("urban", URBAN_ZOOM, squareRings(coordinates));
  const rounded = squareRings(coordinates).map((rings) =>
    rings.map((ring) => simplify(roundCorners(ring, URBAN_ROUNDING_METRES), URBAN_TOLERANCE)),
  );
  const last = areaLayer("urban", URBAN_ZOOM, rounded);
  return {
    ...layer,
    featuresAt: (zoom) => {
      const areas = (zoom < WORLD_ZOOMS.max ? layer : last).featuresAt(zoom);
      const rings = areas.flatMap(({ geometry }) => polygonsOf(geometry));
      return rings.length > 0 ? [polygonFeature(clipToLand(rings, landAtZoom(zoom)))] : [];
    },
  };
}

const squareRings = (polygons: readonly (readonly GeoJSON.Position[][])[]): Line[][] =>
  polygons.map((rings) => rings.map((ring) => ring.map(toSquare)));

/** A layer of areas that say nothing of themselves; those too small for a zoom are left out of it. */
function areaLayer(name: string, minZoom: number, areas: readonly (readonly Line[])[]): TileLayer {
  return {
    name,
    fields: {},
    minZoom,
    featuresAt: (zoom) => {
      const shown = areas
        .map((rings) => generalise(rings, zoom, WORLD_ZOOMS.max))
        .filter((rings) => rings.length > 0 && rings.every((ring) => ring.length > 3));
      return shown.length > 0 ? [polygonFeature(shown)] : [];
    },
  };
}

type Lakes = GeoJSON.FeatureCollection<GeoJSON.Polygon, { rank: number }>;
type Rivers = GeoJSON.FeatureCollection<GeoJSON.LineString, { zoom: number }>;

function lakeLayer(): TileLayer {
  const { features } = JSON.parse(readInput("lakes.geojson.gz")) as Lakes;
  return areaLayer("lake", 1, squareRings(features.map((lake) => lake.geometry.coordinates)));
}

function riverLayer(): TileLayer {
  const rivers = (JSON.parse(readInput("rivers.geojson.gz")) as Rivers).features.map((river) => ({
    zoom: river.properties.zoom,
    line: river.geometry.coordinates.map(toSquare),
  }));
  return {
    name: "river",
    fields: {},
    minZoom: 3,
    featuresAt: (zoom) => {
      const shown = rivers.filter((river) => river.zoom <= zoom).map((river) => river.line);
      return lineFeatures(generalise(shown, zoom, WORLD_ZOOMS.max));
    },
  };
}

/** Pixels across the world at zoom 0, over the length of the equator in km. */
const PIXELS_A_KILOMETRE = 512 / 40_075;

/** Pixels that a country's square is wide when there is room for its name. */
const ROOM_FOR_NAME = 56;

function countryLayer(): TileLayer {
  const countries = readTable("countries.tsv").map(
    ([iso = "", name = "", nameZh = "", lon, lat, area]) => {
      const width = Math.sqrt(Number(area)) * PIXELS_A_KILOMETRE;
      const rank = Math.min(7, Math.max(0, Math.ceil(Math.log2(ROOM_FOR_NAME / width))));
      return pointFeature(toSquare([Number(lon), Number(lat)]), {
        name,
        name_zh: nameZh,
        iso,
        rank,
      });
    },
  );
  return {
    name: "country",
    fields: { name: "String", name_zh: "String", iso: "String", rank: "Number" },
    minZoom: 0,
    featuresAt: (zoom) =>
      countries.filter((country) => Number(country.properties["rank"]) <= zoom + 1),
  };
}

function oceanLayer(): TileLayer {
  const features = WATERS.map(({ name, nameZh, lon, lat, rank }) =>
    pointFeature(toSquare([lon, lat]), { name, name_zh: nameZh, rank }),
  );
  return {
    name: "ocean",
    fields: { name: "String", name_zh: "String", rank: "Number" },
    minZoom: 0,
    featuresAt: (zoom) => features.filter((feature) => Number(feature.properties["rank"]) <= zoom),
  };
}
