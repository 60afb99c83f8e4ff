import { batch } from "solid-js";
import type { Imported } from "../../formats/answer.ts";
import { nextColour } from "../../document/colours.ts";
import { type ContentId, EMPTY_DOCUMENT, type Document } from "../../document/document.ts";
import type { FeatureTable } from "../../geojson/feature-table.ts";
import type { LayerEngine } from "../../layers/engine.ts";
import { fail, type Result, succeed } from "../../result.ts";
import { encodeLink } from "../../share/link.ts";
import { readRemoteAddress } from "../../share/remote-address.ts";
import type { LinkedView } from "../../share/link-keys.ts";
import { convertImport } from "../import/imported-collection.ts";
import { landmarkIdOf } from "../catalogue/subject.ts";
import type { CameraState } from "../view/camera-state.ts";
import { improvedFiles, type ImprovedParks, NO_REMARKS } from "./linked-improvements.ts";
import type { LinkCoder } from "./link-coder.ts";
import {
  keptCopy,
  boundsOfDocument,
  linkedDocument,
  parkCount,
  withFiles,
} from "./linked-collections.ts";
import type { NoticeState } from "../notice.ts";
import type { OwnDocumentState } from "../document/own-document.ts";
import type { LinkedDocumentState } from "./linked-document.ts";
import type { SelectionState } from "../view/selection.ts";
import type {
  ImprovementRemarks,
  LinkedFile,
  LinkedParksProblem,
} from "../../share/linked-parks.ts";

export interface LinkedDependencies extends ImprovedParks {
  readonly linked: LinkedDocumentState;
  readonly own: OwnDocumentState;
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
   * Reads a file of another host, as the user has agreed to; `undefined` where that failed and was told, or `left` ended
   * it.
   */
  readonly readOnly: (url: URL, left: AbortSignal) => Promise<Imported | undefined>;
  /** Makes the present view an entry of the browser's history. */
  readonly step: () => void;
}

type Decoded = Result<readonly LinkedFile[], LinkedParksProblem>;

