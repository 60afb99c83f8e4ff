import type { LayerSpecification } from "maplibre-gl";
import {
  type Measurement,
  measurementFigures,
  shapeOfMeasurement,
} from "../../geo/draft/measurement.ts";
import { centroidOfAny } from "../../geo/measure/any-geometry.ts";
import type { Position } from "../../geo/position.ts";
import type { MapLayer } from "../map-layer.ts";
import { collection } from "../sources/feature.ts";
import { OUTLINE_TILES } from "../sources/sources.ts";
import type { MapText } from "../symbology/map-text.ts";
import { FONT } from "../symbology/labels.ts";
import type { Palette } from "../symbology/palette.ts";

const SOURCE = { shapes: "measurements", labels: "measurement-labels" } as const;

const layers = (palette: Palette): LayerSpecification[] => [
  {
    id: "measurement-fill",
    type: "fill",
    source: SOURCE.shapes,
    filter: ["==", ["geometry-type"], "Polygon"],
    paint: { "fill-color": palette.accent, "fill-opacity": 0.08 },
  },
  {
    id: "measurement-casing",
    type: "line",
    source: SOURCE.shapes,
    layout: { "line-join": "round" },
    paint: { "line-color": palette.halo, "line-width": 3.6, "line-opacity": 0.9 },
  },
  {
    id: "measurement-line",
    type: "line",
    source: SOURCE.shapes,
    layout: { "line-join": "round" },
    paint: { "line-color": palette.accent, "line-width": 1.5, "line-dasharray": [4, 1.5] },
  },
  {
    id: "measurement-label",
    type: "symbol",
    source: SOURCE.labels,
    layout: {
      "text-field": ["get", "label"],
      "text-font": FONT.strong,
      "text-size": 11.5,
      "text-anchor": ["get", "anchor"],
      "text-radial-offset": 0.8,
      "text-allow-overlap": true,
    },
    paint: {
      "text-color": palette.accentInk,
      "text-halo-color": palette.halo,
      "text-halo-width": 1.75,
    },
  },
];

const shapeFeatures = (measurements: readonly Measurement[]): GeoJSON.FeatureCollection =>
  collection(
    measurements.flatMap((measurement): GeoJSON.Feature[] => {
      const geometry = shapeOfMeasurement(measurement);
      return geometry ? [{ type: "Feature", properties: {}, geometry }] : [];
    }),
  );

/** Where a measurement's figure stands: in the middle of an outline, at the end of a line. */
function labelPlace({ kind, corners }: Measurement, shape: GeoJSON.Geometry): Position | undefined {
  return kind === "area" ? centroidOfAny(shape) : corners.at(-1);
}

function labelFeature(measurement: Measurement, text: MapText): GeoJSON.Feature[] {
  const shape = shapeOfMeasurement(measurement);
  const place = shape && labelPlace(measurement, shape);
  if (!place) return [];
  const { areaSquareMetres, lengthMetres } = measurementFigures(measurement);
  const figure =
    areaSquareMetres === undefined ? text.distance(lengthMetres) : text.area(areaSquareMetres);
  const label = measurement.name === "" ? figure : `${measurement.name}\n${figure}`;
  const anchor = measurement.kind === "area" ? "center" : "left";
  const geometry: GeoJSON.Point = { type: "Point", coordinates: [...place] };
  return [{ type: "Feature", properties: { label, anchor }, geometry }];
}

/** The measurements that are kept: their lines and outlines, each with its length or area. */
export const MEASUREMENTS: MapLayer = {
  createSources: ({ atlas: { measure }, text }) => [
    {
      id: SOURCE.shapes,
      features: () => shapeFeatures(measure.list()),
      options: OUTLINE_TILES,
    },
    {
      id: SOURCE.labels,
      features: () =>
        collection(measure.list().flatMap((measurement) => labelFeature(measurement, text()))),
    },
  ],
  style: ({ palette }) => ({ top: layers(palette) }),
};
