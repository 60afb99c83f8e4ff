import { batch, createMemo, createSignal } from "solid-js";
import type { Datum } from "../../geo/datum/datum.ts";
import { chosenCount, type ChosenParks, chosenParks, type ExportChoice } from "./export-choice.ts";
import { createExportJob, type ExportJobDependencies } from "./export-job.ts";
import type { FormatId } from "./exporter.ts";
import type { OwnDocumentState } from "../document/own-document.ts";

/** What an export needs from the rest of the atlas. */
export interface ExportsDependencies extends ExportJobDependencies {
  readonly own: Pick<OwnDocumentState, "parks" | "collections">;
}

interface FormValues {
  readonly choice?: ExportChoice;
  readonly format?: FormatId;
  readonly datum?: Datum;
}

const ALL: ExportChoice = { kind: "all" };

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

function createExportForm({ own }: ExportsDependencies) {
  const [wish, setWish] = createSignal(ALL);
  const [format, setFormat] = createSignal<FormatId>("geojson");
  const [datum, setDatum] = createSignal<Datum>("WGS84");
  const parksOf = (choice: ExportChoice): readonly ChosenParks[] =>
    chosenParks({ parks: own.parks(), collections: own.collections() }, choice);
  // What was chosen may have been removed since.
  const choice = createMemo(() => (parksOf(wish()).length > 0 ? wish() : ALL));
  const chosen = createMemo(() => parksOf(choice()));
  const hasParks = createMemo(() => chosenCount(parksOf(ALL), ALL) > 0);
  const count = createMemo(() => chosenCount(chosen(), choice()));
  return {
    /** Whether there is anything of the user's own to export. */
    hasParks,
    choice,
    chosen,
    /** How many parks a choice would come to. */
    countOf: (other: ExportChoice): number => chosenCount(parksOf(other), other),
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
