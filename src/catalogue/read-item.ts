import type { Result } from "../result.ts";
import { succeed } from "../result.ts";
import { landmarkFeature } from "./landmark-schema.ts";
import type { Landmark } from "./landmark.ts";
import { parkFeature } from "./park-schema.ts";
import type { Park, Source, SourceId } from "./park.ts";
import type { CatalogueProblem } from "./problem.ts";
import { objectOf, optional, readAs } from "./schema.ts";
import { partialDate, textUpTo, words } from "./text-schema.ts";

/** An item, or every reason why it does not read. */
export type ReadItem<Item> = Result<Item, readonly CatalogueProblem[]>;

const source = objectOf<Source>({
  id: textUpTo<SourceId>("slug"),
  title: words,
  publisher: optional(words),
  date: optional(partialDate),
  url: optional(textUpTo("address")),
  note: optional(words),
});

/** Reads one park from the JSON of its file; whether its sources exist is not asked here. */
export function readPark(json: unknown): ReadItem<Park> {
  const read = readAs(parkFeature, json);
  return read.ok ? succeed({ ...read.value.properties, geometry: read.value.geometry }) : read;
}

/** Reads one landmark from a GeoJSON Feature; whether its sources exist is not asked here. */
export function readLandmark(json: unknown): ReadItem<Landmark> {
  const read = readAs(landmarkFeature, json);
  if (!read.ok) return read;
  const { properties, geometry } = read.value;
  const [lon, lat] = geometry.coordinates as [number, number];
  return succeed({ ...properties, position: [lon, lat] });
}

/** Reads one entry of `geodata/sources.json`. */
export const readSource = (json: unknown): ReadItem<Source> => readAs(source, json);
