import { gzipSync } from "fflate";
import { readFileSync, writeFileSync } from "node:fs";

/** Steps a degree in the file: half a minute of arc. */
const STEPS = 120;

/** Kinds of geometry, as the file numbers them. */
const OUTER_RING = 2;
const INNER_RING = 3;
const SEVERAL = 4;

/** Reads numbers one after the other, the most significant byte first. */
function numbersOf(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  return {
    isAtEnd: () => at >= bytes.length,
    byte: () => view.getUint8(at++),
    signedByte: () => view.getInt8(at++),
    short: () => view.getInt16((at += 2) - 2),
    long: () => view.getUint32((at += 4) - 4),
  };
}

type Numbers = ReturnType<typeof numbersOf>;

/** A ring in degrees: nodes of their own, each followed by nodes that are told from it; latitude first. */
function readRing(numbers: Numbers): GeoJSON.Position[] {
  const ring: GeoJSON.Position[] = [];
  const add = (lat: number, lon: number) => {
    const point = [Number((lon / STEPS).toFixed(4)), Number((lat / STEPS).toFixed(4))];
    if (point.join() !== ring.at(-1)?.join()) ring.push(point);
  };
  for (let nodes = numbers.long(); nodes > 0; nodes--) {
    const [lat, lon] = [numbers.short(), numbers.short()];
    let following = numbers.short();
    add(lat, lon);
    for (; following > 0; following--) add(lat + numbers.signedByte(), lon + numbers.signedByte());
  }
  const first = ring[0];
  return first && first.join() !== ring.at(-1)?.join() ? [...ring, first] : ring;
}

/**
 * Writes the outlines of urban areas from a file of Marble's format PN2, version 2, that holds polygons alone.
 * Format: https://invent.kde.org/education/marble, src/plugins/runner/pn2
 *
 * @throws when the file is of another kind.
 */
export function extractUrbanAreas(file: string, target: string): void {
  const numbers = numbersOf(new Uint8Array(readFileSync(file)));
  const [version, , hasColours] = [numbers.byte(), numbers.long(), numbers.byte()];
  if (version !== 2 || hasColours !== 0) throw new Error(`${file} is of another version.`);
  const polygons: GeoJSON.Position[][][] = [];
  while (!numbers.isAtEnd()) {
    const [kind] = [numbers.byte(), numbers.long()];
    if (kind === OUTER_RING) polygons.push([readRing(numbers)]);
    else if (kind === INNER_RING) polygons.at(-1)?.push(readRing(numbers));
    // The number of its members, which follow in the same form.
    else if (kind === SEVERAL) numbers.byte();
    else throw new Error(`${file} has a geometry of kind ${kind}.`);
  }
  const whole = polygons.filter((rings) => rings.every((ring) => ring.length > 3));
  const text = JSON.stringify({ type: "MultiPolygon", coordinates: whole });
  writeFileSync(target, gzipSync(Buffer.from(text), { level: 9, mtime: 0 }));
  console.info(`${whole.length} urban areas in ${target}`);
}
