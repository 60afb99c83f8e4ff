import { readInput } from "../input.ts";
import { largerPart } from "../geometry/cut-off.ts";
import type { District } from "./districts.ts";
import { generalise, type Line } from "../geometry/generalise.ts";
import { joinEnds } from "../geometry/join-ends.ts";
import { labelPoint } from "../geometry/label-point.ts";
import { roundCorners } from "../geometry/round-corners.ts";
import { toDegrees, toSquare } from "../geometry/mercator.ts";
import {
  lineFeatures,
  pointFeature,
  polygonFeature,
  type SquareFeature,
  type Tags,
  type TileLayer,
} from "../tiles/layer.ts";

/** The classes of roads, the most important first. */
const ROAD_CLASSES = ["ring-road", "expressway", "avenue", "arterial"] as const;

/** What a feature of the schematic map of Beijing is. */
type SkeletonKind =
  | (typeof ROAD_CLASSES)[number]
  | "railway"
  | "station"
  | "river"
  | "lake"
  | "green"
  | "hills"
  | "peak";

/** A feature of the schematic map of Beijing in WGS 84; `input/beijing-skeleton/README.md` says what it rests on. */
export type SkeletonFeature = GeoJSON.Feature<
  GeoJSON.Point | GeoJSON.LineString | GeoJSON.Polygon,
  {
    readonly id: string;
    readonly kind: SkeletonKind;
    readonly rank: 1 | 2 | 3;
    readonly name?: string;
    readonly name_zh?: string;
    readonly elevation?: number;
    readonly uncertaintyMetres: number;
    /** The district that hills lie in; their line is their foot, which cuts it in two. */
    readonly district?: string;
  }
>;

/** The features of the schematic map of Beijing, as they are in `input/`. */
export const readSkeleton = (): SkeletonFeature[] =>
  (
    JSON.parse(readInput("beijing-skeleton/skeleton.geojson")) as {
      readonly features: SkeletonFeature[];
    }
  ).features;

/** The first zoom of each rank. */
const FIRST_ZOOMS = { 1: 8, 2: 9, 3: 11 } as const;

/** What a region is known by from far away comes with the region's first tiles. */
const SEEN_FROM_AFAR: readonly SkeletonKind[] = ["ring-road", "river", "hills"];

const firstZoomOf = ({ properties: { kind, rank } }: SkeletonFeature): number =>
  SEEN_FROM_AFAR.includes(kind) ? 7 : FIRST_ZOOMS[rank];

/** No corner is cut by more than this. */
const MOST_ROUNDING_METRES = 60;

/** How far a line's corners may be cut: the line itself uses the other half of what it is uncertain by. */
const roundingOf = ({ properties }: SkeletonFeature): number =>
  Math.min(MOST_ROUNDING_METRES, properties.uncertaintyMetres / 2);

/** An end of a road this near to another road meets it: the last piece was lost where carriageways part. */
const JOIN_METRES = 150;

/** The lines or rings of a feature in the Mercator square; none of a point. */
const linesOf = ({ geometry }: SkeletonFeature): Line[] => {
  if (geometry.type === "Point") return [];
  const lines = geometry.type === "Polygon" ? geometry.coordinates : [geometry.coordinates];
  return lines.map((line) => line.map(toSquare));
};

const isRoad = ({ properties: { kind } }: SkeletonFeature): boolean =>
  ROAD_CLASSES.some((road) => road === kind);

/** What every feature says. */
const nameTags = ({ properties: { id, name, name_zh } }: SkeletonFeature): Tags => ({
  id,
  name,
  name_zh,
});

const rankedTags = (feature: SkeletonFeature): Tags => ({
  ...nameTags(feature),
  rank: feature.properties.rank,
});

const NAME_FIELDS = { id: "String", name: "String", name_zh: "String" } as const;
const RANKED_FIELDS = { ...NAME_FIELDS, rank: "Number" } as const;

/** A feature and how it looks at a zoom. */
interface Shown {
  readonly feature: SkeletonFeature;
  readonly at: (zoom: number) => SquareFeature[];
}

/** A layer whose features each come in at their own zoom. */
function layerOf(name: string, fields: TileLayer["fields"], shown: readonly Shown[]): TileLayer {
  return {
    name,
    fields,
    minZoom: Math.min(...shown.map(({ feature }) => firstZoomOf(feature))),
    featuresAt: (zoom) =>
      shown.filter(({ feature }) => firstZoomOf(feature) <= zoom).flatMap(({ at }) => at(zoom)),
  };
}

/**
 * The layers of the schematic map of Beijing: roads, railways and their stations, rivers, lakes, parks and hills.
 *
 * Areas have their names on points of layers of their own: a tile that has a part of an area would name it again.
 *
 * @param lastZoom the last zoom with tiles, whose lines keep every point.
 * @param districts those that hills lie in.
 */
export function skeletonLayers(lastZoom: number, districts: readonly District[]): TileLayer[] {
  const features = readSkeleton().map((feature) => withHills(feature, districts));
  const of = (kind: SkeletonKind) => features.filter(({ properties }) => properties.kind === kind);
  return [...areaLayers(of, lastZoom), ...lineLayers(features, lastZoom), ...pointLayers(of)];
}

