import type { ContentId } from "../document/sketch.ts";
import type { FindingKind } from "../formats/finding.ts";
import type { Fix } from "../formats/fix.ts";
import { unionBounds } from "../geo/bounds.ts";
import type { CameraState } from "./camera-state.ts";
import { fixChange } from "./fix-change.ts";
import type { GhostState } from "./ghosts.ts";
import { type MendingParts, mendingOf, type MendOrder } from "./mending.ts";
import type { ReportState } from "./report-state.ts";
import type { ReportGroup } from "./report-groups.ts";
import type { FixChange, ReportItem } from "./report.ts";

export interface MendParts extends MendingParts {
  readonly camera: CameraState;
  readonly ghosts: GhostState;
  /** Hands a file to the reader. */
  readonly saveFile: (name: string, content: Blob) => void;
}

/** What "Fix all" leaves to the reader, since only they know where their file comes from, and what lies where. */
const ASKS_THE_READER: ReadonlySet<FindingKind> = new Set([
  "china-datum",
  "order-guessed",
  "doubtful-position",
]);

/** A feature's text as the report found it. */
async function textOf(parts: MendParts, item: ReportItem): Promise<string | undefined> {
  const { own, engine } = parts;
  const { target, collection } = item;
  if (target.kind === "park") return target.text;
  if (target.kind === "held") return target.held.text;
  const content: ContentId | undefined = own.collection(collection)?.layer?.content;
  if (content) return engine.text(content, target.kind === "layer" ? target.index : 0);
  const park = own.parks().find((one) => one.collection === collection);
  return park && (park.original ?? park.text);
}

/** The texts of features that wait, as one file: GeoJSON where all of them read, else as they came, line by line. */
function waitingFile(texts: readonly string[]): { readonly suffix: string; readonly blob: Blob } {
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

function saveWaiting({ saveFile }: MendParts, waiting: readonly ReportItem[]): void {
  const [first] = waiting;
  if (!first) return;
  const texts = waiting.flatMap(({ target }) => (target.kind === "held" ? [target.held.text] : []));
  const { suffix, blob } = waitingFile(texts);
  const isOneFile = waiting.every(({ file }) => file === first.file);
  saveFile(`${isOneFile ? first.file.replace(/\.[^.]*$/, "") : "parks"}${suffix}`, blob);
}

/** What stands beside the two outlines on the map. */
export interface ChangeLabels {
  readonly before: string;
  readonly after: string;
}

function showChange(
  { ghosts, camera }: MendParts,
  { before, after, bounds }: FixChange,
  labels: ChangeLabels,
): void {
  ghosts.show([
    ...(before ? [{ role: "before", geometry: before, label: labels.before } as const] : []),
    ...(after ? [{ role: "after", geometry: after, label: labels.after } as const] : []),
  ]);
  const box = unionBounds(bounds);
  if (box) camera.fitBounds(box);
}

/** The verbs of the report: what a fix would change, and doing it. */
export function createMendState(parts: MendParts, report: ReportState) {
  const { own, importer, ghosts } = parts;
  const carryOut = async (orders: readonly MendOrder[]): Promise<void> => {
    if (orders.length === 0) return;
    const mending = await mendingOf(parts, orders);
    report.mark(
      orders.map(({ item }) => item),
      mending,
    );
    own.edit(mending.edit);
    ghosts.clear();
  };
  /** What is still to be done in a group; where there is a choice, `chosen` is the fix for all of it. */
  const ordersFor = ({ items, unlisted }: ReportGroup, chosen?: Fix): readonly MendOrder[] =>
    [...items, ...unlisted].flatMap((item) => {
      const fix = chosen ?? item.finding.fix;
      return fix && report.outcomeOf(item) === "open" ? [{ item, fix }] : [];
    });
  const mendable = (): readonly ReportGroup[] =>
    [...report.groups(), ...report.earlierGroups()].filter(({ items: [{ finding }] }) =>
      Boolean(finding.fix && !ASKS_THE_READER.has(finding.kind)),
    );
  return {
    /** Does what the button says; where there is a choice, `fix` is the one that was chosen. */
    mend: (item: ReportItem, fix: Fix | undefined = item.finding.fix): Promise<void> =>
      carryOut(fix ? [{ item, fix }] : []),
    /** Does what the button of a group says for all that is open in it, listed or not: one step of undo. */
    mendGroup: (group: ReportGroup, fix?: Fix): Promise<void> => carryOut(ordersFor(group, fix)),
    /** How many findings "Fix all" would mend, and doing so: one step of undo. */
    mendableCount: (): number =>
      mendable().reduce((sum, group) => sum + report.standingOf(group).open, 0),
    mendAll: (): Promise<void> => carryOut(mendable().flatMap((group) => ordersFor(group))),
    /** What a fix would change in the feature, by the text that the report found. */
    changeOf: async (
      item: ReportItem,
      fix: Fix | undefined = item.finding.fix,
    ): Promise<FixChange> => {
      const before = await textOf(parts, item);
      const [after] =
        fix && before !== undefined ? await importer.mend([before], [[fix]]) : [undefined];
      return fixChange(before, after);
    },
    /** Draws a feature before and after on the map, with the words given, and goes there. */
    showChange: (change: FixChange, labels: ChangeLabels): void =>
      showChange(parts, change, labels),
    hideChange: ghosts.clear,
    /** Hands over the features that still wait outside, so that they can be mended elsewhere. */
    saveWaiting: (): void => saveWaiting(parts, report.waiting()),
  };
}
