import type { Node } from "jsonc-parser";

import { isAsWritten, mapOf, unwrap, writeVertex, type RunningVertex } from "./unwrapped.ts";

/** More crossings of the antimeridian than a line has a use for. */
const MOST_TURNS = 100;

/** The pieces of a line as text, or `undefined` where nothing of it is to be cut or brought back. */
export function cutLine(text: string, list: Node, between: string): readonly string[] | undefined {
  const vertices = withCrossings(unwrap(list.children ?? []));
  if (!vertices) return undefined;
  const pieces: string[][] = [];
  let map: number | undefined;
  for (const [index, to] of vertices.entries()) {
    const from = vertices[index - 1];
    if (!from) continue;
    const next = mapOfEdge(from, to, map);
    if (next !== map) pieces.push([writeVertex(text, from, next)]);
    map = next;
    pieces.at(-1)?.push(writeVertex(text, to, next));
  }
  const whole = pieces.length === 1 && map === 0 && isAsWritten(vertices);
  return whole || pieces.length === 0
    ? undefined
    : pieces.map((piece) => `[${piece.join(between)}]`);
}

/** An edge along the antimeridian stays on the map where the line has been. */
function mapOfEdge(from: RunningVertex, to: RunningVertex, before: number | undefined): number {
  const middle = (from.lon + to.lon) / 2;
  const map = mapOf(middle);
  const onEdge = from.lon === to.lon && middle === map * 360 - 180;
  if (!onEdge) return map;
  return before ?? (from.node && Number(from.node.children?.[0]?.value) > 0 ? map - 1 : map);
}

/** The line with a vertex wherever an edge passes the antimeridian. */
function withCrossings(vertices: readonly RunningVertex[]): readonly RunningVertex[] | undefined {
  const all: RunningVertex[] = [];
  for (const [index, to] of vertices.entries()) {
    const from = vertices[index - 1];
    if (from) all.push(...crossingsOf(from, to));
    all.push(to);
    if (all.length - index > MOST_TURNS) return undefined;
  }
  return all;
}

function crossingsOf(from: RunningVertex, to: RunningVertex): readonly RunningVertex[] {
  const east = to.lon > from.lon;
  const first = mapOf(Math.min(from.lon, to.lon)) + 1;
  const found: RunningVertex[] = [];
  for (let map = first; map * 360 - 180 < Math.max(from.lon, to.lon); map += 1) {
    const lon = map * 360 - 180;
    const share = (lon - from.lon) / (to.lon - from.lon);
    found.push({ lon, lat: from.lat + share * (to.lat - from.lat) });
    if (found.length > MOST_TURNS) break;
  }
  return east ? found : found.toReversed();
}
