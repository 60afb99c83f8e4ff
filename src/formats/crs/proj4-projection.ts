import proj4 from "proj4";

import type { Position } from "../../geo/position.ts";
import type { Ellipsoid } from "./helmert.ts";

/**
 * Takes metres of a projection to longitude and latitude on its own ellipsoid, from its own meridian; `undefined` where
 * proj4 makes nothing of it. Datums are none of its business: those that it does not know it would take for WGS 84.
 */
export function projectionBy(
  proj: string,
  ellipsoid: Ellipsoid,
): ((xy: readonly [number, number]) => Position) | undefined {
  const own = /\+(?:ellps|a|R)=/.test(proj) ? "" : ` ${figureOf(ellipsoid)}`;
  try {
    const { inverse } = proj4(`+proj=longlat ${figureOf(ellipsoid)}`, `${proj}${own}`);
    const project = ([x, y]: readonly [number, number]): Position => {
      const [lon = Number.NaN, lat = Number.NaN] = inverse([x, y]);
      return [lon, lat];
    };
    // A projection that is not known shows at the first use.
    project([500_000, 4_000_000]);
    return project;
  } catch {
    return undefined;
  }
}

const figureOf = ({ axisMetres, inverseFlattening }: Ellipsoid): string =>
  inverseFlattening === 0
    ? `+a=${axisMetres} +b=${axisMetres}`
    : `+a=${axisMetres} +rf=${inverseFlattening}`;