/** Hills as the area that they cover of their district, in place of the line of their foot; other features as they are. */
function withHills(feature: SkeletonFeature, districts: readonly District[]): SkeletonFeature {
  const district = districts.find(
    ({ properties }) => properties.id === feature.properties.district,
  );
  const ring = district?.geometry.coordinates[0]?.[0];
  const [foot] = roundedLines(feature);
  if (!ring || !foot) return feature;
  const area = largerPart(ring.map(toSquare), foot);
  return { ...feature, geometry: { type: "Polygon", coordinates: [area.map(toDegrees)] } };
}

type ByKind = (kind: SkeletonKind) => SkeletonFeature[];

const roundedLines = (feature: SkeletonFeature): Line[] =>
  linesOf(feature).map((line) => roundCorners(line, roundingOf(feature)));

function areaLayers(of: ByKind, lastZoom: number): TileLayer[] {
  const area = (feature: SkeletonFeature, rings: readonly Line[]): Shown => ({
    feature,
    at: (zoom) => [polygonFeature([generalise(rings, zoom, lastZoom)], rankedTags(feature))],
  });
  const layer = (name: string, shown: readonly Shown[]) => layerOf(name, RANKED_FIELDS, shown);
  const [lakes, parks, hills] = [of("lake"), of("green"), of("hills")];
  return [
    layer(
      "hills",
      hills.map((each) => area(each, linesOf(each))),
    ),
    // Streets bound the parks: their sides stay straight.
    layer(
      "green",
      parks.map((each) => area(each, linesOf(each))),
    ),
    layer(
      "lake",
      lakes.map((each) => area(each, roundedLines(each))),
    ),
    layer("hills_label", hills.map(label)),
    layer("green_label", parks.map(label)),
    layer("lake_label", lakes.map(label)),
  ];
}

/** A line of the schematic map as it is drawn, in the Mercator square. */
export interface SkeletonLine {
  readonly feature: SkeletonFeature;
  readonly line: Line;
}

const eachLine = (
  features: readonly SkeletonFeature[],
  lines: (feature: SkeletonFeature) => readonly Line[],
): SkeletonLine[] =>
  features.flatMap((feature) => lines(feature).map((line) => ({ feature, line })));

/** The rivers, roads and railways of the schematic map as they are drawn nearest. */
export function skeletonLines(
  features: readonly SkeletonFeature[],
): Readonly<Record<"river" | "road" | "railway", readonly SkeletonLine[]>> {
  const of = (kind: SkeletonKind) => features.filter(({ properties }) => properties.kind === kind);
  return {
    river: eachLine(of("river"), roundedLines),
    road: roadLines(features),
    // Railways are straight from station to station: more is not known of them.
    railway: eachLine(of("railway"), linesOf),
  };
}

function lineLayers(features: readonly SkeletonFeature[], lastZoom: number): TileLayer[] {
  const shown = ({ feature, line }: SkeletonLine, tags: Tags = {}): Shown => ({
    feature,
    at: (zoom) =>
      lineFeatures(generalise([line], zoom, lastZoom), { ...rankedTags(feature), ...tags }),
  });
  const { river, road, railway } = skeletonLines(features);
  return [
    layerOf(
      "river",
      RANKED_FIELDS,
      river.map((each) => shown(each)),
    ),
    layerOf(
      "road",
      { ...RANKED_FIELDS, class: "String" },
      road.map((each) => shown(each, { class: each.feature.properties.kind })),
    ),
    layerOf(
      "railway",
      RANKED_FIELDS,
      railway.map((each) => shown(each)),
    ),
  ];
}

function pointLayers(of: ByKind): TileLayer[] {
  const stations = of("station").map((each) => point(each, nameTags(each)));
  const peaks = of("peak").map((each) =>
    point(each, { ...nameTags(each), elevation: each.properties.elevation }),
  );
  return [
    layerOf("station", NAME_FIELDS, stations),
    layerOf("peak", { ...NAME_FIELDS, elevation: "Number" }, peaks),
  ];
}

/** The roads with rounded corners, their ends joined to the roads they come near to. */
export function roadLines(features: readonly SkeletonFeature[]): SkeletonLine[] {
  const roads = features.filter(isRoad).flatMap((feature) =>
    linesOf(feature).map((line) => ({
      feature,
      line,
      rounded: roundCorners(line, roundingOf(feature)),
    })),
  );
  return roads.map((road) => {
    const others = roads.filter((other) => other !== road).map((other) => other.rounded);
    const joined = joinEnds(road.line, others, JOIN_METRES);
    return { feature: road.feature, line: roundCorners(joined, roundingOf(road.feature)) };
  });
}

function point(feature: SkeletonFeature, tags: Tags): Shown {
  const { geometry } = feature;
  const shown =
    geometry.type === "Point" ? [pointFeature(toSquare(geometry.coordinates), tags)] : [];
  return { feature, at: () => shown };
}

/** An area's name at the place inside it that has most room. */
function label(feature: SkeletonFeature): Shown {
  const { geometry } = feature;
  const shown =
    geometry.type === "Polygon"
      ? [pointFeature(toSquare(labelPoint(geometry.coordinates)), rankedTags(feature))]
      : [];
  return { feature, at: () => shown };
}
