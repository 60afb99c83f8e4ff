import type { CollectionId, OwnParkId } from "../document/sketch.ts";
import type { Finding, FindingKind } from "../formats/finding.ts";

/** What a finding is about: a park that came in, a feature that waits outside, a layer, or the file as a whole. */
export type ReportTarget =
  | { readonly kind: "park"; readonly id: OwnParkId }
  | { readonly kind: "held"; readonly feature: number }
  | { readonly kind: "layer"; readonly collection: CollectionId }
  | { readonly kind: "file" };

/** One line of the report. */
export interface ReportItem {
  readonly key: string;
  readonly finding: Finding;
  readonly target: ReportTarget;
  /** `open` until its button was pressed; `unfit` where the fix did not help. */
  readonly outcome: "open" | "mended" | "unfit";
}

/** What an import found: one after the other stays until the next import. */
export interface ImportReport {
  /** The files' names. */
  readonly names: readonly string[];
  readonly bytes: number;
  /** Features that came in, and features that wait outside. */
  readonly added: number;
  readonly held: number;
  readonly items: readonly ReportItem[];
  /** How many findings of each kind there are, those that are not listed too. */
  readonly counts: Readonly<Partial<Record<FindingKind, number>>>;
}
