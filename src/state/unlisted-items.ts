import type { OwnPark } from "../document/sketch.ts";
import type { Imported } from "../formats/answer.ts";
import type { FindingKind } from "../formats/finding.ts";
import type { ReportItem, ReportTarget } from "./report.ts";

interface CutOff {
  /** A line of the kind that is listed. */
  readonly like: ReportItem;
  readonly listed: readonly ReportItem[];
  readonly missing: number;
}

/** The kinds that have a fix and more findings than are listed. */
function cutOffKinds({ findingCounts }: Imported, items: readonly ReportItem[]): CutOff[] {
  return (Object.entries(findingCounts) as [FindingKind, number][]).flatMap(([kind, count]) => {
    const listed = items.filter(({ finding }) => finding.kind === kind);
    const like = listed.find(({ finding }) => finding.fix);
    return like && count > listed.length ? [{ like, listed, missing: count - listed.length }] : [];
  });
}

const idOf = (target: ReportTarget): string | number =>
  target.kind === "park" ? target.id : target.kind === "held" ? target.held.feature : target.kind;

/** What a finding beyond the listed ones may be about: nobody has said, so all that could be meant. */
const candidates = (imported: Imported, parks: readonly OwnPark[]): readonly ReportTarget[] => [
  ...imported.held.map((held) => ({ kind: "held", held }) as const),
  ...parks.map(({ id, text }) => ({ kind: "park", id, text }) as const),
  ...(imported.content.kind === "layer" ? [{ kind: "file" } as const] : []),
];

/** What waits for a reason that nothing mends, and that is listed for others or told once for the file. */
function outOfReach(
  { held }: Imported,
  items: readonly ReportItem[],
  told: readonly ReportItem[],
): readonly ReportItem[] {
  const like = items.find(({ finding }) => finding.severity === "error" && !finding.fix);
  if (!like) return [];
  const reached = new Set(
    [...items, ...told].flatMap(({ target }) => (target.kind === "held" ? [target.held] : [])),
  );
  return held
    .filter((one) => !reached.has(one))
    .map((one) => ({
      ...like,
      key: `${like.collection}/held/${one.feature}`,
      target: { kind: "held", held: one },
    }));
}

/**
 * Lines for the findings that a report does not list, since there are too many of their kind: one for each feature that
 * may be meant, to be mended where the fix fits, and one for a layer as a whole. And one for each feature that waits and
 * that no other line reaches, so that it can be saved.
 */
export function unlistedItems(
  imported: Imported,
  items: readonly ReportItem[],
  parks: readonly OwnPark[],
): readonly ReportItem[] {
  const targets = candidates(imported, parks);
  const mendable = cutOffKinds(imported, items).flatMap(({ like, listed, missing }) => {
    const told = new Set(listed.map(({ target }) => idOf(target)));
    return targets
      .filter((target) => !told.has(idOf(target)))
      .map((target) => ({
        ...like,
        key: `${like.collection}/${like.finding.kind}/${idOf(target)}`,
        target,
        standsFor: target.kind === "file" ? missing : 1,
      }));
  });
  return [...mendable, ...outOfReach(imported, items, mendable)];
}
