import { parseTree } from "jsonc-parser";
import type { Datum } from "../../geo/datum/datum.ts";
import type { Envelope } from "../answer.ts";
import { withMembers } from "../../geojson/text/members.ts";
import { nodeMember } from "../../geojson/text/json-tree.ts";

/** A collection's name and its envelope, if its file had one. */
export interface NamedEnvelope {
  readonly name: string;
  readonly envelope: Envelope | undefined;
}

const PLAIN = '{"type":"FeatureCollection","features":[]}';

/** How the datum of a file is named in it, for people and for the atlas when it reads the file again. */
const DATUM_NAME: Readonly<Record<Datum, string>> = {
  WGS84: "WGS 84",
  GCJ02: "GCJ-02",
  BD09: "BD-09",
};

/** Coordinate systems whose positions are those of RFC 7946: a `crs` member that names one may stay. */
const SAME_AS_WGS84 = /CRS84|EPSG:{1,2}4326/i;

/**
 * What stands about the features in a file: the envelope to the letter where one collection goes out;
 * foreign members side by side where several do, those that disagree by collection in `merged`.
 * `fits` says whether a `bbox` still holds.
 */
export function fileEnvelope(
  collections: readonly NamedEnvelope[],
  datum: Datum,
  fits: (bbox: unknown) => boolean,
): Envelope {
  const texts = collections.map(({ envelope }) => readable(envelope));
  const [only = PLAIN] = texts;
  const text = texts.length === 1 ? withoutStale(only, datum, fits) : merged(collections, texts);
  return split(datum === "WGS84" ? text : withMembers(text, { datum: quoted(DATUM_NAME[datum]) }));
}

const quoted = (text: string): string => JSON.stringify(text);

/** The text of a FeatureCollection without features; a plain one where the envelope is no JSON. */
function readable(envelope: Envelope | undefined): string {
  if (!envelope) return PLAIN;
  const text = `${envelope.before}[]${envelope.after}`;
  try {
    JSON.parse(text);
    return text;
  } catch {
    // Text with comments, say: its features came in, what stood about them is not to be had as JSON.
    return PLAIN;
  }
}

function withoutStale(text: string, datum: Datum, fits: (bbox: unknown) => boolean): string {
  const { bbox, crs } = JSON.parse(text) as { bbox?: unknown; crs?: unknown };
  const stale: Record<string, undefined> = {};
  if (bbox !== undefined && (datum !== "WGS84" || !fits(bbox))) stale["bbox"] = undefined;
  const isHonest = datum === "WGS84" && SAME_AS_WGS84.test(JSON.stringify(crs) ?? "");
  if (crs !== undefined && crs !== null && !isHonest) stale["crs"] = undefined;
  return Object.keys(stale).length > 0 ? withMembers(text, stale) : text;
}

/** Members that no longer hold when collections are put together, or that each collection has. */
const NOT_MERGED = new Set(["type", "features", "bbox", "crs", "datum"]);

function merged(collections: readonly NamedEnvelope[], texts: readonly string[]): string {
  const members = texts.map(foreignMembers);
  const common = new Map<string, string>();
  const disputed = new Set<string>();
  for (const name of new Set(members.flatMap((each) => [...each.keys()]))) {
    const values = new Set(members.flatMap((each) => each.get(name) ?? []));
    const [value = "null"] = values;
    if (values.size === 1 && name !== "merged") common.set(name, value);
    else disputed.add(name);
  }
  const own = collections.map(({ name }, index) => {
    const entries = [...(members[index] ?? [])].filter(([key]) => disputed.has(key));
    const text = withMembers("{}", Object.fromEntries(entries));
    return withMembers("{}", { collection: quoted(name), members: text });
  });
  if (disputed.size > 0) common.set("merged", `[${own.join(",")}]`);
  return withMembers(PLAIN, Object.fromEntries(common));
}

function foreignMembers(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const member of parseTree(text)?.children ?? []) {
    const [key, value] = member.children ?? [];
    if (!key || !value || NOT_MERGED.has(String(key.value))) continue;
    found.set(String(key.value), text.slice(value.offset, value.offset + value.length));
  }
  return found;
}

function split(text: string): Envelope {
  const features = nodeMember(parseTree(text), "features");
  if (!features) throw new Error("An envelope holds features.");
  return {
    before: text.slice(0, features.offset),
    after: text.slice(features.offset + features.length),
  };
}
