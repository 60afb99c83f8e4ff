import { gunzipSync } from "fflate";
import { readFileSync } from "node:fs";

const INPUT = new URL("input/", import.meta.url);

/** Text of a file in `input/`; a name that ends in `.gz` is unpacked. */
export function readInput(name: string): string {
  const bytes = readFileSync(new URL(name, INPUT));
  return new TextDecoder().decode(name.endsWith(".gz") ? gunzipSync(bytes) : bytes);
}

/** Rows of a tab-separated file in `input/`. */
export function readTable(name: string): string[][] {
  const lines = readInput(name).split("\n");
  return lines.filter((line) => line !== "").map((line) => line.split("\t"));
}

interface LinesTopology {
  readonly transform: { readonly scale: readonly [number, number] };
  readonly objects: Readonly<Record<string, { readonly arcs: readonly (readonly number[])[] }>>;
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
}

/**
 * Lines in degrees by object name, from a TopoJSON file whose objects are all MultiLineStrings of whole arcs.
 * Format: https://github.com/topojson/topojson-specification
 */
export function readLines(name: string): Record<string, GeoJSON.Position[][]> {
  const topology = JSON.parse(readInput(name)) as LinesTopology;
  const [scaleX, scaleY] = topology.transform.scale;
  const lineOf = (index: number): GeoJSON.Position[] => {
    let [x, y] = [0, 0];
    return (topology.arcs[index] ?? []).map(([dx, dy]) => [(x += dx) * scaleX, (y += dy) * scaleY]);
  };
  const objects = Object.entries(topology.objects);
  return Object.fromEntries(objects.map(([key, object]) => [key, object.arcs.flat().map(lineOf)]));
}
