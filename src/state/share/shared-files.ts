import { readFeature } from "../../document/feature.ts";
import type { Collection, OwnPark, OwnParkId } from "../../document/document.ts";
import { vertexCount } from "../../geojson/geometry/vertices.ts";
import type { LinkedFile } from "../../share/linked-parks.ts";
import { chosenParks } from "../export/export-choice.ts";

/** Parks as a link carries them. */
export interface SharedFiles {
  readonly files: readonly LinkedFile[];
  /** What a link calls each of them: `own-d-<n>` by its place among all, from 0. */
  readonly linkedIds: ReadonlyMap<OwnParkId, OwnParkId>;
  readonly vertices: number;
}

interface OwnParks {
  readonly parks: readonly OwnPark[];
  readonly collections: readonly Collection[];
}

const linkedFile = (collection: Collection, parks: readonly OwnPark[]): LinkedFile => ({
  name: collection.name,
  format: collection.format,
  colour: collection.colour,
  ...(collection.hidden ? { hidden: true } : {}),
  ...(collection.envelope ? { envelope: collection.envelope } : {}),
  parks: parks.map(({ text, hidden }) => ({ text, ...(hidden ? { hidden } : {}) })),
});

const verticesOf = (park: OwnPark): number => {
  const { geometry } = readFeature(park);
  return geometry ? vertexCount(geometry) : 0;
};

/** Those of the user's parks that are to go, by their files, in the user's order. Layers have none. */
export function sharedFiles(own: OwnParks, goes: (park: OwnPark) => boolean): SharedFiles {
  const chosen = chosenParks({ ...own, parks: own.parks.filter(goes) }, { kind: "all" }).filter(
    ({ parks }) => parks.length > 0,
  );
  const parks = chosen.flatMap((one) => one.parks);
  return {
    files: chosen.map((one) => linkedFile(one.collection, one.parks)),
    linkedIds: new Map(parks.map(({ id }, place) => [id, `own-d-${place}` as OwnParkId])),
    vertices: parks.reduce((sum, park) => sum + verticesOf(park), 0),
  };
}
