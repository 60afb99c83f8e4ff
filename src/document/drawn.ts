import { nextColour } from "./colours.ts";
import { addImport, addParks, combineEdits, hideCollection } from "./edits.ts";
import type { Collection, CollectionId, Document, Edit, OwnPark, OwnParkId } from "./document.ts";

/** The format of the file in which drawn parks are kept. */
const DRAWN_FORMAT = "drawn";

/** A park that was just drawn. */
export interface DrawnPark {
  readonly id: OwnParkId;
  readonly geometry: GeoJSON.Geometry;
  /** As the user calls it; a park without a name is called by its number. */
  readonly name: string | undefined;
  /** The file that is made where there is none for drawn parks yet. */
  readonly file: { readonly id: CollectionId; readonly name: string };
}

const drawnFile = ({ collections }: Document): Collection | undefined =>
  [...collections.values()].find(({ format, layer }) => format === DRAWN_FORMAT && !layer);

const textOf = ({ geometry, name }: DrawnPark): string =>
  JSON.stringify({ type: "Feature", properties: name ? { name } : {}, geometry });

/** Adds a drawn park to the file for such, which is made with the first of them. */
export const addDrawnPark =
  (drawn: DrawnPark): Edit =>
  (document) => {
    const existing = drawnFile(document);
    const file = existing ?? {
      id: drawn.file.id,
      order: 0,
      name: drawn.file.name,
      format: DRAWN_FORMAT,
      colour: nextColour(document),
    };
    const orders = [...document.parks.values()]
      .filter(({ collection }) => collection === file.id)
      .map(({ order }) => order);
    const order = orders.reduce((most, one) => Math.max(most, one), -1) + 1;
    const park: OwnPark = { id: drawn.id, collection: file.id, order, text: textOf(drawn) };
    if (!existing) return addImport(file, [park])(document);
    // What was just drawn is seen, whatever was hidden before.
    return combineEdits([hideCollection(file.id, false), addParks([park])])(document);
  };
