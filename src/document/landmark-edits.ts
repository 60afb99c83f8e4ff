import type { Position } from "../geo/position.ts";
import { withValue } from "../geojson/text/property.ts";
import { addImport, addParks, replaceTexts } from "./edits.ts";
import { LANDMARK_KEY } from "./known-keys.ts";
import { landmarkPosition } from "./landmark.ts";
import { isLinked } from "./linked-id.ts";
import type { Collection, CollectionId, Document, Edit, OwnPark, OwnParkId } from "./document.ts";

/** Makes a point a landmark, or a plain park again. */
export const setLandmark =
  (id: OwnParkId, isLandmark: boolean): Edit =>
  (document) => {
    const park = document.parks.get(id);
    if (!park || (landmarkPosition(park) !== undefined) === isLandmark) return document;
    const text = withValue(park.text, ["properties", LANDMARK_KEY], isLandmark || undefined);
    return replaceTexts(new Map([[id, text]]))(document);
  };

/** The file that holds nothing but landmarks and is on the map: what is added should be seen. */
function landmarkFile({ collections, parks }: Document): CollectionId | undefined {
  const open = new Set(
    [...collections.values()]
      .filter(({ id, hidden, layer }) => !hidden && !layer && !isLinked(id))
      .map(({ id }) => id),
  );
  for (const park of parks.values()) {
    if (landmarkPosition(park) === undefined) open.delete(park.collection);
  }
  return [...open][0];
}

/** A landmark that is to be, and the file that it comes in where there is none of landmarks yet. */
export interface NewLandmark {
  readonly id: OwnParkId;
  readonly name: string;
  /** WGS 84. */
  readonly position: Position;
  readonly file: Pick<Collection, "id" | "name" | "colour">;
}

const landmarkText = ({ name, position }: NewLandmark): string =>
  JSON.stringify({
    type: "Feature",
    properties: { name, [LANDMARK_KEY]: true },
    geometry: { type: "Point", coordinates: position },
  });

/** Adds a landmark to the file of landmarks, behind those that are there. */
export const addLandmark =
  (landmark: NewLandmark): Edit =>
  (document) => {
    const file = landmarkFile(document);
    const orders = [...document.parks.values()]
      .filter(({ collection }) => collection === file)
      .map(({ order }) => order);
    const park: OwnPark = {
      id: landmark.id,
      collection: file ?? landmark.file.id,
      order: Math.max(-1, ...orders) + 1,
      text: landmarkText(landmark),
    };
    return file === undefined
      ? addImport({ ...landmark.file, order: 0, format: "geojson" }, [park])(document)
      : addParks([park])(document);
  };
