import { type FeatureTable, PART, type PartType } from "../../geojson/feature-table.ts";
import type { Position } from "../../geo/position.ts";
import { validParts } from "../../geojson/geometry/valid-parts.ts";
import { nameLine, nameOfFeature } from "../names/feature-name.ts";
import { areaOfAny } from "./area.ts";
import { growingBox } from "./box.ts";
import { growing } from "./growing.ts";
import { visitGeometry } from "./parts.ts";
import { growingTexts } from "./texts.ts";
import type { JsonRange } from "../parser.ts";
import { longitudeStep } from "../../geo/rings.ts";
import type { Degrees } from "../../geo/units.ts";
import { isJsonObject } from "../../geojson/json.ts";

/** Follows a ring's vertices, to onProgress whether it goes around a pole. */
interface PoleDetector {
  step(lon: Degrees, lat: Degrees): void;
  /** Ends the ring, and gives the pole that it went around, if it did: by where the ring lies. */
  end(): 90 | -90 | undefined;
}

/** Begins with the first ring. */
function createPoleDetector(): PoleDetector {
  let lastLon: Degrees | undefined;
  let turn = 0;
  let latSum = 0;
  return {
    step: (lon, lat) => {
      if (lastLon !== undefined) turn += longitudeStep(lastLon, lon);
      lastLon = lon;
      latSum += lat;
    },
    end: () => {
      const pole = latSum < 0 ? -90 : 90;
      const isAround = Math.abs(turn) > 180;
      lastLon = undefined;
      turn = 0;
      latSum = 0;
      return isAround ? pole : undefined;
    },
  };
}

/** Builds a `FeatureTable` feature by feature. */
export interface TableBuilder {
  readonly count: number;
  readonly vertices: number;
  /** Adds a sound feature and its text; gives its first position, if it has one. */
  add(value: unknown, text: string | JsonRange): Position | undefined;
  finish(): FeatureTable;
}

const growingColumns = () => ({
  positions: growing((length) => new Float64Array(length)),
  partStarts: growing((length) => new Uint32Array(length)),
  partTypes: growing((length) => new Uint8Array(length)),
  featureStarts: growing((length) => new Uint32Array(length)),
  areas: growing((length) => new Float64Array(length)),
});

/** Begins an empty table. */
export function buildTable(): TableBuilder {
  const { positions, partStarts, partTypes, featureStarts, areas } = growingColumns();
  const texts = growingTexts();
  const box = growingBox();
  const turn = createPoleDetector();
  const names: string[] = [];
  let partStart = 0;
  let first: Position | undefined;
  const taker = {
    vertex: (lon: number, lat: number): void => {
      first ??= [lon, lat];
      turn.step(lon, lat);
      positions.push(lon);
      positions.push(lat);
      box.include(lon, lat);
    },
    endPart: (type: PartType): void => {
      const end = positions.length / 2;
      if (end === partStart) return;
      partStarts.push(partStart);
      partTypes.push(type);
      partStart = end;
      const pole = turn.end();
      if (pole !== undefined && type === PART.outer) box.includePole(pole);
    },
  };
  return {
    get count() {
      return names.length;
    },
    get vertices() {
      return positions.length / 2;
    },
    add: (value, text) => {
      const geometry = isJsonObject(value) ? validParts(value.geometry) : undefined;
      first = undefined;
      featureStarts.push(partStarts.length);
      visitGeometry(geometry, taker);
      areas.push(areaOfAny(geometry));
      names.push(nameLine(nameOfFeature(value)));
      texts.add(text);
      return first;
    },
    finish: () => {
      partStarts.push(positions.length / 2);
      featureStarts.push(partTypes.length);
      return {
        count: names.length,
        positions: positions.finish(),
        partStarts: partStarts.finish(),
        partTypes: partTypes.finish(),
        featureStarts: featureStarts.finish(),
        areas: areas.finish(),
        names: names.join(""),
        ...texts.finish(),
        bounds: box.bounds(),
      };
    },
  };
}
