import { createEffect, createRoot } from "solid-js";
import type { ParkId } from "../../catalogue/park.ts";
import type { AllDetails, DetailsState } from "../catalogue/details.ts";
import type { MeasuresState } from "../catalogue/measures.ts";
import { catalogueSource } from "./catalogue-file.ts";
import type { ExportSource, FormatId } from "./exporter.ts";

interface CatalogueDependencies {
  readonly details: Pick<DetailsState, "all" | "wantAll" | "source">;
  readonly measures: Pick<MeasuresState, "ofShape">;
}

/** Asks for the details of all parks, and waits for what becomes of them. */
const settledDetails = ({ all, wantAll }: CatalogueDependencies["details"]): Promise<AllDetails> =>
  createRoot(
    (dispose) =>
      new Promise((resolve) => {
        wantAll();
        createEffect(() => {
          const now = all();
          if (now.kind === "loading") return;
          resolve(now);
          queueMicrotask(dispose);
        });
      }),
  );

/** Parks of the catalogue for a file, with their details, which come when they are first taken out. */
export async function catalogueParks(
  { details, measures }: CatalogueDependencies,
  format: FormatId,
  ids: readonly ParkId[],
): Promise<ExportSource | undefined> {
  const all = await settledDetails(details);
  if (all.kind !== "here") return undefined;
  const wanted = new Set<ParkId>(ids);
  return catalogueSource(format, {
    parks: all.parks.filter(({ id }) => wanted.has(id)),
    measuresOf: measures.ofShape,
    source: details.source,
  });
}
