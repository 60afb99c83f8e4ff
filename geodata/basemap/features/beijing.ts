import { beijingDistricts, type District } from "./districts.ts";
import { fromGrid, readDivisions, ringsOf } from "./divisions.ts";
import { labelPoint } from "../geometry/label-point.ts";
import { generalise, type Line } from "../geometry/generalise.ts";
import {
  lineFeatures,
  pointFeature,
  polygonFeature,
  type SquareFeature,
  type TileLayer,
} from "../tiles/layer.ts";
import { toSquare } from "../geometry/mercator.ts";
import { airportsAt, placesAt } from "./named-points.ts";
import { isInRegion, partAtRegion } from "../geometry/region.ts";
import { skeletonLayers } from "./skeleton.ts";
import { cutIntoArcs, type Arc } from "../geometry/topology.ts";

/** The region's archive's zooms. */
export const BEIJING_ZOOMS = { min: 7, max: 11 } as const;

/** First figures of the codes of Beijing's districts. */
const BEIJING = "1101";

/** Every layer of the archive of Beijing and what lies around it. */
export function beijingLayers(): TileLayer[] {
  const divisions = readDivisions();
  const districts = beijingDistricts(divisions);
  const arcs = cutIntoArcs(divisions.flatMap(ringsOf));
  const isBeijing = (owner: string) => owner.startsWith(BEIJING);
  const provinceLines = linesOf(
    arcs.filter(
      (arc) =>
        arc.kind === "between-groups" || (arc.kind === "outline" && arc.owners.every(isBeijing)),
    ),
  );
  const within = arcs.filter((arc) => arc.kind === "within-group");
  const districtLines = linesOf(within.filter((arc) => arc.owners.every(isBeijing)));
  const countyLines = linesOf(within.filter((arc) => !arc.owners.every(isBeijing)));
  return [
    districtLayer(districts),
    ...skeletonLayers(BEIJING_ZOOMS.max, districts),
    lineLayer("county", countyLines),
    lineLayer("district_line", districtLines),
    lineLayer("province", provinceLines),
    districtLabelLayer(districts),
    regionPlaces(districts),
    airportsAt((point) => (isInRegion(point) ? {} : undefined)),
  ];
}

/** Lines of arcs in the Mercator square, cut off where the region ends. */
function linesOf(arcs: readonly Arc[]): Line[] {
  const lines = arcs.map((arc) => arc.points.map((point) => toSquare(fromGrid(point))));
  return partAtRegion(lines).inside;
}

const lineLayer = (name: string, lines: readonly Line[]): TileLayer => ({
  name,
  fields: {},
  minZoom: BEIJING_ZOOMS.min,
  featuresAt: (zoom) => lineFeatures(generalise(lines, zoom, BEIJING_ZOOMS.max)),
});

const NAME_FIELDS = { id: "String", name: "String", name_zh: "String" } as const;

function districtLayer(districts: readonly District[]): TileLayer {
  const squares = districts.map((district) => ({
    properties: district.properties,
    polygons: district.geometry.coordinates.map((rings) => rings.map((ring) => ring.map(toSquare))),
  }));
  return {
    name: "district",
    fields: NAME_FIELDS,
    minZoom: BEIJING_ZOOMS.min,
    featuresAt: (zoom) =>
      squares.map(({ polygons, properties }): SquareFeature => {
        const shown = polygons.map((rings) => generalise(rings, zoom, BEIJING_ZOOMS.max));
        return polygonFeature(
          shown.filter((rings) => rings.length > 0),
          properties,
        );
      }),
  };
}

function districtLabelLayer(districts: readonly District[]): TileLayer {
  const labels = districts.map(({ properties, geometry }) => {
    const largest =
      geometry.coordinates.toSorted((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))[0] ?? [];
    return pointFeature(toSquare(labelPoint(largest)), properties);
  });
  return {
    name: "district_label",
    fields: NAME_FIELDS,
    minZoom: BEIJING_ZOOMS.min,
    featuresAt: () => labels,
  };
}

/** Places of the region. A town that has the name of its district would say it twice. */
function regionPlaces(districts: readonly District[]): TileLayer {
  const taken = new Set(districts.map((district) => district.properties.name));
  const layer = placesAt((point) => (isInRegion(point) ? {} : undefined));
  return {
    ...layer,
    minZoom: BEIJING_ZOOMS.min,
    featuresAt: () =>
      layer
        .featuresAt(BEIJING_ZOOMS.max)
        .filter((place) => !taken.has(String(place.properties["name"]))),
  };
}
