import type { Metres, SquareMetres } from "../../geo/units.ts";
import type { ParkStatus } from "../park-kinds.ts";
import type { CatalogueProblem, ValuePath } from "../problem.ts";

/** What is wrong or doubtful in a park that reads. Sentences for people are made where they are shown. */
export type ParkProblem =
  | { readonly kind: "two-primaries"; readonly key: string }
  | { readonly kind: "repeated-position" }
  | { readonly kind: "winding"; readonly isOuter: boolean }
  | { readonly kind: "crosses-itself"; readonly near: GeoJSON.Position }
  | { readonly kind: "stray-hole" }
  | {
      readonly kind: "area-differs";
      readonly measured: SquareMetres;
      readonly stated: SquareMetres;
    }
  | { readonly kind: "point-not-schematic" }
  | { readonly kind: "point-with-area"; readonly stated: SquareMetres }
  | { readonly kind: "circle-without-area" }
  | {
      readonly kind: "stray-centre";
      readonly strayMetres: Metres;
      readonly uncertaintyMetres: Metres;
    }
  | { readonly kind: "no-currency"; readonly unit: string }
  | { readonly kind: "money-undated" }
  | { readonly kind: "untranslated"; readonly count: number }
  | { readonly kind: "future"; readonly date: string; readonly today: string }
  | { readonly kind: "timeline-order"; readonly date: string; readonly before: string }
  | { readonly kind: "status-after-sources"; readonly asOf: string; readonly newest: string }
  | { readonly kind: "status-before-event"; readonly asOf: string; readonly later: string }
  | { readonly kind: "status-undated" }
  | {
      readonly kind: "status-contradicts";
      readonly value: ParkStatus;
      readonly asOf: string;
      /** What the last event that changed it made of the park. */
      readonly before: ParkStatus;
      readonly date: string;
    }
  | { readonly kind: "status-not-forward"; readonly from: ParkStatus; readonly to: ParkStatus }
  | { readonly kind: "status-after-cancelled"; readonly to: ParkStatus }
  | {
      readonly kind: "status-old";
      readonly date: string;
      readonly today: string;
      readonly years: number;
    };

/** Something wrong or doubtful at one place of a park file. An error has to be repaired, a warning may stand with a reason. */
export interface ParkFinding {
  /** From the Feature. */
  readonly path: ValuePath;
  readonly severity: "error" | "warning";
  readonly problem: ParkProblem | CatalogueProblem;
}
