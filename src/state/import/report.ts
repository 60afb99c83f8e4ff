import type { CollectionId, OwnParkId } from "../../document/document.ts";
import type { RejectedFeature } from "../../formats/answer.ts";
import type { Finding } from "../../formats/finding.ts";
import type { Bounds, Position } from "../../geo/position.ts";
import type { SquareMetres } from "../../geo/units.ts";

/** What a finding is about: a park that came in, a feature that is not added, a layer's feature, or the file. */
export type ReportTarget =
  /** `text` is the park's text as the file brought it. */
  | { readonly kind: "park"; readonly id: OwnParkId; readonly text: string }
  | { readonly kind: "rejected"; readonly rejected: RejectedFeature }
  /** `index` is the feature's place in the layer. */
  | { readonly kind: "layer"; readonly index: number }
  | { readonly kind: "file" };

/** One line of the report. */
export interface ReportItem {
  readonly key: string;
  readonly finding: Finding;
  readonly target: ReportTarget;
  /** The collection that the file became. */
  readonly collection: CollectionId;
  /** The name of the file that it was found in. */
  readonly file: string;
  /** How many findings it stands for and about how many features, where that is not the one that it tells of. */
  readonly represents?: { readonly findings: number; readonly features: number };
}

/** `open` until its button was pressed, and again after Undo; `unrepairable` where the fix did not help. */
export type Outcome = "open" | "repaired" | "unrepairable";

/** What the last import found, and what waits from those before it. */
export interface ReportContent {
  /** The files' names. */
  readonly names: readonly string[];
  readonly bytes: number;
  /** Features that came in with the files. */
  readonly added: number;
  readonly items: readonly ReportItem[];
  /** Findings beyond those that are listed of their kind, so that a fix for all leaves none out. */
  readonly unlisted: readonly ReportItem[];
  /** Lines of the imports before it about features that were held, whether they have come in since or not. */
  readonly earlier: readonly ReportItem[];
  readonly earlierUnlisted: readonly ReportItem[];
}

/** What a fix would change in a feature. */
export interface FixChange {
  readonly before: GeoJSON.Geometry | undefined;
  readonly after: GeoJSON.Geometry | undefined;
  /** How far and where to the centroid moves on the ellipsoid; `undefined` where one of the two is nowhere on Earth. */
  readonly moves: { readonly metres: number; readonly bearingDegrees: number } | undefined;
  /** The centroid after it, where the feature was nowhere on Earth before. */
  readonly lands: Position | undefined;
  readonly areaBefore: SquareMetres | undefined;
  readonly areaAfter: SquareMetres | undefined;
  /** The boxes about what can be shown of the two. */
  readonly bounds: readonly Bounds[];
}

/** Whether a finding asks for a look: notes alone do not open the report. */
export const needsAttention = ({ finding }: ReportItem): boolean => finding.severity !== "note";
