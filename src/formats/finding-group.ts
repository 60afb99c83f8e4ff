import { isRough } from "./crs/shift.ts";
import type { FindingData, FindingKind, Severity } from "./finding.ts";
import type { Fix } from "./fix.ts";

/** As much of a finding as tells what it means: not where it is. */
export type FindingMeaning = FindingData & { readonly severity: Severity; readonly fix?: Fix };

type DetailOf<Kind extends FindingKind> = Extract<FindingData, { readonly kind: Kind }>;

/**
 * What tells findings of one kind apart that mean different things. Only what has few values by its nature: the groups
 * of a file with a million faults are few.
 */
const MEANINGS: {
  readonly [Kind in FindingKind]?: (detail: DetailOf<Kind>) => string;
} = {
  "loose-json": ({ what }) => what,
  "encoding-guessed": ({ declared, chosen }) =>
    chosen ? "chosen" : declared === undefined ? "unnamed" : "contradicted",
  "rows-not-data": ({ what }) => what,
  "column-beside": ({ axis }) => axis,
  "not-supported": ({ what }) => what,
  "precision-guessed": ({ precision }) => String(precision),
  "too-few-points": ({ needed }) => String(needed),
  "wrong-winding": ({ hole }) => (hole ? "hole" : "outline"),
  "out-of-range": ({ lat }) => (Math.abs(lat) > 90 ? "latitude" : "longitude"),
  "not-degrees": ({ candidates }) => (candidates.length > 0 ? "known" : "unknown"),
  "polar-ring": ({ pole }) => pole,
  "crs-converted": ({ shift }) => (shift && isRough(shift) ? "approximate" : "exact"),
  "china-datum": ({ hint }) => hint ?? "unnamed",
};

/** What a finding means among others of its kind; empty where all of them mean the same. */
export function meaningOf(finding: FindingMeaning): string {
  // The entry is chosen by the finding's own kind, which the compiler cannot follow through the table.
  const meaning = MEANINGS[finding.kind] as ((detail: FindingData) => string) | undefined;
  return meaning?.(finding) ?? "";
}

/**
 * The group that a finding belongs to: findings of one kind that are as grave as one another, are told in the same
 * sentence and repaired by the same button have the same.
 */
export function groupOf(finding: FindingMeaning): string {
  const { kind, severity, fix } = finding;
  return [kind, severity, fix?.kind ?? "", meaningOf(finding)].join("/");
}
