import { readFileSync } from "node:fs";

import type { PolygonGeometry, Position } from "../../src/geo/position.ts";
import type { Degrees, Metres, SquareMetres } from "../../src/geo/units.ts";

/** Expected measures, with the programs (and their versions) that they come from. */
interface Fixture<Case> {
  readonly programs: readonly string[];
  readonly cases: readonly Case[];
}

export interface PolygonCase {
  readonly name: string;
  readonly geometry: PolygonGeometry;
  readonly areaSquareMetres: SquareMetres;
  readonly postgisAreaSquareMetres: SquareMetres;
  readonly perimeterMetres: Metres;
  readonly centroid: Position;
}

export interface DistanceCase {
  readonly from: Position;
  readonly to: Position;
  readonly distanceMetres: Metres;
  readonly azimuthDegrees: Degrees;
}

export interface EdgeCase {
  readonly name: string;
  readonly geometry: PolygonGeometry;
  readonly target: Position;
  readonly inside: boolean;
  readonly edgeMetres: Metres;
  readonly postgisMetres: Metres;
}

const read = <Case>(name: string): Fixture<Case> =>
  JSON.parse(readFileSync(new URL(`../fixtures/geo/${name}.json`, import.meta.url), "utf8"));

export const polygonFixture = read<PolygonCase>("polygons");
export const distanceFixture = read<DistanceCase>("distances");
export const edgeFixture = read<EdgeCase>("edges");

/** The polygon of that name in the fixture. */
export function polygonNamed(name: string): PolygonCase {
  const found = polygonFixture.cases.find((polygon) => polygon.name === name);
  if (!found) throw new Error(`The fixture has no polygon "${name}".`);
  return found;
}
