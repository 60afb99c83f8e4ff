const GEOGRAPHIC = /^\s*(?:GEOGCS|GEOGCRS|GEODCRS|GEOGRAPHICCRS)\s*\[/i;
// Ellipsoids are called WGS 84 too, under datums that are others.
const MODERN_DATUM =
  /\b(?:DATUM|ENSEMBLE|TRF)\s*\[\s*"(?:D_)?(?:WGS[_ ]?(?:19)?84|World Geodetic System 1984(?: ensemble)?|(?:D_)?China[_ ](?:Geodetic[_ ]Coordinate[_ ]System[_ ])?2000|CGCS[_ ]?2000)"/i;
const OTHER_MERIDIAN = /\bPRIM(?:EM|EMERIDIAN)\s*\[\s*"[^"]*"\s*,\s*(?!-?0*\.?0*\s*[,\]])/i;
const OTHER_ANGLE = /UNIT\s*\[\s*"(?:grad|gon|rad)/i;

/** Whether WKT (1, 2 or Esri's) describes longitude and latitude in degrees on WGS 84 or CGCS2000. */
export const isWgs84Wkt = (text: string): boolean =>
  GEOGRAPHIC.test(text) &&
  MODERN_DATUM.test(text) &&
  !OTHER_MERIDIAN.test(text) &&
  !OTHER_ANGLE.test(text);
