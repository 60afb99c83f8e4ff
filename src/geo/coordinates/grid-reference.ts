import type { Position } from "../position.ts";
import type { Degrees, Metres } from "../units.ts";
import { utmToWgs84 } from "../transverse-mercator.ts";

// Not the package mgrs (2.2.0, 2.6 kB): it is up to 4 cm off at the edge of a zone, reads references of squares that lie in
// no zone, such as 38SZB4484, throws on others, and does not read UTM. This meets GeographicLib's GeoConvert to 3 µm, in
// 1.1 kB. Neither reads the grids of the poles (UPS).

/** Letters of the military grid leave out I and O. */
const BANDS = "CDEFGHJKLMNPQRSTUVWX";
const COLUMNS = ["STUVWXYZ", "ABCDEFGH", "JKLMNPQR"];
const ROWS = "ABCDEFGHJKLMNPQRSTUV";
/** In zones of even numbers F, not A, stands at the equator. */
const EVEN_ROWS_BEFORE = 5;
const SQUARE: Metres = 100_000;

/** The latitudes of a band: eight degrees each, but twelve for the last. */
const southOf = (band: string): Degrees => BANDS.indexOf(band) * 8 - 80;
const northOf = (band: string): Degrees => (band === "X" ? 84 : southOf(band) + 8);

/** From the equator to a pole, and the false northing of the south. */
const MOST_NORTHING: Metres = 10_000_000;

/** A square that a band's edge cuts lies in it too. */
const EDGE: Degrees = 1;
const isIn = (band: string, [, lat]: Position, edge: Degrees = EDGE): boolean =>
  lat >= southOf(band) - edge && lat <= northOf(band) + edge;

const isZone = (zone: number): boolean => zone >= 1 && zone <= 60;
const isOnEarth = ([lon, lat]: Position): boolean => Math.abs(lon) <= 180 && Math.abs(lat) <= 84;

const UTM =
  /^(?:(?:UTM|ZONE)\s*)*(\d{1,2})\s*([C-HJ-NP-X])[\s,]+(\d{6}(?:\.\d+)?)\s*(?:M?\s*E)?[\s,]+(\d{1,8}(?:\.\d+)?)\s*(?:M?\s*N)?$/;

/**
 * A point of the UTM grid such as `50S 425000 4416000`. The letter is the band of latitude of the military grid; N and S
 * are bands as well as hemispheres, and mean the hemisphere where the northing does not lie in the band. `undefined` for
 * anything else.
 */
export function readUtm(text: string): Position | undefined {
  const [, zoneText, band = "", easting, northing] = UTM.exec(text.trim().toUpperCase()) ?? [];
  const zone = Number(zoneText);
  if (!isZone(zone) || Number(northing) > MOST_NORTHING) return undefined;
  const at = (isNorth: boolean): Position =>
    utmToWgs84({ zone, isNorth, easting: Number(easting), northing: Number(northing) });
  const inBand = at(band >= "N");
  const position = isIn(band, inBand) ? inBand : at(band !== "S");
  const isHemisphere = band === "N" || band === "S";
  return isOnEarth(position) && (isHemisphere || isIn(band, position)) ? position : undefined;
}

const MGRS = /^(\d{1,2})([C-HJ-NP-X])([A-HJ-NP-Z])([A-HJ-NP-V])((?:\d\d){0,5})$/;

/**
 * A reference of the Military Grid Reference System such as `38SMB4488` (NGA.STND.0037): the middle of the square that it
 * names. `undefined` for anything else, and for the poles, which have a grid of their own.
 */
export function readMgrs(text: string): Position | undefined {
  const found = MGRS.exec(text.replace(/\s+/g, "").toUpperCase());
  const [, zoneText, band = "", column = "", row = "", digits = ""] = found ?? [];
  const zone = Number(zoneText);
  const easts = COLUMNS[zone % 3]?.indexOf(column) ?? -1;
  if (!isZone(zone) || easts < 0) return undefined;
  const norths = (ROWS.indexOf(row) + (zone % 2 === 0 ? ROWS.length - EVEN_ROWS_BEFORE : 0)) % 20;
  const half = digits.length / 2;
  const unit = SQUARE / 10 ** half;
  const within = (part: string): Metres => (Number(part) + 0.5) * unit;
  const easting = (easts + 1) * SQUARE + within(digits.slice(0, half));
  const northing = norths * SQUARE + within(digits.slice(half));
  // The letters of rows come again every 2,000 km: one of them lies in the band.
  for (let round = 0; round < 5; round += 1) {
    const isNorth = band >= "N";
    const north = northing + round * ROWS.length * SQUARE;
    const position = utmToWgs84({ zone, isNorth, easting, northing: north });
    if (isIn(band, position)) return position;
  }
  return undefined;
}
