import * as v from "valibot";
import type { Result } from "../result.ts";
import { fail, succeed } from "../result.ts";
import { type ExchangeRate, exchangeRate } from "./figures/exchange-rate.ts";
import { landmarkFeature, type SourcedLandmark } from "./landmark.ts";
import { type Park, parkSchema } from "./park.ts";
import { type CatalogueProblem, problemsOf } from "./problem.ts";
import { type Source, source } from "./source.ts";

/** An item, or every reason why it does not read. */
export type ReadItem<Item> = Result<Item, readonly CatalogueProblem[]>;

/** A value that fits a schema, or every reason why it does not. */
export function readAs<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): ReadItem<v.InferOutput<Schema>> {
  const read = v.safeParse(schema, value, { abortPipeEarly: true });
  // The schemas change nothing, so the value itself is given: its members keep the order of the file.
  return read.success ? succeed(value as v.InferOutput<Schema>) : fail(problemsOf(read.issues));
}

const shippedPark = parkSchema();

/**
 * Reads one park from the JSON of its file; whether its sources exist is not asked here. `schema` is that of the facts that
 * the atlas knows.
 */
export function readPark(json: unknown, schema = shippedPark): ReadItem<Park> {
  const read = readAs(schema, json);
  if (!read.ok) return read;
  const { properties, geometry } = read.value;
  // The schema has looked at each fact by the kind of its key, and at the type of the geometry.
  return succeed({ ...properties, geometry } as Park);
}

/** Reads one landmark from a GeoJSON Feature; whether its sources exist is not asked here. */
export function readLandmark(json: unknown): ReadItem<SourcedLandmark> {
  const read = readAs(landmarkFeature, json);
  if (!read.ok) return read;
  const { properties, geometry } = read.value;
  const [lon, lat] = geometry.coordinates;
  return succeed({ ...properties, position: [lon, lat] });
}

/** Reads one entry of `geodata/sources.json`. */
export const readSource = (json: unknown): ReadItem<Source> => readAs(source, json);

/** Reads one entry of `geodata/exchange-rates.json`. */
export const readExchangeRate = (json: unknown): ReadItem<ExchangeRate> =>
  readAs(exchangeRate, json);
