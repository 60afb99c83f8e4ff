import type { Node } from "jsonc-parser";
import { nodeMember } from "../../geojson/text/json-tree.ts";

/** Positions that follow one another in a feature's text, each with where it stands. */
export interface PositionList {
  readonly nodes: readonly Node[];
  readonly positions: readonly GeoJSON.Position[];
}

/** The sound parts of a feature's geometry. What is no list of positions is in none of them. */
export interface FeatureLists {
  /** Each polygon as its rings, which are closed. */
  readonly polygons: readonly (readonly PositionList[])[];
  readonly lines: readonly PositionList[];
  readonly points: readonly PositionList[];
}

const NONE: FeatureLists = { polygons: [], lines: [], points: [] };

/** The lists of positions of a feature, by what they are. */
export const listsOf = (root: Node): FeatureLists => listsIn(nodeMember(root, "geometry"));

function listsIn(geometry: Node | undefined): FeatureLists {
  const coordinates = nodeMember(geometry, "coordinates");
  switch (nodeMember(geometry, "type")?.value) {
    case "Point":
      return { ...NONE, points: sound([coordinates && listOf([coordinates])]) };
    case "MultiPoint":
      return { ...NONE, points: sound([listIn(coordinates)]) };
    case "LineString":
      return { ...NONE, lines: sound([listIn(coordinates)]) };
    case "MultiLineString":
      return { ...NONE, lines: sound(membersOf(coordinates).map(listIn)) };
    case "Polygon":
      return { ...NONE, polygons: sound([polygonIn(coordinates)]) };
    case "MultiPolygon":
      return { ...NONE, polygons: sound(membersOf(coordinates).map(polygonIn)) };
    case "GeometryCollection":
      return joined(membersOf(nodeMember(geometry, "geometries")).map(listsIn));
    default:
      return NONE;
  }
}

const joined = (all: readonly FeatureLists[]): FeatureLists => ({
  polygons: all.flatMap(({ polygons }) => polygons),
  lines: all.flatMap(({ lines }) => lines),
  points: all.flatMap(({ points }) => points),
});

const sound = <T>(parts: readonly (T | undefined)[]): readonly T[] =>
  parts.filter((part) => part !== undefined);

const membersOf = (node: Node | undefined): readonly Node[] =>
  node?.type === "array" ? (node.children ?? []) : [];

const listIn = (node: Node | undefined): PositionList | undefined => listOf(membersOf(node));

function listOf(nodes: readonly Node[]): PositionList | undefined {
  const positions = nodes.map(membersOf);
  const areNumbers = positions.every(
    (members) => members.length > 1 && members.every(({ value }) => Number.isFinite(value)),
  );
  if (!areNumbers || nodes.length === 0) return undefined;
  return {
    nodes,
    positions: positions.map((members) => members.map(({ value }) => Number(value))),
  };
}

/** The rings of a polygon; `undefined` where one of them is not closed or too short. */
function polygonIn(node: Node | undefined): readonly PositionList[] | undefined {
  const rings = membersOf(node).map(listIn);
  const whole = sound(rings).filter(isRing);
  return rings.length > 0 && whole.length === rings.length ? whole : undefined;
}

function isRing({ positions }: PositionList): boolean {
  const [first, last] = [positions[0], positions.at(-1)];
  return positions.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}
