import { createEffect, createRoot } from "solid-js";
import type { ParkId } from "../../catalogue/park.ts";
import { writeParkCopy } from "../../catalogue/write.ts";
import { isJsonObject, type JsonObject } from "../../geojson/json.ts";
import {
  isOfAnother,
  readDifference,
  soundDifference,
  withDifference,
} from "../../share/difference.ts";
import type { ImprovementRemarks, LinkedFile, LinkedPark } from "../../share/linked-parks.ts";
import type { CatalogueState } from "../catalogue/catalogue.ts";
import type { DetailsState } from "../catalogue/details.ts";

/** Where the parks of the catalogue are found that a link improves. */
export interface ImprovedParks {
  readonly catalogue: Pick<CatalogueState, "catalogue" | "loading" | "park">;
  readonly details: Pick<DetailsState, "of" | "source" | "want">;
}

/** The files of a link with its improvements made whole. */
export interface ImprovedFiles {
  readonly files: readonly LinkedFile[];
  readonly remarks: ImprovementRemarks;
}

/** What is told of links without improvements. */
export const NO_REMARKS: ImprovementRemarks = { unknown: [], changed: [], faulty: [] };

/** Waits until something is so that follows signals. */
const settled = (isSettled: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    createRoot((dispose) =>
      createEffect(() => {
        if (!isSettled()) return;
        resolve();
        dispose();
      }),
    );
  });

/** A difference that stands alone is called by the park that nobody knows here. */
function alone(difference: JsonObject, base: string): string {
  const { properties, of: _, ...rest } = difference;
  const members = isJsonObject(properties) ? properties : {};
  return JSON.stringify({ ...rest, properties: { name: base, ...members } });
}

/**
 * Makes parks whole of which a link carries the difference to one of the catalogue: the facts are those that this page has.
 * Rejects where the catalogue, or the details of such a park, cannot be had.
 */
export async function improvedFiles(
  files: readonly LinkedFile[],
  { catalogue, details }: ImprovedParks,
): Promise<ImprovedFiles> {
  const bases = new Set(files.flatMap(({ parks }) => parks.flatMap(({ base }) => base ?? [])));
  if (bases.size === 0) return { files, remarks: NO_REMARKS };
  await settled(() => !catalogue.loading());
  const known = [...bases].filter((id) => catalogue.park(id as ParkId)) as ParkId[];
  for (const id of known) details.want(id);
  await settled(() => known.every((id) => details.of(id).kind !== "loading"));
  const isHere = known.every((id) => details.of(id).kind === "here");
  if (!catalogue.catalogue() || !isHere)
    throw new Error("A park that is improved could not be had.");
  const [changed, faulty] = [new Set<string>(), new Set<string>()];
  const whole = ({ base, ...park }: LinkedPark): LinkedPark => {
    if (base === undefined) return park;
    const state = details.of(base as ParkId);
    if (state.kind !== "here")
      return { ...park, text: alone(readDifference(park.text) ?? {}, base) };
    const copy = readDifference(writeParkCopy(state.park, details.source)) ?? {};
    const { difference, isWhole } = soundDifference(copy, park.text);
    if (!isWhole) faulty.add(base);
    if (isOfAnother(copy, difference)) changed.add(base);
    return { ...park, text: withDifference(copy, difference) };
  };
  const made = files.map((file) => ({ ...file, parks: file.parks.map(whole) }));
  const unknown = [...bases].filter((id) => !catalogue.park(id as ParkId));
  return { files: made, remarks: { unknown, changed: [...changed], faulty: [...faulty] } };
}
