import { batch } from "solid-js";
import type { Imported } from "../formats/answer.ts";
import { nextColour } from "../document/colours.ts";
import { type ContentId, EMPTY_SKETCH, type Sketch } from "../document/sketch.ts";
import type { FeatureTable } from "../geo/feature-table.ts";
import type { LayerEngine } from "../layers/engine.ts";
import type { Result } from "../result.ts";
import { encodeLink } from "../share/link.ts";
import { readRemoteAddress } from "../share/remote-address.ts";
import type { LinkedView } from "../share/view.ts";
import { admit } from "./admit.ts";
import type { CameraState } from "./camera-state.ts";
import type { LinkCoder, LinkedFile, LinkedParksProblem } from "./link-coder.ts";
import { adoption, boundsOfSketch, linkedSketch, parkCount, withFiles } from "./linked-sketch.ts";
import type { NoticeState } from "./notice.ts";
import type { OwnState } from "./own.ts";
import type { PreviewState } from "./preview.ts";
import type { SelectionState } from "./selection.ts";

export interface PreviewParts {
  readonly preview: PreviewState;
  readonly own: OwnState;
  readonly selection: SelectionState;
  readonly notices: NoticeState;
  readonly camera: CameraState;
  readonly engine: Pick<LayerEngine, "table">;
  readonly linkCoder: Pick<LinkCoder, "decode">;
  /** The address of the page, less its fragment. */
  readonly pageAddress: string;
  /** Opens a layer that is only looked at. */
  readonly showLayer: (content: ContentId, table: FeatureTable) => unknown;
  /**
   * Reads a file of another host, as the reader has agreed to; `undefined` where that failed and was told, or `left` ended
   * it.
   */
  readonly look: (url: URL, left: AbortSignal) => Promise<Imported | undefined>;
  /** Makes the present view an entry of the browser's history. */
  readonly step: () => void;
}

type Decoded = Result<readonly LinkedFile[], LinkedParksProblem>;

/** Back and Forward lead to the same link again and again: the last one is remembered. */
function createDecoder(coder: PreviewParts["linkCoder"]) {
  let last: { readonly text: string; readonly decoded: Promise<Decoded> } | undefined;
  return (text: string): Promise<Decoded> => {
    if (last?.text !== text) {
      const decoded = coder.decode(text);
      last = { text, decoded };
      // What could not be loaded is asked for again with the link.
      decoded.catch(() => (last = undefined));
    }
    return last.decoded;
  };
}

/** Tells why the parks cannot be shown, and offers those that can. */
function sayDamage(parts: PreviewParts, view: LinkedView, problem: LinkedParksProblem): void {
  const readable = problem.kind === "cut" ? linkedSketch(problem.readable) : undefined;
  if (readable) parts.preview.change({ readable });
  const link = `${parts.pageAddress}#${encodeLink({ ...view, parks: "" })}`;
  const count = readable ? parkCount(readable) : 0;
  parts.notices.say({ kind: "link-damaged", problem, readable: count, before: link.length });
}

function show(
  { preview, camera }: PreviewParts,
  sketch: Sketch,
  { camera: linked, park }: Partial<LinkedView> = {},
): void {
  preview.change({ sketch });
  const bounds = boundsOfSketch(sketch);
  if (bounds && !linked && !park) camera.fitBounds(bounds, true);
}

function openParks(parts: PreviewParts, view: LinkedView, decoded: Decoded): void {
  if (!decoded.ok) return sayDamage(parts, view, decoded.problem);
  const sketch = linkedSketch(decoded.value);
  if (sketch) show(parts, sketch, view);
}

/** Judges the address of a link's file. Its host is not asked before the reader agrees. */
function openSource({ preview, notices }: PreviewParts, { source }: LinkedView): void {
  const read = source && readRemoteAddress(source.address);
  if (read?.ok) return preview.change({ phase: "asking", file: read.value });
  if (read) notices.say({ kind: "link-source-refused", problem: read.problem });
  preview.change({ phase: "done" });
}

/** Shows a file beside the link's parks: nothing of it is kept. */
function openFile(parts: PreviewParts, imported: Imported): void {
  const { preview, own, showLayer } = parts;
  const before = preview.sketch() ?? EMPTY_SKETCH;
  const { collection, parks, layer } = admit(imported, {
    newId: own.newId,
    colour: nextColour(before),
  });
  if (layer) showLayer(layer.content, layer.table);
  const { id: _, order: __, ...file } = collection;
  const wished = preview.extras().source?.sha256;
  const is = imported.source?.sha256;
  // Its parks are there when it is judged whether the link names one of them.
  const sketch = withFiles(before, [{ ...file, parks: parks.map(({ text }) => ({ text })) }]);
  preview.change({
    sketch,
    phase: "done",
    ...(imported.held.length > 0 ? { missing: imported.held.length } : {}),
    ...(wished && is ? { changed: wished !== is } : {}),
  });
  show(parts, sketch);
}

export type PreviewCore = ReturnType<typeof createPreviewCore>;

/** Opening what links bring. Comes with the first link that brings something. */
export function createPreviewCore(parts: PreviewParts) {
  const { preview } = parts;
  const decode = createDecoder(parts.linkCoder);
  return {
    /** Opens what a link brings, unless another link came meanwhile. */
    open: async (view: LinkedView): Promise<void> => {
      const extras = preview.extras();
      const decoded = view.parks === undefined ? undefined : await decode(view.parks);
      if (preview.extras() !== extras) return;
      batch(() => {
        if (decoded) openParks(parts, view, decoded);
        openSource(parts, view);
      });
    },
    openReadable: (): void => {
      const { readable } = preview.preview();
      if (readable) show(parts, readable);
      preview.change({ missing: "some" });
    },
    /** Asks the host for the file: the reader has agreed. */
    agree: async (): Promise<void> => {
      const { file } = preview.preview();
      if (!file) return;
      const extras = preview.extras();
      preview.change({ phase: "reading" });
      const imported = await parts.look(file, preview.left());
      if (preview.extras() !== extras) return;
      if (imported && imported.features > 0) openFile(parts, imported);
      else preview.change({ phase: "asking" });
    },
    keep: (): Promise<void> => keep(parts),
  };
}

/** A layer is kept with its table, which its engine has. */
async function keepTables({ own, engine }: PreviewParts, sketch: Sketch): Promise<void> {
  for (const { layer } of sketch.collections.values()) {
    const table = layer && (await engine.table(layer.content));
    if (layer && table) own.keepTable(layer.content, table);
  }
}

/** Puts the link's parks among the reader's own, in one step; what was open stays open under its new id. */
async function keep(parts: PreviewParts): Promise<void> {
  const { preview, own, selection, notices, step } = parts;
  const sketch = preview.sketch();
  if (!sketch) return;
  await keepTables(parts, sketch);
  if (preview.sketch() !== sketch) return;
  const { edit, idOf } = adoption(sketch, own.newId);
  const before = own.sketch();
  batch(() => {
    own.edit(edit);
    // Another version of the atlas may keep the document; that was said.
    if (own.sketch() === before) return;
    const open = selection.parkId();
    const next = open && idOf(open);
    if (next) selection.select(next);
    preview.begin({});
    step();
    notices.say({ kind: "link-kept", parks: parkCount(sketch) });
  });
}
