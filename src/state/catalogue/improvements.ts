import type { Park, ParkId } from "../../catalogue/park.ts";
import { isParkFile } from "../../catalogue/proposal/park-file.ts";
import { writeParkCopy } from "../../catalogue/write.ts";
import type { Collection, CollectionId, OwnPark, OwnParkId } from "../../document/document.ts";
import { addImport, addParks } from "../../document/edits.ts";
import { readFeature } from "../../document/feature.ts";
import { parksOfCollection } from "../../document/name-key.ts";
import type { OwnDocumentState } from "../document/own-document.ts";
import type { DetailsState } from "./details.ts";

export interface ImprovementDependencies {
  readonly own: Pick<
    OwnDocumentState,
    "collections" | "document" | "edit" | "newId" | "nextColour" | "park"
  >;
  readonly details: Pick<DetailsState, "source">;
  readonly select: (id: OwnParkId) => void;
}

/** The user's copy of a park of the catalogue that is there already. */
const copyOf = (parks: Iterable<OwnPark>, id: ParkId): OwnPark | undefined =>
  [...parks].find((park) => {
    const { properties } = readFeature(park);
    return properties["id"] === id && isParkFile(properties);
  });

/**
 * Opens the user's copy of a park of the catalogue, with its facts and sources, to be improved. Where there is none yet it
 * is made: one step of undo.
 *
 * @param fileName what the file of such copies is called
 */
export function improvePark(
  { own, details, select }: ImprovementDependencies,
  park: Park,
  fileName: string,
): void {
  const document = own.document();
  const known = copyOf(document.parks.values(), park.id);
  if (known) return select(known.id);
  const file = [...document.collections.values()].find(
    ({ name, layer }) => name === fileName && !layer,
  );
  const collection: Collection = file ?? {
    id: own.newId() as CollectionId,
    order: 0,
    name: fileName,
    format: "geojson",
    colour: own.nextColour(),
  };
  const copy: OwnPark = {
    id: `own-${own.newId()}` as OwnParkId,
    collection: collection.id,
    order: file ? parksOfCollection(document, file.id).length : 0,
    text: writeParkCopy(park, details.source),
  };
  own.edit(file ? addParks([copy]) : addImport(collection, [copy]));
  // Another version of the atlas may keep the document; that is told elsewhere.
  if (own.park(copy.id)) select(copy.id);
}
