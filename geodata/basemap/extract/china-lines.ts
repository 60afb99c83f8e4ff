import { iso1A2Code } from "@rapideditor/country-coder";
import { gzipSync } from "fflate";
import { readdirSync, writeFileSync } from "node:fs";
import { simplify } from "../geometry/generalise.ts";
import { toDegrees, toSquare } from "../geometry/mercator.ts";
import { metresAUnit } from "../geometry/round-corners.ts";
import { cutIntoArcs, type Arc } from "../geometry/topology.ts";
import { readProvince, toWgs84 } from "./echarts.ts";

/** Cities that are provinces: the lines within them are of districts. */
const CITIES = new Set(["beijing", "tianjin", "shanghai", "chongqing", "xianggang", "aomen"]);

/** Regions whose lines Natural Earth has among the lines of countries. */
const REGIONS = new Set(["xianggang", "aomen"]);

/** How far lines of the whole country may be from the source's, in metres: four tenths of a pixel at zoom 6. */
const COUNTRY_TOLERANCE = 450;

/** Steps a degree of the lines of the whole country. */
const COUNTRY_STEPS = 2000;

/** Whether a place is in the country as its lines are in fact; beyond them a line would be a claim. Its waters count too. */
const isInChina = (position: GeoJSON.Position): boolean => {
  const [lon = Number.NaN, lat = Number.NaN] = position;
  return iso1A2Code([lon, lat]) === "CN";
};

/** The parts of a line that lie in the country. */
function partsInChina(line: readonly GeoJSON.Position[]): GeoJSON.Position[][] {
  const parts: GeoJSON.Position[][] = [[]];
  for (const position of line) {
    if (isInChina(position)) parts.at(-1)?.push(position);
    else parts.push([]);
  }
  return parts.filter((part) => part.length > 1);
}

/** Which line an arc is, if it is to be drawn. */
function nameOf(
  { kind, owners }: Arc,
  provinceOf: ReadonlyMap<string, string>,
): "province" | "prefecture" | undefined {
  const provinces = owners.map((owner) => provinceOf.get(owner) ?? "");
  if (kind === "outline" || provinces.some((province) => REGIONS.has(province))) return undefined;
  if (kind === "between-groups") return "province";
  return provinces.every((province) => CITIES.has(province)) ? undefined : "prefecture";
}

function countryLines(folder: string): Record<"province" | "prefecture", GeoJSON.Position[][]> {
  const provinces = readdirSync(folder).map((name) => name.replace(".json", ""));
  const divisions = provinces.toSorted().flatMap((province) => readProvince(folder, province));
  const provinceOf = new Map(divisions.map(({ adcode, province }) => [adcode, province]));
  const lines = { province: [] as GeoJSON.Position[][], prefecture: [] as GeoJSON.Position[][] };
  for (const arc of cutIntoArcs(divisions.flatMap(({ rings }) => rings))) {
    const name = nameOf(arc, provinceOf);
    if (name === undefined) continue;
    const line = arc.points.map((point) => toSquare(toWgs84(point)));
    const [first] = line;
    if (!first) continue;
    const shown = simplify(line, COUNTRY_TOLERANCE / metresAUnit(first)).map(toDegrees);
    lines[name].push(...partsInChina(shown));
  }
  return lines;
}

/** Writes the lines of China's provinces and prefectures as TopoJSON, in WGS 84, for small scales. */
export function extractCountryLines(folder: string, target: string): void {
  const lines = countryLines(folder);
  const arcs = Object.values(lines).flat();
  let first = 0;
  const objects = Object.entries(lines).map(([name, members]) => {
    const indices = members.map(() => [first++]);
    return [name, { type: "MultiLineString", arcs: indices }] as const;
  });
  const topology = {
    type: "Topology",
    transform: { scale: [1 / COUNTRY_STEPS, 1 / COUNTRY_STEPS], translate: [0, 0] },
    objects: Object.fromEntries(objects),
    arcs: arcs.map(stepsOf),
  };
  writeFileSync(target, gzipSync(Buffer.from(JSON.stringify(topology)), { level: 9, mtime: 0 }));
  console.info(`${lines.province.length} and ${lines.prefecture.length} lines in ${target}`);
}

/** A line as differences in steps. */
function stepsOf(line: readonly GeoJSON.Position[]): number[][] {
  const points = line.map((position) =>
    position.map((degrees) => Math.round(degrees * COUNTRY_STEPS)),
  );
  return points.map(([x = 0, y = 0], index) => {
    const [beforeX = 0, beforeY = 0] = points[index - 1] ?? [];
    return [x - beforeX, y - beforeY];
  });
}
