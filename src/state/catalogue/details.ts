import { createMemo, createSignal, untrack } from "solid-js";
import { DETAILS_FILES, detailsFileOf } from "../../catalogue/details-file.ts";
import type { ParkId, Park } from "../../catalogue/park.ts";
import type { Details } from "../../catalogue/read-asset.ts";
import type { Source } from "../../catalogue/source.ts";
import type { VicinityLine, Vicinity } from "../../catalogue/read-asset.ts";
import type { SourceId } from "../../catalogue/text.ts";
import type { Result } from "../../result.ts";
import type { LoadProblem } from "./catalogue.ts";

/** Fetches one of the files of details, by its number. Must not reject. */
export type LoadDetails = (file: number) => Promise<Result<Details, LoadProblem>>;

/** Details that are not here; `count` is how often they have been tried. */
type DetailsMissing =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly count: number };

/** What has become of the details of a park. */
export type DetailsOfPark = DetailsMissing | { readonly kind: "here"; readonly park: Park };

/** What has become of the details of all parks; the parks in the order of their ids. */
export type AllDetails = DetailsMissing | ({ readonly kind: "here" } & Details);

type FileState =
  | { readonly kind: "loading"; readonly count: number }
  | { readonly kind: "failed"; readonly count: number }
  | { readonly kind: "here"; readonly details: Details };

const mergedVicinities = (details: readonly Details[]): Vicinity =>
  Object.assign({}, ...details.map((each) => each.vicinity));

export type DetailsState = ReturnType<typeof createDetailsState>;

/** The details of the parks: their files come when somebody wants them, and stay. */
export function createDetailsState(load: LoadDetails) {
  const [files, setFiles] = createSignal<ReadonlyMap<number, FileState>>(new Map());
  const note = (file: number, state: FileState): void =>
    void setFiles((before) => new Map(before).set(file, state));
  const ask = async (file: number): Promise<void> => {
    const before = untrack(files).get(file);
    if (before && before.kind !== "failed") return;
    const count = (before?.count ?? 0) + 1;
    note(file, { kind: "loading", count });
    const answer = await load(file);
    note(file, answer.ok ? { kind: "here", details: answer.value } : { kind: "failed", count });
  };
  const here = createMemo<readonly Details[]>(() =>
    [...files().values()].flatMap((file) => (file.kind === "here" ? [file.details] : [])),
  );
  const parks = createMemo(
    () => new Map(here().flatMap((details) => details.parks.map((park) => [park.id, park]))),
  );
  const sources = createMemo(() => new Map(here().flatMap((details) => [...details.sources])));
  const vicinity = createMemo(() => mergedVicinities(here()));
  const all = createMemo<AllDetails>(() => {
    const states = [...files().values()];
    const failed = states.flatMap((file) => (file.kind === "failed" ? [file.count] : []));
    if (here().length === DETAILS_FILES) {
      const sorted = [...parks().values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
      return { kind: "here", parks: sorted, sources: sources() };
    }
    return here().length + failed.length === DETAILS_FILES
      ? { kind: "failed", count: Math.max(...failed) }
      : { kind: "loading" };
  });
  return {
    /** Asks for the details of a park, unless they are here or coming; once more where they failed. */
    want: (id: ParkId): void => void ask(detailsFileOf(id)),
    /** Asks for the details of all parks. */
    wantAll: (): void => {
      for (let file = 0; file < DETAILS_FILES; file += 1) void ask(file);
    },
    /** What has become of a park's details; until somebody wants them they count as loading. */
    of: (id: ParkId): DetailsOfPark => {
      const park = parks().get(id);
      if (park) return { kind: "here", park };
      const file = files().get(detailsFileOf(id));
      if (!file || file.kind === "loading") return { kind: "loading" };
      // A file that came without the park is told like one that did not come.
      return { kind: "failed", count: file.kind === "failed" ? file.count : 1 };
    },
    all,
    /** The lines that cross a park's plate; none until its details are here, and where nothing is known. */
    vicinity: (id: ParkId): readonly VicinityLine[] => vicinity()[id] ?? [],
    /** A source that the details which are here cite. */
    source: (id: SourceId): Source | undefined => sources().get(id),
  };
}
