import { brotliCompressSync, deflateRawSync, gunzipSync, gzipSync } from "node:zlib";
import { encode as geobuf } from "geobuf";
import lzString from "lz-string";
import { PbfWriter } from "pbf";
import type { LinkedFile } from "../../../src/share/linked-parks.ts";
import { decodeParks, encodeParks } from "../../../src/share/codec/parks-code.ts";

/** A way to put parks into a link. */
export interface Encoding {
  readonly name: string;
  /** The letters of a link. */
  readonly encode: (collection: GeoJSON.FeatureCollection) => string;
}

const letters = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64url");

const json = (collection: GeoJSON.FeatureCollection): string => JSON.stringify(collection);

/** The words that parks have in common, as deflate takes them: the last are the nearest. */
const DICTIONARY = Buffer.from(
  `人工智能科技产业创新中心园区北京市上海市深圳市杭州市 Innovation Centre Industrial Park Science City
,"status":"open","city":","district":"area_ha":"date":"20242025-0,"opened":"202,"source":"https://www.
.com.cn/20.html{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":","name_zh":"
,"kind":"science-park"},"geometry":{"type":"Polygon","coordinates":[[[116.,39.],[`.replaceAll(
    "\n",
    "",
  ),
);

const gzipped = (collection: GeoJSON.FeatureCollection): string =>
  letters(gzipSync(json(collection), { level: 9 }));

/** The file that the atlas would share. */
const fileOf = (collection: GeoJSON.FeatureCollection): LinkedFile => ({
  name: "parks.geojson",
  format: "geojson",
  colour: "#8a55d0",
  envelope: { before: '{"type":"FeatureCollection","features":', after: "}" },
  parks: collection.features.map((feature) => ({ text: JSON.stringify(feature) })),
});

/** What others do with links, gzip first, since it is what all are measured by. */
export const OTHERS: readonly Encoding[] = [
  { name: "gzip", encode: gzipped },
  { name: "JSON", encode: json },
  {
    name: "lz-string",
    encode: (collection) => lzString.compressToEncodedURIComponent(json(collection)),
  },
  { name: "brotli", encode: (collection) => letters(brotliCompressSync(json(collection))) },
  {
    name: "+ dictionary",
    encode: (collection) =>
      letters(deflateRawSync(json(collection), { level: 9, dictionary: DICTIONARY })),
  },
  {
    name: "geobuf",
    encode: (collection) =>
      letters(deflateRawSync(geobuf(collection, new PbfWriter()), { level: 9 })),
  },
];

/** The atlas's own. */
export const OURS: Encoding = {
  name: "atlas",
  encode: (collection) => encodeParks([fileOf(collection)]),
};

/** Reads a link of gzip as its decoder would. */
export const readGzip = (link: string): unknown =>
  JSON.parse(gunzipSync(Buffer.from(link, "base64url")).toString());

/** Reads a link of the atlas. */
export const readOurs = (link: string): unknown => decodeParks(link);
