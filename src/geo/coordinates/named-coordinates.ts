import { CHINESE_HEMISPHERE, type TypedCoordinates, readTypedCoordinates } from "./coordinates.ts";

const LETTER = String.raw`(?:[NSEW]|${CHINESE_HEMISPHERE.source})`;
const NUMBER = String.raw`[+-]?\d{1,3}(?:[.,]\d+)?`;
const PARTS = String.raw`(?:\s*\d{1,2}(?:[.,]\d+)?\s*['分])?(?:\s*\d{1,2}(?:[.,]\d+)?\s*["秒])?`;
/** All of an angle or nothing of it: minutes and a hemisphere that were left out would move the position. */
const ANGLE = String.raw`(${LETTER}?\s*${NUMBER}(?:\s*[°度]${PARTS})?(?:\s*[NSEW](?![a-z]))?)(?![\d.°度'"]|,\d)`;

const named = (names: string): RegExp =>
  new RegExp(String.raw`(?:${names})["']?\s*[:=]?\s*${ANGLE}`, "i");
const LATITUDE = named(String.raw`latitude|lat|[纬\u7def]度`);
const LONGITUDE = named(String.raw`longitude|long|lon|lng|[经\u7d93\u7d4c]度`);

/** `lat: 39.89, lon: 116.12`, in either order; degrees, minutes and seconds and letters as well. */
export function readNamed(text: string): TypedCoordinates | undefined {
  const [lat, lon] = [LATITUDE.exec(text), LONGITUDE.exec(text)];
  if (!lat || !lon) return undefined;
  const angles = [lat, lon].map(([, angle = ""]) => angle.replaceAll(",", "."));
  const read = readTypedCoordinates(angles.join(","));
  if (read?.order !== "latitude-first") return undefined;
  return lat.index < lon.index ? read : { ...read, order: "longitude-first" };
}
