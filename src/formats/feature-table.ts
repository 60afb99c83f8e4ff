import { type FeatureTable, PART, type PartType } from "../geo/feature-table.ts";
import { longitudeStep } from "../geo/rings.ts";
import type { Position } from "../geo/position.ts";
import { nameOfFeature } from "./feature-name.ts";
import { areaOfAny } from "./intake/area.ts";
import { growingBox } from "./intake/box.ts";
import { growing } from "./intake/growing.ts";
import { takeApart } from "./intake/parts.ts";
import { growingTexts } from "./intake/texts.ts";
import { isObject } from "./json/shape.ts";
import type { JsonRange } from "./json/text.ts";

/** Builds a `FeatureTable` feature by feature. */
export interface TableBuilder {
  readonly count: number;
  readonly vertices: number;
  /** Adds a sound feature and its text; gives its first position, if it has one. */
  add(value: unknown, text: string | JsonRange): Position | undefined;
  finish(): FeatureTable;
}

/** Begins an empty table. */
export function buildTable(): TableBuilder {
  const positions = growing((length) => new Float64Array(length));
  const partStarts = growing((length) => new Uint32Array(length));
  const partTypes = growing((length) => new Uint8Array(length));
  const featureStarts = growing((length) => new Uint32Array(length));
  const areas = growing((length) => new Float64Array(length));
  const texts = growingTexts();
  const box = growingBox();
  const names: string[] = [];
  let partStart = 0;
  // How far the part has gone around the Earth, and on which side of the equator.
  let lastLon = 0;
  let turn = 0;
  let latSum = 0;
  let first: Position | undefined;
  const taker = {
    vertex: (lon: number, lat: number): void => {
      first ??= [lon, lat];
      if (positions.length / 2 > partStart) turn += longitudeStep(lastLon, lon);
      lastLon = lon;
      latSum += lat;
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
      if (type === PART.outer && Math.abs(turn) > 180) box.includePole(latSum < 0 ? -90 : 90);
      turn = 0;
      latSum = 0;
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
      const geometry = isObject(value) ? value.geometry : undefined;
      first = undefined;
      featureStarts.push(partStarts.length);
      takeApart(geometry, taker);
      areas.push(areaOfAny(geometry));
      names.push((nameOfFeature(value) ?? "").replaceAll(/[\n\r]+/g, " "));
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
        names: names.map((name) => `${name}\n`).join(""),
        ...texts.finish(),
        bounds: box.bounds(),
      };
    },
  };
}
