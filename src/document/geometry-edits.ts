import { withGeometry } from "../geojson/text/geometry-text.ts";
import { withValue } from "../geojson/text/property.ts";
import { addParks, combineEdits, removePark, replaceTexts } from "./edits.ts";
import { readFeature } from "./feature.ts";
import { parksOfCollection } from "./name-key.ts";
import { renamedText } from "./text-edits.ts";
import type { Edit, OwnPark, OwnParkId } from "./document.ts";

/** Decimals that new positions are written with of themselves. */
const DECIMALS = 7;

function positionsIn(geometry: GeoJSON.Geometry): readonly GeoJSON.Position[] {
  switch (geometry.type) {
    case "Point":
      return [geometry.coordinates];
    case "MultiPoint":
    case "LineString":
      return geometry.coordinates;
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates.flat();
    case "MultiPolygon":
      return geometry.coordinates.flat(2);
    case "GeometryCollection":
      return geometry.geometries.flatMap(positionsIn);
  }
}

const isFine = (value: number): boolean => Number(value.toFixed(DECIMALS)) !== value;

/** A feature's text with another geometry, of which every number stays as it is. */
function textWith(text: string, geometry: GeoJSON.Geometry): string {
  const fine = positionsIn(geometry).filter(([lon = 0, lat = 0]) => isFine(lon) || isFine(lat));
  return withGeometry(text, geometry, fine);
}

/** Gives parks other geometries, and leaves all else of their texts to the letter. */
export const replaceGeometries =
  (geometries: ReadonlyMap<OwnParkId, GeoJSON.Geometry>): Edit =>
  (document) => {
    const texts = new Map<OwnParkId, string>();
    for (const [id, geometry] of geometries) {
      const park = document.parks.get(id);
      if (park) texts.set(id, textWith(park.text, geometry));
    }
    return replaceTexts(texts)(document);
  };

/** A piece of a park: its properties, but neither its `id` nor quite its name, which stay with the park. */
function pieceOf(park: OwnPark, number: number, geometry: GeoJSON.Geometry): string {
  const { name, nameForms } = readFeature(park);
  const text = textWith(withValue(park.text, ["id"], undefined), geometry);
  if (name === undefined) return text;
  return Object.entries(nameForms ?? { "": name }).reduce(
    (before, [form, each]) => renamedText({ ...park, text: before }, `${each} (${number})`, form),
    text,
  );
}

/** What an operation makes of a park and others. */
export interface Reshaped {
  readonly id: OwnParkId;
  /** What the park becomes; of several the others become parks of their own, last in its file. */
  readonly geometries: readonly [GeoJSON.Geometry, ...GeoJSON.Geometry[]];
  /** Others that get another geometry. */
  readonly others: ReadonlyMap<OwnParkId, GeoJSON.Geometry>;
  /** Others that have become part of the park. */
  readonly joined: readonly OwnParkId[];
  /** Names for the new parks. */
  readonly newIds: readonly OwnParkId[];
}

/** Does what an operation gives, as one edit. Without the park nothing is changed. */
export const reshape =
  ({ id, geometries: [first, ...pieces], others, joined, newIds }: Reshaped): Edit =>
  (document) => {
    const park = document.parks.get(id);
    if (!park) return document;
    const { original: _, ...kept } = park;
    const last = parksOfCollection(document, park.collection).reduce(
      (most, { order }) => Math.max(most, order),
      0,
    );
    const added = pieces.flatMap((geometry, index): OwnPark[] => {
      const newId = newIds[index];
      const order = last + index + 1;
      return newId ? [{ ...kept, id: newId, order, text: pieceOf(park, index + 2, geometry) }] : [];
    });
    return combineEdits([
      replaceGeometries(new Map([...others, [id, first]])),
      addParks(added),
      ...joined.map(removePark),
    ])(document);
  };
