import { batch, createMemo, createSignal } from "solid-js";
import type { ParkId } from "../../catalogue/park.ts";
import type { Datum } from "../../geo/datum/datum.ts";
import {
  chosenCount,
  type ChosenParks,
  chosenParks,
  type ExportChoice,
  isOfCatalogue,
} from "./export-choice.ts";
import { createExportJob, type ExportJobDependencies } from "./export-job.ts";
import type { FormatId } from "./exporter.ts";
import type { OwnDocumentState } from "../document/own-document.ts";

/** What an export needs from the rest of the atlas. */
export interface ExportsDependencies extends ExportJobDependencies {
  readonly own: Pick<OwnDocumentState, "parks" | "collections">;
  /** The parks of the catalogue: all, and those that search and filters leave in the list. */
  readonly catalogueParks: Readonly<
    Record<"catalogue" | "listed", () => readonly { readonly id: ParkId }[]>
  >;
}

interface FormValues {
  readonly choice?: ExportChoice;
  readonly format?: FormatId;
  readonly datum?: Datum;
}

const ALL: ExportChoice = { kind: "all" };
const CATALOGUE: ExportChoice = { kind: "catalogue" };

export type ExportsState = ReturnType<typeof createExportsState>;

/** Taking parks out: what is chosen, how it is written, and the writing itself. */
export function createExportsState(dependencies: ExportsDependencies) {
  const [isOpen, setOpen] = createSignal(false);
  const { choose, ...form } = createExportForm(dependencies);
  const { phase, run, cancel } = createExportJob(dependencies);
  return {
    ...form,
    isOpen,
    phase,
    /** Opens the dialog; all own parks are chosen unless something else is. */
    open: (choice: ExportChoice = ALL): void =>
      batch(() => {
        cancel();
        choose({ choice });
        setOpen(true);
      }),
    close: (): void =>
      batch(() => {
        cancel();
        setOpen(false);
      }),
    /** Changes what is chosen; a file that is being written is given up. */
    choose: (next: FormValues): void =>
      batch(() => {
        cancel();
        choose(next);
      }),
    /** Writes the file and hands it to the browser under a name. */
    download: (fileName: string): Promise<void> =>
      run({
        chosen: form.chosen(),
        ids: form.ids(),
        choice: form.choice(),
        format: form.format(),
        datum: form.datum(),
        count: form.count(),
        fileName,
      }),
    /** Ends the writing; nothing is saved. */
    cancel,
  };
}

function createExportForm({ own, catalogueParks }: ExportsDependencies) {
  const [wish, setWish] = createSignal(ALL);
  const [format, setFormat] = createSignal<FormatId>("geojson");
  const [datum, setDatum] = createSignal<Datum>("WGS84");
  const parksOf = (choice: ExportChoice): readonly ChosenParks[] =>
    chosenParks({ parks: own.parks(), collections: own.collections() }, choice);
  const idsOf = ({ kind }: ExportChoice): readonly ParkId[] =>
    kind === "catalogue" || kind === "listed" ? catalogueParks[kind]().map(({ id }) => id) : [];
  const countOf = (choice: ExportChoice): number =>
    isOfCatalogue(choice) ? idsOf(choice).length : chosenCount(parksOf(choice), choice);
  const isThere = (choice: ExportChoice): boolean =>
    isOfCatalogue(choice) ? idsOf(choice).length > 0 : parksOf(choice).length > 0;
  const hasParks = createMemo(() => chosenCount(parksOf(ALL), ALL) > 0);
  const canExport = createMemo(() => hasParks() || idsOf(CATALOGUE).length > 0);
  // What was chosen may have been removed since. Who has no parks takes those of the atlas.
  const choice = createMemo(() => {
    if (isThere(wish())) return wish();
    return hasParks() ? ALL : CATALOGUE;
  });
  const chosen = createMemo(() => parksOf(choice()));
  const ids = createMemo(() => idsOf(choice()));
  const count = createMemo(() => countOf(choice()));
  return {
    /** Whether there is anything of the user's own to export. */
    hasParks,
    /** Whether there is anything to export, of the user's own or of the catalogue. */
    canExport,
    choice,
    chosen,
    /** The parks of the catalogue that go out. */
    ids,
    /** How many parks a choice would come to. */
    countOf,
    /** How many parks go out. */
    count,
    format,
    datum,
    choose: (next: FormValues): void => {
      if (next.choice) setWish(next.choice);
      if (next.format) setFormat(next.format);
      if (next.datum) setDatum(next.datum);
    },
  };
}
