import type { StyleSpecification } from "maplibre-gl";
import { PMTiles, TileType } from "pmtiles";
import { isJsonObject, type JsonMembers } from "../../../geojson/json.ts";
import { fail, type Result, succeed } from "../../../result.ts";
import type { CustomBasemap } from "../../../state/settings/settings.ts";
import type { CustomBasemapProblem, LeftOut } from "../../../state/view/custom-basemap.ts";
import { type ArchiveLook, archiveStyle } from "./archive-style.ts";
import {
  cleanAddress,
  type CustomStyle,
  customStyle,
  isStyle,
  picked,
  plainText,
  type ReadAddress,
} from "./custom-style.ts";

/** A basemap of the user's own choice, ready to be drawn. */
export interface LoadedBasemap {
  readonly style: StyleSpecification;
  readonly leftOut: readonly LeftOut[];
  /** Whose data it is, as plain text. */
  readonly credits: string;
}

/** What a basemap is loaded with. */
export interface CustomEnvironment extends ArchiveLook {
  readonly readAddress: ReadAddress;
  readonly signal: AbortSignal;
}

type Answer<Value> = Promise<Result<Value, CustomBasemapProblem>>;

const DEADLINE_MS = 12_000;
/** The largest styles in use have a tenth of it. */
const MAX_STYLE_BYTES = 5_000_000;

const ASKED = { credentials: "omit", referrerPolicy: "no-referrer", redirect: "error" } as const;

/** A JSON object of another host; the signal or the deadline ends it as if the host did not answer. */
async function fetchJson(href: string, signal: AbortSignal): Answer<JsonMembers> {
  const { host } = new URL(href);
  let text: string;
  try {
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(DEADLINE_MS)]);
    const response = await fetch(href, { ...ASKED, signal: deadline });
    if (!response.ok) return fail({ kind: "status", host, status: response.status });
    const stated = Number(response.headers.get("content-length") ?? 0);
    text = stated > MAX_STYLE_BYTES ? "" : await response.text();
    if (stated > MAX_STYLE_BYTES || text.length > MAX_STYLE_BYTES)
      return fail({ kind: "too-large", limitBytes: MAX_STYLE_BYTES });
  } catch {
    return fail({ kind: "refused", host });
  }
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? succeed(value) : fail({ kind: "not-a-basemap" });
  } catch {
    return fail({ kind: "not-a-basemap" });
  }
}

const TILEJSON_MEMBERS = ["minzoom", "maxzoom", "bounds", "scheme", "encoding", "attribution"];

/** A source with what its TileJSON says (https://github.com/mapbox/tilejson-spec), so that its hosts are known. */
async function withTiles(
  source: JsonMembers,
  base: URL,
  { readAddress, signal }: CustomEnvironment,
): Answer<JsonMembers> {
  const address = cleanAddress(source["url"], base, readAddress);
  if (!address || address.href.startsWith("pmtiles:")) return succeed(source);
  const answer = await fetchJson(address.href, signal);
  if (!answer.ok) return answer;
  const { tiles } = answer.value;
  const { url: _, ...rest } = source;
  return succeed({
    ...picked(answer.value, TILEJSON_MEMBERS),
    ...rest,
    tiles: Array.isArray(tiles)
      ? tiles.map((tile) => cleanAddress(tile, new URL(address.href), readAddress)?.href)
      : [],
  });
}

/** The style with all TileJSON of its sources in it. */
async function withAllTiles(
  style: JsonMembers,
  base: URL,
  environment: CustomEnvironment,
): Answer<JsonMembers> {
  const sources = Object.entries(isJsonObject(style["sources"]) ? style["sources"] : {});
  const answers = await Promise.all(
    sources.map(async ([id, source]) => {
      const answer = isJsonObject(source)
        ? await withTiles(source, base, environment)
        : succeed(source);
      return [id, answer] as const;
    }),
  );
  const kept: [string, unknown][] = [];
  for (const [id, answer] of answers) {
    if (!answer.ok) return answer;
    kept.push([id, answer.value]);
  }
  return succeed({ ...style, sources: Object.fromEntries(kept) });
}

const furtherHosts = ({ hosts }: CustomStyle, agreed: readonly string[]): readonly string[] =>
  hosts.filter((host) => !agreed.includes(host)).toSorted();

/** Whether a file can be had. */
const isThere = async (href: string, signal: AbortSignal): Promise<boolean> => {
  const { ok, problem } = { problem: undefined, ...(await fetchJson(href, signal)) };
  // That it is no JSON tells that it is there.
  return ok || problem?.kind === "not-a-basemap";
};

