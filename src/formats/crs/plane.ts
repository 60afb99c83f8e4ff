import type { Position } from "../../geo/position.ts";
import type { SourceSystem } from "./source-system.ts";

type Numbers = readonly [number, number];

/**
 * How the numbers of a system become longitude and latitude on its own datum, in degrees from Greenwich. `undefined`
 * where its projection is not known.
 */
export async function planeOf(
  system: SourceSystem,
): Promise<((xy: Numbers) => Position) | undefined> {
  const { plane, meridian, ellipsoid } = system;
  if (plane.kind === "angles") {
    const { unitDegrees } = plane;
    return ([x, y]) => [x * unitDegrees + meridian, y * unitDegrees];
  }
  const { projectionBy } = await import("./proj4-projection.ts");
  const project = projectionBy(plane.proj, ellipsoid);
  if (!project) return undefined;
  const { unitMetres } = plane;
  return (xy) => {
    const [x, y] = eastNorth(xy, plane.axes);
    const [lon, lat] = project([x * unitMetres, y * unitMetres]);
    return [lon + meridian, lat];
  };
}

/**
 * Krovak's southing is greater than its westing all over its two countries, so that numbers tell which is which,
 * whatever signs and order a file has them in.
 */
function eastNorth([x, y]: Numbers, axes: "east-north" | "west-south" | "krovak"): Numbers {
  if (axes === "east-north") return [x, y];
  if (axes === "west-south") return [-x, -y];
  const [westing, southing] = [Math.abs(x), Math.abs(y)].toSorted((a, b) => a - b);
  return [-(westing ?? 0), -(southing ?? 0)];
}
