import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
} from "maplibre-gl";
import { byZoom } from "../../symbology/expression.ts";
import { FONT } from "../../symbology/labels.ts";
import type { MapLabels } from "../../symbology/map-text.ts";
import type { Palette } from "../../symbology/palette.ts";
import { CUSTOM_PREFIX } from "./custom-style.ts";

/** In what an archive's layers are drawn. */
export interface ArchiveLook {
  readonly palette: Palette;
  readonly labels: MapLabels;
}

const SOURCE = `${CUSTOM_PREFIX}archive`;

/**
 * The class of a feature as OpenMapTiles (`class`, https://openmaptiles.org/schema/) and Protomaps (`kind`, with more in
 * `kind_detail`, https://docs.protomaps.com/basemaps/layers) write it.
 */
const CLASS: ExpressionSpecification = ["coalesce", ["get", "class"], ["get", "kind"], ""];

const isClass = (...classes: string[]): FilterSpecification => ["in", CLASS, ["literal", classes]];

const MOTORWAYS = ["motorway", "trunk", "highway"];
const MAIN_ROADS = ["primary", "secondary", "tertiary", "major_road", "medium_road"];
const GREEN = ["wood", "forest", "grass", "park", "nature_reserve", "national_park", "garden"];

/** Wide roads at close range, hairlines from afar; `extra` pixels for the casing. */
const roadWidth = (extra: number): ExpressionSpecification => {
  const width = (motorway: number, main: number, other: number): ExpressionSpecification => [
    "match",
    CLASS,
    MOTORWAYS,
    motorway + extra,
    MAIN_ROADS,
    main + extra,
    other + extra / 2,
  ];
  return byZoom(
    [6, width(0.8, 0.3, 0)],
    [10, width(1.8, 1, 0.2)],
    [14, width(4, 3, 1.2)],
    [18, width(18, 14, 8)],
  );
};

/** The name in the user's language, or else the one there is. */
function nameIn({ nameKey }: MapLabels): ExpressionSpecification {
  const language = nameKey === "name" ? "en" : nameKey.replace("name_", "");
  // Protomaps tells the names of Chinese apart by their script.
  const names = [`name:${language}-Hans`, `name:${language}`, `name_${language}`, "name"];
  return ["coalesce", ...names.map((name): ExpressionSpecification => ["get", name])] as never;
}

type Part = (id: string, look: ArchiveLook) => readonly LayerSpecification[];

const area =
  (colour: keyof Palette, filter?: FilterSpecification): Part =>
  (id, { palette }) => [
    {
      id: `${CUSTOM_PREFIX}${id}`,
      type: "fill",
      source: SOURCE,
      "source-layer": id,
      // Some schemas have the outlines and names of an area in the same layer.
      filter: filter
        ? (["all", ["==", ["geometry-type"], "Polygon"], filter] as never)
        : ["==", ["geometry-type"], "Polygon"],
      paint: { "fill-color": palette[colour] },
    },
  ];

const roads: Part = (id, { palette }) => {
  const line = (name: string, colour: string, extra: number): LayerSpecification => ({
    id: `${CUSTOM_PREFIX}${id}-${name}`,
    type: "line",
    source: SOURCE,
    "source-layer": id,
    filter: ["==", ["geometry-type"], "LineString"],
    layout: { "line-cap": "round", "line-join": "round" },
    paint: { "line-color": colour, "line-width": roadWidth(extra) },
  });
  return [line("casing", palette.district, 1.4), line("fill", palette.raised, 0)];
};

const line =
  (colour: keyof Palette, widthPx: number, dashes?: number[]): Part =>
  (id, { palette }) => [
    {
      id: `${CUSTOM_PREFIX}${id}-line`,
      type: "line",
      source: SOURCE,
      "source-layer": id,
      filter: ["==", ["geometry-type"], "LineString"],
      paint: {
        "line-color": palette[colour],
        "line-width": widthPx,
        ...(dashes && { "line-dasharray": dashes }),
      },
    },
  ];

const names =
  (along: boolean): Part =>
  (id, { palette, labels }) => [
    {
      id: `${CUSTOM_PREFIX}${id}-name`,
      type: "symbol",
      source: SOURCE,
      "source-layer": id,
      ...(along && { minzoom: 12 }),
      layout: {
        "text-field": nameIn(labels),
        "text-font": along ? FONT.regular : FONT.medium,
        "text-size": along ? 11 : byZoom([4, 11], [12, 14]),
        "text-max-width": 8,
        ...(along && { "symbol-placement": "line" as const }),
      },
      paint: {
        "text-color": along ? palette.ink2 : palette.ink,
        "text-halo-color": palette.halo,
        "text-halo-width": 1.5,
      },
    },
  ];

/** What is drawn of the layers of both schemas, lowest first: a layer may come twice, such as a road and its name. */
const PARTS: readonly (readonly [layers: readonly string[], draw: Part])[] = [
  [["earth"], area("land")],
  [["landcover", "landuse", "park"], area("grid", isClass(...GREEN))],
  [["water"], area("water")],
  [["waterway"], line("water", 1.2)],
  [["building", "buildings"], area("grid")],
  [["boundary", "boundaries"], line("border", 0.9, [4, 3])],
  [["transportation", "roads"], roads],
  [["transportation_name", "roads"], names(true)],
  [["place", "places"], names(false)],
];

/**
 * A plain style for an archive, by the names that its layers have in the schemas of OpenMapTiles and Protomaps;
 * `undefined` where it has none of them.
 * @param url the address of the archive
 */
export function archiveStyle(
  url: string,
  layers: readonly string[],
  look: ArchiveLook,
): StyleSpecification | undefined {
  const drawn = PARTS.flatMap(([known, draw]) =>
    known.filter((id) => layers.includes(id)).flatMap((id) => draw(id, look)),
  );
  if (drawn.length === 0) return undefined;
  // Protomaps draws land upon water, OpenMapTiles water upon land.
  const ground = look.palette[layers.includes("earth") ? "water" : "land"];
  return {
    version: 8,
    sources: { [SOURCE]: { type: "vector", url: `pmtiles://${url}` } },
    layers: [
      {
        id: `${CUSTOM_PREFIX}ground`,
        type: "background",
        paint: { "background-color": ground },
      },
      ...drawn,
    ],
  };
}
