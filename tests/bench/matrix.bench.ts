import { performance } from "node:perf_hooks";

import { distanceToLandmarkFromAny } from "../../src/geo/measure/any-geometry.ts";
import { distanceRow } from "../../src/geo/measure/distance-row.ts";
import type { Position } from "../../src/geo/position.ts";
import { seeded } from "../fixtures/geo/make/shapes.ts";

const PARKS = 200;
const LANDMARKS = 60;
const VERTICES = 24;
/** Of script altogether, on a machine that has nothing else to do. */
const MOST_MILLISECONDS = 200;
/** On one that has, the matrix still is so many times as fast as cards are. */
const LEAST_GAIN = 5;

const random = seeded(913);
const place = (): Position => [70 + 60 * random(), 10 + 40 * random()];

function park(): GeoJSON.Polygon {
  const [lon, lat] = place();
  const ring = Array.from({ length: VERTICES }, (_, index) => {
    const angle = (2 * Math.PI * index) / VERTICES;
    const reach = 0.002 + 0.004 * random();
    return [lon + reach * Math.cos(angle), lat + reach * Math.sin(angle)];
  });
  return { type: "Polygon", coordinates: [[...ring, [...(ring[0] ?? [])]]] };
}

const parks = Array.from({ length: PARKS }, park);
const landmarks = Array.from({ length: LANDMARKS }, place);

/** Milliseconds for the distances of some parks to all landmarks. */
function time(count: number, row: (geometry: GeoJSON.Polygon) => void): number {
  const begun = performance.now();
  for (const geometry of parks.slice(0, count)) row(geometry);
  return performance.now() - begun;
}

const asMatrix = (geometry: GeoJSON.Polygon): void => {
  const row = distanceRow(geometry);
  for (const landmark of landmarks) row?.edgeMetres(landmark);
};
const asCards = (geometry: GeoJSON.Polygon): void => {
  for (const landmark of landmarks) distanceToLandmarkFromAny(geometry, landmark);
};

// The first pass is for the compiler.
time(PARKS, asMatrix);
const matrix = Math.min(...Array.from({ length: 5 }, () => time(PARKS, asMatrix)));
const cards = time(PARKS / 10, asCards) * 10;

process.stdout.write(`\nDistances of ${PARKS} parks to ${LANDMARKS} landmarks\n`);
process.stdout.write(`as a matrix ${matrix.toFixed(0)} ms, as cards ${cards.toFixed(0)} ms\n`);
if (matrix > MOST_MILLISECONDS && cards / matrix < LEAST_GAIN) {
  process.stderr.write("The matrix of distances has become slow.\n");
  process.exitCode = 1;
}
