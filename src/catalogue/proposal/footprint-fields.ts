import { isJsonObject, type JsonObject, type JsonValue } from "../../geojson/json.ts";
import { withValue } from "../../geojson/text/property.ts";
import { FOOTPRINT_BASES, type FootprintBasis } from "../park-kinds.ts";

/** The source of an outline that the catalogue does not have, as it is typed. */
export interface SourceFields {
  readonly title: string;
  readonly titleZh: string;
  readonly publisher: string;
  readonly url: string;
  readonly date: string;
  readonly read: string;
}

/** What an outline rests on, as it is typed. */
export interface FootprintFields {
  readonly basis: FootprintBasis;
  readonly covers: "site" | "buildings";
  readonly uncertaintyMetres: string;
  readonly noteEn: string;
  readonly noteZh: string;
  readonly licence: string;
  /** A source's id; empty for none, `NEW_SOURCE` for the one in `fresh`. */
  readonly source: string;
  readonly fresh: SourceFields;
}

/** Stands for a source that is not in the catalogue. No id has a blank. */
export const NEW_SOURCE = "new source";

const MEMBERS = ["title", "titleZh", "publisher", "url", "date", "read"] as const;

const textIn = (value: JsonValue | undefined): string => (typeof value === "string" ? value : "");
const objectIn = (value: JsonValue | undefined): JsonObject => (isJsonObject(value) ? value : {});
const listIn = (value: JsonValue | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isJsonObject) : [];

const footprintOf = ({ properties }: JsonObject): JsonObject =>
  objectIn(objectIn(properties)["footprint"]);

/** What a park in the format of park files says of its outline. */
export function footprintFields(
  feature: JsonObject,
  isKnown: (source: string) => boolean,
): FootprintFields {
  const footprint = footprintOf(feature);
  const note = objectIn(footprint["note"]);
  const source = textIn(footprint["source"]);
  const brought = listIn(feature["sources"]).find(({ id }) => id === source);
  const isNew = brought !== undefined && !isKnown(source);
  const texts = MEMBERS.map((member) => [member, isNew ? textIn(brought[member]) : ""]);
  const uncertainty = footprint["uncertaintyMetres"];
  return {
    basis: FOOTPRINT_BASES.find((basis) => basis === footprint["basis"]) ?? "approximate",
    covers: footprint["covers"] === "buildings" ? "buildings" : "site",
    uncertaintyMetres: typeof uncertainty === "number" ? String(uncertainty) : "",
    noteEn: textIn(note["en"]),
    noteZh: textIn(note["zh"]),
    licence: textIn(footprint["licence"]),
    source: isNew ? NEW_SOURCE : source,
    fresh: Object.fromEntries(texts) as unknown as SourceFields,
  };
}

/** Members that say something, in this order. */
const filled = (members: Readonly<Record<string, JsonValue | undefined>>): JsonObject =>
  Object.fromEntries(
    Object.entries(members).flatMap(([key, value]) =>
      value === undefined || value === "" ? [] : [[key, value]],
    ),
  );

/** An id for a park's new source that none of the others has. */
function newSourceId(park: string, isTaken: (id: string) => boolean): string {
  const first = `${park}-outline`;
  let [id, count] = [first, 1];
  while (isTaken(id)) {
    count += 1;
    id = `${first}-${count}`;
  }
  return id;
}

/**
 * Writes what was typed into the text of a park; all else stays to the letter.
 *
 * @param feature the text, read
 * @param isKnown whether the catalogue has a source
 */
export function withFootprintFields(
  text: string,
  feature: JsonObject,
  fields: FootprintFields,
  isKnown: (source: string) => boolean,
): string {
  const before = footprintOf(feature);
  const brought = listIn(feature["sources"]);
  const isNew = fields.source === NEW_SOURCE;
  const current = textIn(before["source"]);
  const isReplaced = brought.some(({ id }) => id === current) && !isKnown(current);
  const parkId = textIn(objectIn(feature["properties"])["id"]);
  const freshId =
    isNew && isReplaced
      ? current
      : newSourceId(parkId, (id) => isKnown(id) || brought.some((each) => each["id"] === id));
  const { basis, covers, noteEn, noteZh, fresh } = fields;
  const next: JsonObject = {
    ...before,
    basis,
    covers: covers === "site" && before["covers"] === undefined ? "" : covers,
    uncertaintyMetres: Number(fields.uncertaintyMetres),
    note: filled({ en: noteEn.trim(), zh: noteZh.trim() }),
    source: isNew ? freshId : fields.source,
    licence: fields.licence.trim(),
  };
  const footprint = filled(next);
  const record = filled({
    id: freshId,
    ...Object.fromEntries(MEMBERS.map((member) => [member, fresh[member].trim()])),
  });
  const kept = brought.filter(({ id }) => id !== freshId && (id !== current || !isReplaced));
  const sources = isNew ? [...kept, record] : kept;
  const withFootprint = withValue(text, ["properties", "footprint"], footprint);
  return JSON.stringify(sources) === JSON.stringify(brought)
    ? withFootprint
    : withValue(withFootprint, ["sources"], sources);
}
