import { shapeOfDraft } from "../../geo/draft/draft-shape.ts";
import { addCorners, type Draft } from "../../geo/draft/draft.ts";
import { lonLat } from "../../geo/rings.ts";
import type { Position } from "../../geo/position.ts";
import { collection } from "../sources/feature.ts";

type Features = GeoJSON.FeatureCollection;

const NOTHING: Features = collection([]);

const lineFeature = (positions: readonly Position[], role: string): GeoJSON.Feature => ({
  type: "Feature",
  properties: { role },
  geometry: { type: "LineString", coordinates: positions.map((position) => [...position]) },
});

/** Whether a shape's edges run from corner to corner, as they were set. */
const isPath = ({ tool }: Draft): boolean => tool !== "rectangle" && tool !== "circle";

/** The edges that are set: they are written when a corner is set, not when the pointer moves. */
export function edgeFeatures(draft: Draft): Features {
  if (isPath(draft))
    return draft.corners.length < 2 ? NOTHING : collection([lineFeature(draft.corners, "edge")]);
  const shape = shapeOfDraft(draft);
  const ring = shape?.type === "Polygon" ? shape.coordinates[0] : undefined;
  return ring ? collection([lineFeature(ring.map(lonLat), "edge")]) : NOTHING;
}

/** The corners, numbered from 1; the last is told apart, and those that stand in the way. */
export const cornerFeatures = ({ corners }: Draft, refused: readonly number[] = []): Features =>
  collection(
    corners.map((corner, index) => ({
      type: "Feature",
      properties: {
        number: String(index + 1),
        isLast: index === corners.length - 1,
        isRefused: refused.includes(index),
      },
      geometry: { type: "Point", coordinates: [...corner] },
    })),
  );

/** The area so far, with the position that is aimed at as its next corner. */
export function areaFeatures(draft: Draft, aim: Position | undefined): Features {
  const shape = shapeOfDraft(aim ? addCorners(draft, [aim]) : draft);
  if (shape?.type !== "Polygon") return NOTHING;
  return collection([{ type: "Feature", properties: {}, geometry: shape }]);
}

/** The outline that would come with the next corner, of a shape that is no path of edges. */
function aimedOutline(draft: Draft, aim: Position | undefined): Features {
  const aimed = aim ? addCorners(draft, [aim]) : draft;
  const shape = shapeOfDraft(aimed);
  const ring = shape?.type === "Polygon" ? shape.coordinates[0]?.map(lonLat) : undefined;
  const path = ring ?? aimed.corners;
  return aim && path.length > 1 ? collection([lineFeature(path, "aim")]) : NOTHING;
}

/** What would come with the next corner: the edges to it and, of a polygon, back to the first; of a stroke its path. */
export function aimFeatures(
  draft: Draft,
  aim: Position | undefined,
  stroke: readonly Position[],
): Features {
  const { tool, corners } = draft;
  if (!isPath(draft)) return aimedOutline(draft, aim);
  const [first, last] = [corners[0], corners.at(-1)];
  const begun = [...(last ? [last] : []), ...stroke, ...(aim ? [aim] : [])];
  const closes = first && tool !== "line" && corners.length + stroke.length > 1;
  const path = closes ? [...begun, first] : begun;
  return path.length < 2 || tool === "point" ? NOTHING : collection([lineFeature(path, "aim")]);
}