/** Back and Forward lead to the same link again and again: the last one is remembered. */
function createDecoder(coder: LinkedDependencies["linkCoder"]) {
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

interface Improved {
  readonly decoded: Decoded;
  readonly remarks: ImprovementRemarks;
}

/** What was decoded, with improvements of parks of the catalogue made whole. */
async function improved(decoded: Decoded, parks: ImprovedParks): Promise<Improved> {
  if (decoded.ok) {
    const { files, remarks } = await improvedFiles(decoded.value, parks);
    return { decoded: succeed(files), remarks };
  }
  const { problem } = decoded;
  if (problem.kind !== "cut") return { decoded, remarks: NO_REMARKS };
  const { files, remarks } = await improvedFiles(problem.readable, parks);
  return { decoded: fail({ ...problem, readable: files }), remarks };
}

/** Tells why the parks cannot be shown, and offers those that can. */
function reportDamage(
  dependencies: LinkedDependencies,
  view: LinkedView,
  problem: LinkedParksProblem,
): void {
  const readable = problem.kind === "cut" ? linkedDocument(problem.readable) : undefined;
  if (readable) dependencies.linked.change({ readable });
  const link = `${dependencies.pageAddress}#${encodeLink({ ...view, parks: "" })}`;
  const count = readable ? parkCount(readable) : 0;
  dependencies.notices.show({
    kind: "link-damaged",
    problem,
    readable: count,
    before: link.length,
  });
}

function show(
  { linked, camera }: LinkedDependencies,
  document: Document,
  { camera: sharedCamera, park }: Partial<LinkedView> = {},
): void {
  linked.change({ document });
  const bounds = boundsOfDocument(document);
  if (bounds && !sharedCamera && !park) camera.fitBounds(bounds, { jump: true });
}

function openParks(
  dependencies: LinkedDependencies,
  view: LinkedView,
  { decoded, remarks }: Improved,
): void {
  if (!decoded.ok) return reportDamage(dependencies, view, decoded.problem);
  if (Object.values(remarks).some((ids) => ids.length > 0))
    dependencies.notices.show({ kind: "link-improvements", remarks });
  const document = linkedDocument(decoded.value);
  if (document) show(dependencies, document, view);
}

/** Judges the address of a link's file. Its host is not asked before the user agrees. */
function openSource({ linked, notices }: LinkedDependencies, { source }: LinkedView): void {
  const read = source && readRemoteAddress(source.address);
  if (read?.ok) return linked.change({ phase: "asking", file: read.value });
  if (read) notices.show({ kind: "link-source-refused", problem: read.problem });
  linked.change({ phase: "done" });
}

/** Shows a file beside the link's parks: nothing of it is kept. */
function openFile(dependencies: LinkedDependencies, imported: Imported): void {
  const { linked, own, showLayer } = dependencies;
  const before = linked.document() ?? EMPTY_DOCUMENT;
  const { collection, parks, layer } = convertImport(imported, {
    newId: own.newId,
    colour: nextColour(before),
  });
  if (layer) showLayer(layer.content, layer.table);
  const { id: _, order: __, ...file } = collection;
  const wished = linked.content().source?.sha256;
  const is = imported.source?.sha256;
  // Its parks are there when it is judged whether the link names one of them.
  const document = withFiles(before, [{ ...file, parks: parks.map(({ text }) => ({ text })) }]);
  linked.change({
    document,
    phase: "done",
    ...(imported.rejected.length > 0 ? { missing: imported.rejected.length } : {}),
    ...(wished && is ? { changed: wished !== is } : {}),
  });
  show(dependencies, document);
}

export type LinkedDocumentActions = ReturnType<typeof createLinkedDocumentActions>;

/** Opening what links bring. Comes with the first link that brings something. */
export function createLinkedDocumentActions(dependencies: LinkedDependencies) {
  const { linked } = dependencies;
  const decode = createDecoder(dependencies.linkCoder);
  return {
    /** Opens what a link brings, unless another link came meanwhile. */
    open: async (view: LinkedView): Promise<void> => {
      const content = linked.content();
      const decoded = view.parks === undefined ? undefined : await decode(view.parks);
      const read = decoded && (await improved(decoded, dependencies));
      if (linked.content() !== content) return;
      batch(() => {
        if (read) openParks(dependencies, view, read);
        openSource(dependencies, view);
      });
    },
    openReadable: (): void => {
      const { readable } = linked.state();
      if (readable) show(dependencies, readable);
      linked.change({ missing: "some" });
    },
    /** Asks the host for the file: the user has agreed. */
    agree: async (): Promise<void> => {
      const { file } = linked.state();
      if (!file) return;
      const content = linked.content();
      linked.change({ phase: "reading" });
      const imported = await dependencies.readOnly(file, linked.leavingSignal());
      if (linked.content() !== content) return;
      if (imported && imported.features > 0) openFile(dependencies, imported);
      else linked.change({ phase: "asking" });
    },
    keep: (): Promise<void> => keep(dependencies),
  };
}

/** A layer is kept with its table, which its engine has. */
async function keepTables({ own, engine }: LinkedDependencies, document: Document): Promise<void> {
  for (const { layer } of document.collections.values()) {
    const table = layer && (await engine.table(layer.content));
    if (layer && table) own.keepTable(layer.content, table);
  }
}

/** Puts the link's parks among the user's own, in one step; what was open stays open, and lines stay drawn, under new ids. */
async function keep(dependencies: LinkedDependencies): Promise<void> {
  const { linked, own, selection, notices, step } = dependencies;
  const document = linked.document();
  if (!document) return;
  await keepTables(dependencies, document);
  if (linked.document() !== document) return;
  const { edit, idOf } = keptCopy(document, own.newId);
  const before = own.document();
  batch(() => {
    own.edit(edit);
    // Another version of the atlas may keep the document; that was said.
    if (own.document() === before) return;
    const open = selection.parkId();
    const next = open && idOf(open);
    if (next) selection.select(next);
    selection.draw(
      selection.lines().map((id) => {
        const kept = idOf(id);
        return kept ? landmarkIdOf(kept) : id;
      }),
    );
    linked.begin({});
    step();
    notices.show({ kind: "link-kept", parks: parkCount(document) });
  });
}
