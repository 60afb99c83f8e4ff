import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import { isJsonObject, type JsonMembers } from "../../../geojson/json.ts";
import type { CustomBasemapState, LeftOut, StylePart } from "../../../state/view/custom-basemap.ts";

/** Judges an address: only https hosts of the public network come through. */
export type ReadAddress = CustomBasemapState["readAddress"];

/** An address that may be asked: with the braces of a template in their places. */
interface CleanAddress {
  readonly href: string;
  readonly host: string;
}

/** A style of somebody else's, less all that is not drawn here. */
export interface CustomStyle {
  readonly style: StyleSpecification;
  /** All hosts that it has the map ask. */
  readonly hosts: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** What its sources say of whose data they are, as plain text. */
  readonly credits: string;
}

/** Before each of its ids, so that none is one of the atlas's own sources and layers. */
export const CUSTOM_PREFIX = "street:";

/** What a source may say, by its type. Videos, canvases and pictures are not drawn. */
const SOURCE_MEMBERS: ReadonlyMap<unknown, readonly string[]> = new Map([
  ["vector", ["url", "tiles", "bounds", "scheme", "minzoom", "maxzoom", "encoding"]],
  ["raster", ["url", "tiles", "bounds", "scheme", "minzoom", "maxzoom", "tileSize"]],
  ["raster-dem", ["url", "tiles", "bounds", "minzoom", "maxzoom", "tileSize", "encoding"]],
  ["geojson", ["data", "maxzoom", "buffer", "tolerance", "cluster", "clusterRadius"]],
]);
const LAYER_MEMBERS = [
  "type",
  "source-layer",
  "minzoom",
  "maxzoom",
  "filter",
  "layout",
  "paint",
] as const;

/** The members of an object that have one of these names. */
export const picked = (from: JsonMembers, names: readonly string[]): JsonMembers =>
  Object.fromEntries(names.filter((name) => name in from).map((name) => [name, from[name]]));

const PMTILES = "pmtiles://";

/**
 * The address as the map may ask it, resolved against that of the style; `undefined` for one that is never asked.
 * A template's braces in the name of a host are refused: nobody knows which host comes of them.
 */
export function cleanAddress(
  text: unknown,
  base: URL,
  readAddress: ReadAddress,
): CleanAddress | undefined {
  if (typeof text !== "string") return undefined;
  const isArchive = text.startsWith(PMTILES);
  const plain = isArchive ? text.slice(PMTILES.length) : text;
  if (!URL.canParse(plain, base)) return undefined;
  const read = readAddress(new URL(plain, base).href);
  if (!read.ok || /[{}]/.test(read.value.host)) return undefined;
  const href = read.value.href.replaceAll("%7B", "{").replaceAll("%7D", "}");
  return { href: isArchive ? PMTILES + href : href, host: read.value.host };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  copy: "©",
  nbsp: " ",
};
const MAX_CREDIT_CHARACTERS = 200;

/** The plain text of an attribution, which styles write as HTML. */
export const plainText = (html: unknown): string =>
  typeof html === "string"
    ? html
        .replaceAll(/<[^>]*>/g, " ")
        .replaceAll(/&(#?\w+);/g, (whole, name: string) => {
          const code = name.startsWith("#") ? Number(name.slice(1)) : Number.NaN;
          if (code >= 32 && code < 65_536) return String.fromCharCode(code);
          return ENTITIES[name.toLowerCase()] ?? whole;
        })
        .replaceAll(/\s+/g, " ")
        .trim()
        .slice(0, MAX_CREDIT_CHARACTERS)
    : "";

/** Collects what is drawn without, and which hosts are asked. */
function createNotes(base: URL, readAddress: ReadAddress) {
  const hosts = new Set<string>();
  const names = new Map<StylePart, Set<string>>();
  return {
    hosts,
    leaveOut: (part: StylePart, name = ""): void => {
      const known = names.get(part) ?? new Set();
      names.set(part, known.add(name));
    },
    leftOut: (): readonly LeftOut[] =>
      [...names].map(([part, all]) => ({ part, names: [...all].filter(Boolean) })),
    clean: (text: unknown): string | undefined => {
      const address = cleanAddress(text, base, readAddress);
      if (address) hosts.add(address.host);
      return address?.href;
    },
  };
}

type Notes = ReturnType<typeof createNotes>;

/** A source as it may be drawn; `undefined` for one of another type, or with an address that is never asked. */
function cleanSource(source: unknown, { clean }: Notes): SourceSpecification | undefined {
  if (!isJsonObject(source)) return undefined;
  const members = SOURCE_MEMBERS.get(source["type"]);
  if (!members) return undefined;
  const kept: Record<string, unknown> = picked(source, ["type", ...members]);
  for (const name of ["url", "data"]) {
    if (typeof kept[name] === "string" && !(kept[name] = clean(kept[name]))) return undefined;
  }
  if ("tiles" in kept) {
    const tiles = Array.isArray(kept["tiles"]) ? kept["tiles"].map(clean) : [];
    if (tiles.length === 0 || tiles.includes(undefined)) return undefined;
    kept["tiles"] = tiles;
  }
  return kept as never;
}

