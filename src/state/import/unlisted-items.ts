import type { Imported } from "../../formats/answer.ts";
import { groupOf } from "../../formats/finding-group.ts";
import type { ReportItem, ReportTarget } from "./report.ts";

const firstOfEach = (items: readonly ReportItem[]): ReadonlyMap<string, ReportItem> => {
  const firsts = new Map<string, ReportItem>();
  for (const item of items) {
    const group = groupOf(item.finding);
    if (!firsts.has(group)) firsts.set(group, item);
  }
  return firsts;
};

/** What waits for a reason that nothing repairs, told once for the file. */
function outOfReach(
  { rejected }: Imported,
  items: readonly ReportItem[],
  unlisted: readonly ReportItem[],
): readonly ReportItem[] {
  const like = items.find(({ finding }) => finding.severity === "error" && !finding.fix);
  if (!like) return [];
  const reached = new Set(
    [...items, ...unlisted].flatMap(({ target }) =>
      target.kind === "rejected" ? [target.rejected] : [],
    ),
  );
  return rejected
    .filter((one) => !reached.has(one))
    .map((one) => ({
      ...like,
      key: `${like.key}/held/${one.feature}`,
      target: { kind: "rejected", rejected: one },
      represents: { findings: 0, features: 0 },
    }));
}

/**
 * Lines for the findings that a report does not list, since there are too many of their kind: one for each feature, to
 * be repaired like the listed ones, and one for a layer as a whole. And one for each feature that waits and that no other
 * line reaches, so that it can be saved.
 */
export function unlistedItems(
  imported: Imported,
  items: readonly ReportItem[],
  targetOf: (feature: number | undefined) => ReportTarget,
): readonly ReportItem[] {
  const firsts = firstOfEach(items);
  const unlisted = imported.unlisted.flatMap(({ group, feature, ...represents }, index) => {
    const like = firsts.get(group);
    if (!like) return [];
    const place = feature === undefined ? {} : { feature };
    return {
      ...like,
      key: `${like.key}/unlisted/${index}`,
      finding: { ...like.finding, place },
      target: targetOf(feature),
      represents,
    };
  });
  return [...unlisted, ...outOfReach(imported, items, unlisted)];
}
