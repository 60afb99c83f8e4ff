import { datumOffsetMetres } from "../../geo/datum/datum.ts";
import type { Datum } from "../../geo/datum/datum.ts";
import type { Position } from "../../geo/position.ts";
import type { Finding } from "../finding.ts";
import type { Format } from "../format.ts";
import { isJsonObject } from "../../geojson/json.ts";

type ShiftedDatum = Exclude<Datum, "WGS84">;

const HINTS: readonly (readonly [ShiftedDatum, RegExp])[] = [
  ["GCJ02", /gcj-?_?02|\bgcj|火星|amap|autonavi|高德|腾讯|tencent/i],
  ["BD09", /bd-?_?09|baidu|百度/i],
];
/** Members whose values onProgress where a place comes from; elsewhere such a word may be the name of a tenant. */
const TELLING_KEY = /datum|crs|srs|coord|坐标|source|来源|provider|map|地图/i;

/** Which of China's datums a name hints at, such as that of a file. */
export const hintIn = (text: string): ShiftedDatum | undefined =>
  HINTS.find(([, pattern]) => pattern.test(text))?.[0];

/** Which of China's datums the members of an object hint at, by their keys or by what they say of their origin. */
export function hintInMembers(members: unknown): ShiftedDatum | undefined {
  if (!isJsonObject(members)) return undefined;
  for (const [key, value] of Object.entries(members)) {
    const said = TELLING_KEY.test(key) && typeof value === "string" ? value : "";
    const hint = hintIn(`${key} ${said}`);
    if (hint) return hint;
  }
  return undefined;
}

/**
 * What is asked of a file whose features lie in China: whether its positions are shifted. A format that is on WGS 84 by
 * its standard is asked only where the file hints at another datum.
 */
export function datumQuestion(
  format: Pick<Format, "isAlwaysWgs84"> | undefined,
  chinese: Position | undefined,
  hint: ShiftedDatum | undefined,
): Finding | undefined {
  if (!chinese || (!hint && format?.isAlwaysWgs84 === true)) return undefined;
  const datum = hint ?? "GCJ02";
  return {
    kind: "china-datum",
    offsetMetres: datumOffsetMetres(datum, chinese),
    ...(hint ? { hint } : {}),
    severity: "warning",
    place: {},
    fix: { kind: "from-datum", datum },
  };
}
