import { type Accessor, createEffect, createMemo } from "solid-js";
import type { ParkId } from "../../catalogue/park.ts";
import { isParkFile } from "../../catalogue/proposal/park-file.ts";
import { writeParkCopy } from "../../catalogue/write.ts";
import { isJsonObject } from "../../geojson/json.ts";
import { differenceText, readDifference } from "../../share/difference.ts";
import type { LinkedFile, LinkedPark } from "../../share/linked-parks.ts";
import type { DetailsState } from "../catalogue/details.ts";

/** The park of the catalogue that a park may improve, by what its text says. Most texts need not be read for that. */
function improvedId(text: string): ParkId | undefined {
  if (!text.includes('"footprint"') || !text.includes('"facts"')) return undefined;
  const properties = readDifference(text)?.["properties"];
  if (!isJsonObject(properties) || !isParkFile(properties)) return undefined;
  return properties["id"] as ParkId;
}

/**
 * The files of a link in which parks that improve one of the catalogue are told by what differs, as soon as the details of
 * that are here. Needs an owner.
 */
export function createDifferences(
  details: Pick<DetailsState, "of" | "source" | "want">,
  files: Accessor<readonly LinkedFile[]>,
): Accessor<readonly LinkedFile[]> {
  const improved = createMemo((): ReadonlyMap<LinkedPark, ParkId> => {
    const parks = files().flatMap((file) => file.parks);
    return new Map(
      parks.flatMap((park) => {
        const id = improvedId(park.text);
        return id === undefined ? [] : [[park, id] as const];
      }),
    );
  });
  createEffect(() => {
    for (const id of improved().values()) details.want(id);
  });
  const reduced = (park: LinkedPark): LinkedPark => {
    const id = improved().get(park);
    const state = id === undefined ? undefined : details.of(id);
    if (id === undefined || state?.kind !== "here") return park;
    const copy = readDifference(writeParkCopy(state.park, details.source));
    const text = copy && differenceText(copy, park.text);
    return text === undefined ? park : { ...park, text, base: id };
  };
  return createMemo(() =>
    improved().size === 0
      ? files()
      : files().map((file) => ({ ...file, parks: file.parks.map(reduced) })),
  );
}
