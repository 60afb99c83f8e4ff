import type { Landmark, LandmarkId } from "../../catalogue/landmark.ts";
import { geodesicInverse } from "../../geo/measure/geodesic.ts";
import type { Position } from "../../geo/position.ts";
import type { Degrees } from "../../geo/units.ts";
import { collection, pointFeature } from "../sources/feature.ts";
import { sideOf } from "../symbology/labels.ts";
import type { LandmarkGlyph } from "./landmark-glyphs.ts";

const GLYPH_OF_KIND = {
  historic: "gate",
  transport: "train",
  university: "cap",
  research: "chip",
  business: "towers",
  sport: "ball",
  nature: "tree",
  government: "column",
  own: "flag",
} as const satisfies Record<Landmark["kind"], LandmarkGlyph>;
const GLYPH_OF_MODE = {
  airport: "aircraft",
  rail: "train",
  metro: "metro",
} as const satisfies Record<NonNullable<Landmark["mode"]>, LandmarkGlyph>;

/** From which zoom on a landmark is worth its place when no line leads to it. */
const FROM_ZOOM: Readonly<Record<LandmarkGlyph, number>> = {
  // Who has named a landmark looks for it from afar.
  flag: 0,
  aircraft: 8,
  gate: 9,
  train: 9,
  tree: 9,
  chip: 9.5,
  towers: 10,
  ball: 10,
  cap: 10,
  column: 10,
  metro: 10.5,
};

const SOUTH: Degrees = 180;

/** The symbol of a landmark. */
export const glyphOf = (landmark: Landmark): LandmarkGlyph =>
  landmark.mode ? GLYPH_OF_MODE[landmark.mode] : GLYPH_OF_KIND[landmark.kind];

export interface LandmarksOnMap {
  readonly landmarks: readonly Landmark[];
  readonly label: (landmark: Landmark) => string;
  /** Those that a line leads to. */
  readonly drawn: ReadonlySet<LandmarkId>;
  /** What one of the user's own is drawn in, as a part of an image's id: `rrggbb`, or `accent` while its card is open. */
  readonly colour: (landmark: Landmark) => string;
  /** The selected park, where the lines come from. */
  readonly from: Position | undefined;
}

/** The landmarks as points; `side` is the one away from the selected park, where the label meets no line. */
export const landmarkFeatures = (shown: LandmarksOnMap): GeoJSON.FeatureCollection<GeoJSON.Point> =>
  collection(
    shown.landmarks.map((landmark) => {
      const bearing = shown.from
        ? geodesicInverse(shown.from, landmark.position).bearingDegrees
        : SOUTH;
      const glyph = glyphOf(landmark);
      const isOwn = landmark.kind === "own";
      return pointFeature(landmark.position, {
        id: landmark.id,
        label: shown.label(landmark),
        image: isOwn ? `${glyph}/${shown.colour(landmark)}` : glyph,
        ...(isOwn && { isOwn }),
        drawn: shown.drawn.has(landmark.id),
        side: sideOf(bearing),
        fromZoom: FROM_ZOOM[glyph],
        rank: FROM_ZOOM[glyph],
      });
    }),
  );
