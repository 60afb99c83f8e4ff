import type { Position } from "../../geo/position.ts";
import type { Metres } from "../../geo/units.ts";

/** An ellipsoid of revolution; an inverse flattening of 0 is a sphere. */
export interface Ellipsoid {
  readonly axisMetres: Metres;
  readonly inverseFlattening: number;
}

/**
 * Of a Helmert transformation: three metres, or those, three seconds of arc and a scale in parts per million, by the
 * position vector convention (EPSG method 9606, as in TOWGS84).
 */
export type HelmertParameters = readonly number[];

const WGS84: Ellipsoid = { axisMetres: 6_378_137, inverseFlattening: 298.257_223_563 };
const DEGREE = Math.PI / 180;
const SECOND = DEGREE / 3600;

/**
 * Takes a position on a datum's ellipsoid, in degrees from Greenwich, to WGS 84, its height taken for 0
 * (EPSG Guidance Note 7-2, sections 4.1.1, 4.3.2 and 4.3.3).
 */
export function shiftToWgs84(
  position: Position,
  ellipsoid: Ellipsoid,
  parameters: HelmertParameters,
): Position {
  const [dx = 0, dy = 0, dz = 0, ...turned] = parameters;
  const [rx = 0, ry = 0, rz = 0] = turned.map((seconds) => seconds * SECOND);
  const size = 1 + (turned[3] ?? 0) * 1e-6;
  const [x, y, z] = geocentric(position, ellipsoid);
  return geographic([
    dx + size * (x - rz * y + ry * z),
    dy + size * (rz * x + y - rx * z),
    dz + size * (-ry * x + rx * y + z),
  ]);
}

type Vector = readonly [x: Metres, y: Metres, z: Metres];

const eccentricitySquared = ({ inverseFlattening: rf }: Ellipsoid): number =>
  rf === 0 ? 0 : (2 - 1 / rf) / rf;

function geocentric([lon, lat]: Position, ellipsoid: Ellipsoid): Vector {
  const e2 = eccentricitySquared(ellipsoid);
  const sine = Math.sin(lat * DEGREE);
  const radius = ellipsoid.axisMetres / Math.sqrt(1 - e2 * sine * sine);
  const around = radius * Math.cos(lat * DEGREE);
  return [
    around * Math.cos(lon * DEGREE),
    around * Math.sin(lon * DEGREE),
    radius * (1 - e2) * sine,
  ];
}

/** By Bowring's formula, which twice over is exact to 1e-12° near the surface. */
function geographic([x, y, z]: Vector): Position {
  const e2 = eccentricitySquared(WGS84);
  const ratio = Math.sqrt(1 - e2);
  const distance = Math.hypot(x, y);
  let reduced = Math.atan2(z, distance * ratio);
  let lat = 0;
  for (let round = 0; round < 2; round += 1) {
    const [sine, cosine] = [Math.sin(reduced), Math.cos(reduced)];
    const polar = WGS84.axisMetres * ratio;
    lat = Math.atan2(
      z + (e2 / (1 - e2)) * polar * sine ** 3,
      distance - e2 * WGS84.axisMetres * cosine ** 3,
    );
    reduced = Math.atan2(ratio * Math.sin(lat), Math.cos(lat));
  }
  return [Math.atan2(y, x) / DEGREE, lat / DEGREE];
}