/** Leaves out icons and letters that cannot be had: without letters of its own the map writes with ours. */
async function withoutMissing(loaded: CustomStyle, signal: AbortSignal): Promise<LoadedBasemap> {
  const { sprite, glyphs, ...style } = loaded.style;
  const sheets = Array.isArray(sprite) ? sprite.map(({ url }) => url) : sprite ? [sprite] : [];
  const lists = sheets.map((url) => url.replace(/(?=\?|$)/, ".json"));
  const font = firstFont(loaded.style);
  const letters =
    font && glyphs?.replace("{fontstack}", encodeURIComponent(font)).replace("{range}", "0-255");
  const [hasIcons, hasLetters] = await Promise.all([
    Promise.all(lists.map((href) => isThere(href, signal))).then((all) => all.every(Boolean)),
    letters === undefined || isThere(letters, signal),
  ]);
  const missing: LeftOut[] = [
    ...(hasIcons ? [] : [{ part: "sprite" as const, names: [] }]),
    ...(hasLetters ? [] : [{ part: "glyphs" as const, names: [] }]),
  ];
  return {
    style: {
      ...style,
      ...(sprite !== undefined && hasIcons && { sprite }),
      ...(glyphs !== undefined && hasLetters && { glyphs }),
    },
    leftOut: [...loaded.leftOut, ...missing],
    credits: loaded.credits,
  };
}

/** The first font that a style writes in, as its letters are asked for; `undefined` where it is worked out by feature. */
function firstFont({ layers }: StyleSpecification): string | undefined {
  for (const layer of layers) {
    const font = layer.type === "symbol" ? layer.layout?.["text-font"] : undefined;
    if (Array.isArray(font) && font.every((name) => typeof name === "string" && /\s/.test(name)))
      return font.join(",");
  }
  return undefined;
}

async function loadStyle(
  address: URL,
  agreed: readonly string[],
  environment: CustomEnvironment,
): Answer<LoadedBasemap> {
  const { readAddress, signal } = environment;
  const answer = await fetchJson(address.href, signal);
  if (!answer.ok) return answer;
  if (!isStyle(answer.value)) return fail({ kind: "not-a-basemap" });
  const outline = customStyle(answer.value, address, readAddress);
  const more = furtherHosts(outline, agreed);
  if (more.length > 0) return fail({ kind: "asks-more", hosts: more });
  const whole = await withAllTiles(answer.value, address, environment);
  if (!whole.ok) return whole;
  const style = customStyle(whole.value, address, readAddress);
  const evenMore = furtherHosts(style, agreed);
  if (evenMore.length > 0) return fail({ kind: "asks-more", hosts: evenMore });
  if (style.style.layers.length === 0) return fail({ kind: "nothing-to-draw", names: [] });
  return succeed(await withoutMissing(style, signal));
}

/** Why an archive could not be read, by what its library says. */
function archiveProblem(error: unknown, host: string): CustomBasemapProblem {
  const message = String(error);
  const status = /Bad response code: (\d+)/.exec(message)?.[1];
  if (status !== undefined) return { kind: "status", host, status: Number(status) };
  if (/Byte Serving|Content-Length/i.test(message)) return { kind: "no-ranges", host };
  if (/magic number|spec version/.test(message)) return { kind: "not-a-basemap" };
  return { kind: "refused", host };
}

async function loadArchive(address: URL, look: ArchiveLook): Answer<LoadedBasemap> {
  try {
    const archive = new PMTiles(address.href);
    const { tileType } = await archive.getHeader();
    if (tileType !== TileType.Mvt) return fail({ kind: "not-vector" });
    const metadata: unknown = await archive.getMetadata();
    const { vector_layers: listed, attribution } = isJsonObject(metadata)
      ? (metadata as JsonMembers)
      : {};
    const names = (Array.isArray(listed) ? listed : []).flatMap((layer: unknown) =>
      isJsonObject(layer) && typeof layer["id"] === "string" ? [layer["id"]] : [],
    );
    const style = archiveStyle(address.href, names, look);
    if (!style) return fail({ kind: "nothing-to-draw", names });
    return succeed({ style, leftOut: [], credits: plainText(attribution) });
  } catch (error) {
    return fail(archiveProblem(error, address.host));
  }
}

/**
 * Loads the style of a basemap of the user's own choice. Of all hosts only those that the user has agreed to are asked;
 * where it takes parts from others, these are the problem. Never rejects.
 */
export async function loadCustomBasemap(
  { address, hosts }: CustomBasemap,
  environment: CustomEnvironment,
): Answer<LoadedBasemap> {
  const read = environment.readAddress(address);
  if (!read.ok) return read;
  const url = read.value;
  if (!hosts.includes(url.host)) return fail({ kind: "asks-more", hosts: [url.host] });
  return /\.pmtiles$/i.test(url.pathname)
    ? loadArchive(url, environment)
    : loadStyle(url, hosts, environment);
}
