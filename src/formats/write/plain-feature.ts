import type { Datum } from "../../geo/datum/datum.ts";
import { withoutEmpty } from "../../geojson/geometry/empty-geometry.ts";
import { type NameKeys, nameByKey } from "../../geojson/names/name-in-properties.ts";
import { validParts } from "../../geojson/geometry/valid-parts.ts";
import type { ExportRequest } from "./export-request.ts";
import { requestedCount, textBatches } from "./feature-batches.ts";
import { geometryInDatum, withNumericHeights } from "./positions.ts";
import { parseTree } from "jsonc-parser";
import { nodeMember } from "../../geojson/text/json-tree.ts";

type Properties = Readonly<Record<string, unknown>>;

/** A feature taken apart, for formats that are no JSON. */
export interface PlainFeature {
  readonly id: string | number | undefined;
  readonly properties: Properties;
  /** What it is called, for formats that have a place for it. */
  readonly name: string | undefined;
  /** In WGS 84, for measuring. */
  readonly measured: GeoJSON.Geometry | null;
  /** In the datum of the file, for writing. */
  readonly geometry: GeoJSON.Geometry | null;
}

/** Whole numbers that a double does not hold, as numbers of identity cards and parcels are. */
const LONG_NUMBER = /^-?\d{16,}$/;

/** Takes a feature apart. Text that came in has been checked, so that it is a feature. */
function plainFeature(text: string, datum: Datum, naming: NameKeys): PlainFeature {
  const { id, properties: read, geometry } = JSON.parse(text) as Partial<GeoJSON.Feature>;
  const usable = validParts(geometry);
  // A format without empty geometries would have to put them somewhere.
  const sound = usable && withoutEmpty(usable);
  const measured = sound ? withNumericHeights(sound) : null;
  const properties = withLongNumbers(text, read ?? {});
  return {
    id,
    properties,
    name: nameByKey(properties, naming)?.name,
    measured,
    geometry: measured && geometryInDatum(measured, datum),
  };
}

const isUnsafe = (value: unknown): boolean =>
  Number.isInteger(value) && !Number.isSafeInteger(value);

/** The properties with long whole numbers as the text that they are where `JSON.parse` has rounded them. */
function withLongNumbers(text: string, properties: Properties): Properties {
  if (!Object.values(properties).some(isUnsafe)) return properties;
  const spelt = new Map<unknown, string>();
  for (const member of nodeMember(parseTree(text), "properties")?.children ?? []) {
    const [key, value] = member.children ?? [];
    if (value) spelt.set(key?.value, text.slice(value.offset, value.offset + value.length));
  }
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => {
      const spelling = spelt.get(key) ?? "";
      const isRounded = isUnsafe(value) && spelling !== String(value);
      return [key, isRounded && LONG_NUMBER.test(spelling) ? spelling : value];
    }),
  );
}

/** All features of a request, taken apart. `onProgress` is told how much is done, from 0 to 1. */
export async function* plainFeatures(
  request: ExportRequest,
  onProgress: (done: number) => void,
): AsyncGenerator<PlainFeature, void, undefined> {
  const total = requestedCount(request);
  let done = 0;
  for (const { features, naming = {} } of request.sources) {
    for await (const batch of textBatches(features)) {
      for (const text of batch) yield plainFeature(text, request.datum, naming);
      done += batch.length;
      onProgress(done / total);
    }
  }
}

/** A value as the text of a cell: objects and arrays as JSON, nothing for null. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value as string | number);
}

/** Under which keys descriptions stand in the files that people have, the likelier first. */
const DESCRIPTION_KEYS = ["description", "Description", "desc", "描述", "说明", "简介"];

/** What a feature says of itself, for formats that have a place for it. */
export function descriptionOf({ properties }: PlainFeature): string | undefined {
  for (const key of DESCRIPTION_KEYS) {
    const value = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (typeof value === "string" && value.trim() !== "") return value;
  }
  return undefined;
}
