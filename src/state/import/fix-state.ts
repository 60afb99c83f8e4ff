import type { ContentId } from "../../document/document.ts";
import type { FindingKind } from "../../formats/finding.ts";
import type { Fix } from "../../formats/fix.ts";
import { unionBounds } from "../../geo/bounds.ts";
import type { CameraState } from "../view/camera-state.ts";
import { fixChange } from "./fix-change.ts";
import type { PreviewOutlineState } from "../view/preview-outlines.ts";
import { type RepairDependencies, repair, type RepairRequest } from "./apply-fixes.ts";
import type { ReportState } from "./report-state.ts";
import type { ReportGroup } from "./report-groups.ts";
import type { FixChange, ReportItem } from "./report.ts";

export interface RepairStateDependencies extends RepairDependencies {
  readonly camera: CameraState;
  readonly previewOutlines: PreviewOutlineState;
  /** Hands a file to the user. */
  readonly saveFile: (name: string, content: Blob) => void;
}

/** What "Fix all" leaves to the user, since only they know where their file comes from, and what lies where. */
const NEEDS_USER_CHOICE: ReadonlySet<FindingKind> = new Set([
  "china-datum",
  "order-guessed",
  "doubtful-position",
]);

/** A feature's text as the report found it. */
async function textOf(
  dependencies: RepairStateDependencies,
  item: ReportItem,
): Promise<string | undefined> {
  const { own, engine } = dependencies;
  const { target, collection } = item;
  if (target.kind === "park") return target.text;
  if (target.kind === "rejected") return target.rejected.text;
  const content: ContentId | undefined = own.collection(collection)?.layer?.content;
  if (content) return engine.text(content, target.kind === "layer" ? target.index : 0);
  const park = own.parks().find((one) => one.collection === collection);
  return park && (park.original ?? park.text);
}

/** The texts of features that wait, as one file: GeoJSON where all of them read, else as they came, line by line. */
function rejectedFile(texts: readonly string[]): { readonly suffix: string; readonly blob: Blob } {
  const whole = `{"type":"FeatureCollection","features":[\n${texts.join(",\n")}\n]}\n`;
  try {
    JSON.parse(whole);
    return {
      suffix: ".waiting.geojson",
      blob: new Blob([whole], { type: "application/geo+json" }),
    };
  } catch {
    return {
      suffix: ".waiting.txt",
      blob: new Blob([`${texts.join("\n")}\n`], { type: "text/plain" }),
    };
  }
}

function saveRejected(
  { saveFile }: RepairStateDependencies,
  rejected: readonly ReportItem[],
): void {
  const [first] = rejected;
  if (!first) return;
  const texts = rejected.flatMap(({ target }) =>
    target.kind === "rejected" ? [target.rejected.text] : [],
  );
  const { suffix, blob } = rejectedFile(texts);
  const isOneFile = rejected.every(({ file }) => file === first.file);
  saveFile(`${isOneFile ? first.file.replace(/\.[^.]*$/, "") : "parks"}${suffix}`, blob);
}

/** What stands beside the two outlines on the map. */
export interface ChangeLabels {
  readonly before: string;
  readonly after: string;
}

function showChange(
  { previewOutlines, camera }: RepairStateDependencies,
  { before, after, bounds }: FixChange,
  labels: ChangeLabels,
): void {
  previewOutlines.show([
    ...(before ? [{ role: "before", geometry: before, label: labels.before } as const] : []),
    ...(after
      ? [{ role: "after", geometry: after, label: labels.after, isMoved: true } as const]
      : []),
  ]);
  const box = unionBounds(bounds);
  if (box) camera.fitBounds(box);
}

/** The verbs of the report: what a fix would change, and doing it. */
export function createRepairState(dependencies: RepairStateDependencies, report: ReportState) {
  const { own, importer, previewOutlines } = dependencies;
  const applyRepairs = async (requests: readonly RepairRequest[]): Promise<void> => {
    if (requests.length === 0) return;
    const result = await repair(dependencies, requests);
    report.mark(
      requests.map(({ item }) => item),
      result,
    );
    own.edit(result.edit);
    previewOutlines.clear();
  };
  /** What is still to be done in a group; where there is a choice, `chosen` is the fix for all of it. */
  const requestsFor = ({ items, unlisted }: ReportGroup, chosen?: Fix): readonly RepairRequest[] =>
    [...items, ...unlisted].flatMap((item) => {
      const fix = chosen ?? item.finding.fix;
      return fix && report.outcomeOf(item) === "open" ? [{ item, fix }] : [];
    });
  const repairableGroups = (): readonly ReportGroup[] =>
    [...report.groups(), ...report.earlierGroups()].filter(({ items: [{ finding }] }) =>
      Boolean(finding.fix && !NEEDS_USER_CHOICE.has(finding.kind)),
    );
  return {
    /** Does what the button says; where there is a choice, `fix` is the one that was chosen. */
    repair: (item: ReportItem, fix: Fix | undefined = item.finding.fix): Promise<void> =>
      applyRepairs(fix ? [{ item, fix }] : []),
    /** Does what the button of a group says for all that is open in it, listed or not: one step of undo. */
    repairGroup: (group: ReportGroup, fix?: Fix): Promise<void> =>
      applyRepairs(requestsFor(group, fix)),
    /** How many findings "Fix all" would repair, and doing so: one step of undo. */
    repairableCount: (): number =>
      repairableGroups().reduce((sum, group) => sum + report.outcomeCountsOf(group).open, 0),
    repairAll: (): Promise<void> =>
      applyRepairs(repairableGroups().flatMap((group) => requestsFor(group))),
    /** What a fix would change in the feature, by the text that the report found. */
    changeOf: async (
      item: ReportItem,
      fix: Fix | undefined = item.finding.fix,
    ): Promise<FixChange> => {
      const before = await textOf(dependencies, item);
      const [after] =
        fix && before !== undefined ? await importer.repair([before], [[fix]]) : [undefined];
      return fixChange(before, after);
    },
    /** Draws a feature before and after on the map, with the words given, and goes there. */
    showChange: (change: FixChange, labels: ChangeLabels): void =>
      showChange(dependencies, change, labels),
    hideChange: previewOutlines.clear,
    /** Hands over the features that are not added yet, so that they can be repaired elsewhere. */
    saveRejected: (): void => saveRejected(dependencies, report.waiting()),
  };
}
