import type { Degrees, Metres } from "../../geo/units.ts";
import type { Ellipsoid, HelmertParameters } from "./helmert.ts";

/** What a definition says of a coordinate system, in whatever words it says it. */
export interface SourceSystem {
  /** What the register calls it, where the definition is a code alone. */
  readonly name?: string | undefined;
  /** The register has latitude or northing first, which files do not follow unless they say so. */
  readonly isNorthFirst?: boolean | undefined;
  /** Names of the datum and of its longitude and latitude, the most telling first. */
  readonly datumNames: readonly string[];
  /** EPSG's code of the longitude and latitude that it rests on. */
  readonly geographicCode: number | undefined;
  readonly ellipsoid: Ellipsoid;
  /** Where longitudes count from, in degrees east of Greenwich. */
  readonly meridian: Degrees;
  /** The shift to WGS 84 that the definition states itself. */
  readonly statedShift: HelmertParameters | undefined;
  readonly plane: Plane;
}

/** How its numbers become longitudes and latitudes on its ellipsoid, from its meridian. */
export type Plane =
  | { readonly kind: "angles"; readonly unitDegrees: Degrees }
  | {
      readonly kind: "projected";
      /** A PROJ string in metres, without a datum and a meridian. */
      readonly proj: string;
      readonly unitMetres: Metres;
      /** What the axes count: easting and northing, both the other way round, or what their sizes tell. */
      readonly axes: "east-north" | "west-south" | "krovak";
    };
