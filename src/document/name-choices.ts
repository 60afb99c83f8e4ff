import { gatherNameChoices, type NameChoices } from "../geojson/names/name-choices.ts";
import { nameByKey } from "../geojson/names/name-in-properties.ts";
import { readFeature } from "./feature.ts";
import { parksOfCollection } from "./name-key.ts";
import type { CollectionId, Document } from "./document.ts";

/** By what a file's parks can be called. */
export function nameChoices(document: Document, id: CollectionId): NameChoices {
  const gathering = gatherNameChoices();
  for (const park of parksOfCollection(document, id)) {
    const { properties } = readFeature(park);
    gathering.add(properties, nameByKey(properties, { fallback: park.nameKey })?.name);
  }
  return gathering.finish();
}
