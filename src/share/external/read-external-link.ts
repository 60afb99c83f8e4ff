import { readTypedPosition } from "../../geo/coordinates/typed-position.ts";
import { type Address, readAddress } from "../address.ts";
import { readAmap } from "./amap.ts";
import { readApple } from "./apple.ts";
import { readAtlasLink } from "./atlas-link.ts";
import { readBaidu } from "./baidu.ts";
import { readBing } from "./bing.ts";
import { readGeoUri } from "./geo-uri.ts";
import { readGeojsonIo } from "./geojson-io.ts";
import { readGoogle } from "./google.ts";
import { EXTERNAL_LIMITS, type ExternalMapLink } from "./external-link.ts";
import { readOpenStreetMap } from "./openstreetmap.ts";
import { placeIn } from "./parse-place.ts";
import { readTencent } from "./tencent.ts";

type LinkParser = (address: Address) => ExternalMapLink | undefined;

/** One parser for each service whose links carry no data. */
const PLACE_PARSERS: readonly LinkParser[] = [
  readOpenStreetMap,
  readGoogle,
  readAmap,
  readBaidu,
  readTencent,
  readApple,
  readBing,
];

/** Links of this atlas come last, since others write `#map=` as well. */
const parsersFor = (length: number): readonly LinkParser[] =>
  length > EXTERNAL_LIMITS.placeCharacters
    ? [readGeojsonIo, readAtlasLink]
    : [readGeojsonIo, ...PLACE_PARSERS, readAtlasLink];

function readCoordinatesAs(text: string): ExternalMapLink | undefined {
  const read = readTypedPosition(text);
  return read && placeIn("coordinates", "WGS84", read.position, { order: read.order });
}

/**
 * What a pasted or typed text says that is a link of a map service, a link of this atlas, a `geo:` URI or coordinates
 * and nothing else; `undefined` for anything else, a plain address of a file among it. Nobody is asked for it. Never
 * throws.
 */
export function readExternalLink(text: string): ExternalMapLink | undefined {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > EXTERNAL_LIMITS.characters) return undefined;
  // Several lines are a table or a list, however the first of them begins.
  const isLine = !/[\n\r]/.test(trimmed);
  if (isLine && /^geo:/i.test(trimmed)) return readGeoUri(trimmed);
  const address = isLine ? readAddress(trimmed) : undefined;
  for (const read of address ? parsersFor(trimmed.length) : []) {
    const link = address && read(address);
    if (link) return link;
  }
  return readCoordinatesAs(trimmed);
}
