import { gatherNameChoices, type NameChoices } from "../geo/name-choices.ts";
import { nameBy } from "../geo/name-in-properties.ts";
import { readFeature } from "./feature.ts";
import { parksOf } from "./name-key.ts";
import type { CollectionId, Sketch } from "./sketch.ts";

/** By what a file's parks can be called. */
export function nameChoices(sketch: Sketch, id: CollectionId): NameChoices {
  const gathering = gatherNameChoices();
  for (const park of parksOf(sketch, id)) {
    const { properties } = readFeature(park);
    gathering.add(properties, nameBy(properties, { fallback: park.nameKey })?.name);
  }
  return gathering.finish();
}
