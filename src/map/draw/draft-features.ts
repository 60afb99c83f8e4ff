import type { Draft } from "../../geo/draft/draft.ts";
import { addCorners, shapeOfDraft } from "../../geo/draft/draft.ts";
import type { Position } from "../../geo/position.ts";
import { collection } from "../sources/feature.ts";

type Features = GeoJSON.FeatureCollection;

const NOTHING: Features = collection([]);

const lineFeature = (positions: readonly Position[], role: string): GeoJSON.Feature => ({
  type: "Feature",
  properties: { role },
  geometry: { type: "LineString", coordinates: positions.map((position) => [...position]) },
});

/** The edges that are set: they are written when a corner is set, not when the pointer moves. */
export function edgeFeatures({ corners }: Draft): Features {
  return corners.length < 2 ? NOTHING : collection([lineFeature(corners, "edge")]);
}

/** The corners, numbered from 1; the last is told apart. */
export const cornerFeatures = ({ corners }: Draft): Features =>
  collection(
    corners.map((corner, index) => ({
      type: "Feature",
      properties: { number: String(index + 1), isLast: index === corners.length - 1 },
      geometry: { type: "Point", coordinates: [...corner] },
    })),
  );

/** The area so far, with the position that is aimed at as its next corner. */
export function areaFeatures(draft: Draft, aim: Position | undefined): Features {
  const shape = shapeOfDraft(aim ? addCorners(draft, [aim]) : draft);
  if (shape?.type !== "Polygon") return NOTHING;
  return collection([{ type: "Feature", properties: {}, geometry: shape }]);
}

/** The edges that would come with the next corner: to it, and of a polygon back to the first. */
export function aimFeatures({ tool, corners }: Draft, aim: Position | undefined): Features {
  const [first, last] = [corners[0], corners.at(-1)];
  if (!first || !last || tool === "point") return NOTHING;
  const closes = tool === "polygon" && corners.length > 1;
  const path = [last, ...(aim ? [aim] : []), ...(closes ? [first] : [])];
  return path.length < 2 ? NOTHING : collection([lineFeature(path, "aim")]);
}
