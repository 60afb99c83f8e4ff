import { performance } from "node:perf_hooks";

import { area } from "@turf/turf";

import { bulkAreaSquareMetres } from "../../src/geo/measure/authalic.ts";
import { ellipsoidAreaSquareMetres } from "../../src/geo/measure/ellipsoid.ts";
import { seeded } from "../fixtures/geo/make/shapes.ts";

const POLYGONS = 20_000;
const ROUNDS = 15;

type Measure = (geometry: GeoJSON.Polygon) => number;

/** A park-sized ring of 8 to 20 vertices, anywhere from 60° south to 70° north. */
function park(random: () => number): GeoJSON.Polygon {
  const [lon, lat] = [360 * random() - 180, 130 * random() - 60];
  const vertices = 8 + Math.floor(13 * random());
  const ring = Array.from({ length: vertices }, (_, index) => {
    const angle = (2 * Math.PI * index) / vertices;
    const reach = 0.001 + 0.004 * random();
    return [lon + reach * Math.cos(angle), lat + reach * Math.sin(angle)];
  });
  return { type: "Polygon", coordinates: [[...ring, [...(ring[0] ?? [])]]] };
}

const random = seeded(5487);
const parks = Array.from({ length: POLYGONS }, () => park(random));

/** Seconds for one pass over a share of the parks. */
function pass(measure: Measure, share: number): number {
  const begun = performance.now();
  let total = 0;
  for (let index = 0; index < POLYGONS * share; index += 1)
    total += measure(parks[index] ?? never());
  if (!(total > 0)) throw new Error("The measure measures nothing.");
  return (performance.now() - begun) / 1000;
}

function never(): never {
  throw new Error("There are fewer parks than said.");
}

const CONTENDERS: readonly (readonly [name: string, measure: Measure, share: number])[] = [
  ["Turf, sphere", area, 1],
  ["Bulk, authalic latitude", bulkAreaSquareMetres, 1],
  ["GeographicLib, ellipsoid", ellipsoidAreaSquareMetres, 0.1],
];

// All take turns in each round, so that a busy machine slows all alike; the median round counts.
const seconds = CONTENDERS.map((): number[] => []);
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [index, [, measure, share]] of CONTENDERS.entries()) {
    seconds[index]?.push(pass(measure, share) / share);
  }
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const rates = seconds.map((rounds) => POLYGONS / median(rounds));
const [turfRate = Number.NaN, bulkRate = Number.NaN] = rates;

process.stdout.write(`\nArea of ${POLYGONS} polygons of 8 to 20 vertices\n`);
for (const [index, [name]] of CONTENDERS.entries()) {
  const rate = rates[index] ?? Number.NaN;
  const figure = Math.round(rate).toLocaleString("en").padStart(12);
  process.stdout.write(
    `${name.padEnd(26)}${figure} polygons/s  ${(rate / turfRate).toFixed(2)} × Turf\n`,
  );
}
if (!(bulkRate >= turfRate / 2)) {
  process.stderr.write("The bulk path has lost more than half of Turf's speed.\n");
  process.exitCode = 1;
}