function cleanSources(all: JsonMembers, notes: Notes): Record<string, SourceSpecification> {
  const kept: Record<string, SourceSpecification> = {};
  for (const [id, given] of Object.entries(all)) {
    const source = cleanSource(given, notes);
    if (source) kept[CUSTOM_PREFIX + id] = source;
    else notes.leaveOut("sources", id);
  }
  return kept;
}

/** A layer under an id that is none of ours; `undefined` where its source is left out. */
function cleanLayer(layer: unknown, sources: JsonMembers): LayerSpecification | undefined {
  if (!isJsonObject(layer) || typeof layer["id"] !== "string") return undefined;
  const kept = { id: CUSTOM_PREFIX + layer["id"], ...picked(layer, LAYER_MEMBERS) };
  if (layer["type"] === "background") return kept as never;
  const source = `${CUSTOM_PREFIX}${String(layer["source"])}`;
  return source in sources ? ({ ...kept, source } as never) : undefined;
}

function cleanSprite(sprite: unknown, notes: Notes): StyleSpecification["sprite"] {
  if (sprite === undefined) return undefined;
  const list = Array.isArray(sprite) ? sprite.filter(isJsonObject) : [];
  const several = list.flatMap(({ id, url }) => {
    const clean = notes.clean(url);
    return typeof id === "string" && clean !== undefined ? [{ id, url: clean }] : [];
  });
  const found = Array.isArray(sprite) ? several : notes.clean(sprite);
  if (found === undefined || found.length === 0) notes.leaveOut("sprite");
  return found?.length === 0 ? undefined : found;
}

function cleanGlyphs(glyphs: unknown, notes: Notes): string | undefined {
  const found = notes.clean(glyphs);
  if (glyphs !== undefined && found === undefined) notes.leaveOut("glyphs");
  return found;
}

/**
 * What the style specification has nothing against: one mistake of a foreign style would keep the engine from drawing
 * ours, too.
 */
function withoutMistakes(style: StyleSpecification, notes: Notes): StyleSpecification {
  const mistakes = validateStyleMin(style).map(({ message }) => message);
  const isWrong = (name: string): boolean =>
    mistakes.some(
      (message) => message.startsWith(name) && /^[.:[]/.test(message.slice(name.length)),
    );
  const isSound = (layer: LayerSpecification, index: number): boolean =>
    !isWrong(`layers[${index}]`) && !("source" in layer && isWrong(`sources.${layer.source}`));
  const layers = style.layers.filter((layer, index) => {
    const sound = isSound(layer, index);
    if (!sound) notes.leaveOut("layers", layer.id.slice(CUSTOM_PREFIX.length));
    return sound;
  });
  const { sprite, glyphs, state, ...rest } = style;
  if (isWrong("sprite")) notes.leaveOut("sprite");
  if (isWrong("glyphs")) notes.leaveOut("glyphs");
  return {
    ...rest,
    sources: Object.fromEntries(
      Object.entries(style.sources).filter(([id]) => !isWrong(`sources.${id}`)),
    ),
    layers,
    ...(sprite !== undefined && !isWrong("sprite") && { sprite }),
    ...(glyphs !== undefined && !isWrong("glyphs") && { glyphs }),
    ...(state !== undefined && !isWrong("state") && { state }),
  };
}

function cleanLayers(
  all: readonly unknown[],
  sources: JsonMembers,
  notes: Notes,
): LayerSpecification[] {
  const ids = new Set<string>();
  return all.flatMap((given) => {
    const layer = cleanLayer(given, sources);
    if (layer && !ids.has(layer.id)) {
      ids.add(layer.id);
      return [layer];
    }
    const id = isJsonObject(given) ? given["id"] : undefined;
    notes.leaveOut("layers", typeof id === "string" ? id : "");
    return [];
  });
}

/** Whether a value has the outline of a style of version 8. */
export const isStyle = (value: unknown): value is JsonMembers =>
  isJsonObject(value) &&
  value["version"] === 8 &&
  isJsonObject(value["sources"]) &&
  Array.isArray(value["layers"]);

/**
 * Takes of a style what is drawn here: sources and layers of the known kinds, each under an id that is none of ours, and
 * addresses that the user could have typed. Where it looks, its terrain, sky and fonts of its own are left to us.
 * @param base the address of the style, against which its own are resolved
 */
export function customStyle(given: JsonMembers, base: URL, readAddress: ReadAddress): CustomStyle {
  const notes = createNotes(base, readAddress);
  const members = isJsonObject(given["sources"]) ? given["sources"] : {};
  const sources = cleanSources(members, notes);
  const layers = cleanLayers(Array.isArray(given["layers"]) ? given["layers"] : [], sources, notes);
  const sprite = cleanSprite(given["sprite"], notes);
  const glyphs = cleanGlyphs(given["glyphs"], notes);
  if (given["terrain"] !== undefined) notes.leaveOut("terrain");
  const style: StyleSpecification = {
    version: 8,
    sources,
    layers,
    ...(sprite !== undefined && { sprite }),
    ...(glyphs !== undefined && { glyphs }),
    ...(isJsonObject(given["state"]) && { state: given["state"] as never }),
  };
  const credits = Object.values(members).map((source) =>
    plainText(isJsonObject(source) ? source["attribution"] : undefined),
  );
  return {
    style: withoutMistakes(style, notes),
    hosts: [...notes.hosts],
    leftOut: notes.leftOut(),
    credits: [...new Set(credits)].filter(Boolean).join(" · "),
  };
}
