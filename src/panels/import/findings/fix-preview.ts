import { createMemo, createSignal, onCleanup } from "solid-js";
import type { Fix } from "../../../state/import/findings.ts";
import type { ImportsState } from "../../../state/import/imports.ts";
import type { ReportGroup } from "../../../state/import/report-groups.ts";
import {
  needsAttention,
  type FixChange,
  type ReportContent,
  type ReportItem,
} from "../../../state/import/report.ts";
import { isGroup } from "./is-group.ts";

/** A line of the report that was chosen, and what its fix changes once that is worked out. */
interface Chosen {
  readonly item: ReportItem;
  /** The group that it stands for, where that was chosen as a whole. */
  readonly group: ReportGroup | undefined;
  readonly change: FixChange | undefined;
}

/** Where one thing alone asks for a look it is looked at from the beginning; the map stays where it is. */
function onlyOne(groups: readonly ReportGroup[]): Chosen | undefined {
  const [only, other] = groups.filter(({ items: [first] }) => needsAttention(first));
  if (!only || other) return undefined;
  return { item: only.items[0], group: isGroup(only) ? only : undefined, change: undefined };
}

/** Where a file was read once more for its encoding, that is still looked at. */
function successorOf(
  before: ReportItem | undefined,
  report: ReportContent | undefined,
): Chosen | undefined {
  if (before?.finding.kind !== "encoding-guessed") return undefined;
  const item = report?.items.find(
    ({ collection, finding }) =>
      collection === before.collection && finding.kind === before.finding.kind,
  );
  return item && { item, group: undefined, change: undefined };
}

export type ChangePreview = ReturnType<typeof createChangePreview>;

/** What a choice of a coordinate system is for: one line, or all of a group. */
const subjectOf = ({ item, group }: Pick<Chosen, "item" | "group">): string =>
  group?.key ?? item.key;

/** Which finding is looked at, and which coordinate system the user has chosen where several would fit. */
export function createChangePreview(
  imports: ImportsState,
  labels: () => { readonly before: string; readonly after: string },
) {
  const [pressed, setPressed] = createSignal<Chosen & { readonly in: ReportContent | undefined }>();
  const chosen = createMemo<Chosen | undefined>((before) => {
    const last = pressed();
    if (last && last.in === imports.report()) return last;
    return successorOf(before?.item, imports.report()) ?? onlyOne(imports.groups());
  });
  const [systems, setSystems] = createSignal<ReadonlyMap<string, string>>(new Map());
  const systemOf = (subject: string): Fix | undefined => {
    const crs = systems().get(subject);
    return crs === undefined ? undefined : { kind: "from-crs", crs };
  };
  /** The fix for one line, as it was chosen for it or for all of its group. */
  const fixOf = (item: ReportItem, group?: ReportGroup): Fix | undefined =>
    systemOf(item.key) ?? (group && systemOf(group.key)) ?? item.finding.fix;
  const choose = async (item: ReportItem, group: ReportGroup | undefined): Promise<void> => {
    const looked = { item, group, in: imports.report() };
    setPressed({ ...looked, change: undefined });
    imports.hideChange();
    const change = await imports.changeOf(item, fixOf(item, group));
    // By now another line may have been chosen, or the report closed.
    if (chosen()?.item !== item || chosen()?.group !== group) return;
    setPressed({ ...looked, change });
    imports.showChange(change, labels());
  };
  onCleanup(() => setPressed(undefined));
  return {
    chosen,
    fixOf,
    /** The coordinate system that was chosen for all of a group, as its fix. */
    groupFix: (group: ReportGroup): Fix | undefined => systemOf(group.key),
    choose: (item: ReportItem): void => void choose(item, undefined),
    /** Looks at a group by one of its findings. */
    chooseGroup: (group: ReportGroup, item: ReportItem): void => void choose(item, group),
    /** The coordinate system that the numbers of what is looked at are to be read in. */
    readIn: (crs: string): void => {
      const looked = chosen();
      if (!looked) return;
      setSystems((before) => new Map(before).set(subjectOf(looked), crs));
      void choose(looked.item, looked.group);
    },
  };
}
