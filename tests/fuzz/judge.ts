import type { Imported, ImportProblem } from "../../src/formats/answer.ts";
import { withoutEmpty } from "../../src/geojson/geometry/empty-geometry.ts";
import { validParts } from "../../src/geojson/geometry/valid-parts.ts";
import type { Result } from "../../src/result.ts";

const MOST_VERTICES_CHECKED = 200_000;

/** Every number that stands where coordinates do, however deep. */
function* positionsIn(value: unknown): Generator<readonly unknown[]> {
  const stack: unknown[] = [value];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (!Array.isArray(next)) continue;
    if (next.length > 0 && !Array.isArray(next[0])) yield next;
    else stack.push(...next.slice(0, MOST_VERTICES_CHECKED));
  }
}

function* coordinatesOf(geometry: unknown): Generator<unknown> {
  if (typeof geometry !== "object" || geometry === null) return;
  const { coordinates, geometries } = geometry as {
    readonly coordinates?: unknown;
    readonly geometries?: unknown;
  };
  if (Array.isArray(geometries)) for (const one of geometries) yield* coordinatesOf(one);
  else yield coordinates;
}

const isOnEarth = ([lon, lat]: readonly unknown[]): boolean =>
  typeof lon === "number" &&
  typeof lat === "number" &&
  Math.abs(lat) <= 90 &&
  // A ring may run beyond the antimeridian.
  Math.abs(lon) <= 540;

/** A feature keeps what it came with to the letter; of that the map draws what can be used. */
function judgeFeature(text: string): string | undefined {
  const feature = JSON.parse(text) as { readonly type?: unknown; readonly geometry?: unknown };
  if (feature.type !== "Feature") return "what came in is no Feature";
  const sound = validParts(feature.geometry);
  for (const coordinates of coordinatesOf(sound && withoutEmpty(sound))) {
    for (const position of positionsIn(coordinates)) {
      if (!isOnEarth(position)) return `a position off the Earth is drawn: ${position.join()}`;
    }
  }
  return undefined;
}

/** What is wrong with an answer, whatever the file was; nothing when it keeps what imports promise. */
export function judge(result: Result<Imported, ImportProblem>): string | undefined {
  if (!result.ok) return result.problem.kind === "broke-down" ? "the parser broke down" : undefined;
  const { content, features, rejected, findings } = result.value;
  if (!Number.isFinite(features)) return "the count of features is no number";
  if (features + rejected.length === 0 && findings.length === 0)
    return "nothing came of it in silence";
  if (content.kind === "layer") return undefined;
  if (content.features.length !== features) return "the count of features is wrong";
  for (const { text } of content.features) {
    const wrong = judgeFeature(text);
    if (wrong) return wrong;
  }
  return undefined;
}
