import { geodesicCircle } from "../geo/measure/geodesic.ts";
import type { Metres, SquareMetres } from "../geo/units.ts";
import type { ParkGeometry } from "./geometry.ts";
import type { Landmark } from "./landmark.ts";
import type { Park } from "./park.ts";
import type { OutlinedPlace } from "./proposal/park-file.ts";
import type { PartialDate } from "./text.ts";

/** What is known of a park before its details are: enough for the map, the list, its filters and first measures. */
export interface ParkSummary extends Pick<
  Park,
  "id" | "name" | "aliases" | "kind" | "place" | "checked" | "geometry"
> {
  readonly status: Pick<Park["status"], "value" | "asOf">;
  readonly footprint: Pick<Park["footprint"], "basis" | "covers" | "uncertaintyMetres">;
  /** Short forms of its country and state between blanks, such as `CHN PRC`, by which it is searched for. */
  readonly codes?: string | undefined;
  /** When it was first heard of; `undefined` where no source tells. */
  readonly announced: PartialDate | undefined;
  /** The land area that the sources give for the whole park. */
  readonly landSquareMetres: SquareMetres | undefined;
}

/** What the page knows of the catalogue from the start. */
export interface CatalogueSummary {
  readonly parks: readonly ParkSummary[];
  readonly landmarks: readonly Landmark[];
}

/** A schematic circle as it travels: its vertices would be a quarter of the asset. */
export interface CircleItem {
  readonly type: "Circle";
  readonly centre: readonly [lon: number, lat: number];
  readonly radiusMetres: Metres;
}

/** A park's summary as the asset has it, where what is `undefined` is left out. */
export type SummaryItem = Omit<ParkSummary, "geometry"> & {
  readonly geometry: ParkGeometry | CircleItem;
};

/** Few enough to read in a file, enough to look round: the sagitta of a 30 ha circle is 0.3 m. */
const CIRCLE_VERTICES = 72;

/** A schematic circle as an outline: a geodesic circle of 72 vertices. */
export const circleOutline = ([lon, lat]: CircleItem["centre"], radius: Metres): GeoJSON.Polygon =>
  geodesicCircle([lon, lat], radius, CIRCLE_VERTICES);

/**
 * How far the true centre may be from the one that is drawn, where a point or a schematic circle stands for a park; `undefined`
 * where an outline says where it is.
 */
export const uncertainRadius = ({
  footprint: { basis, uncertaintyMetres },
}: Pick<OutlinedPlace, "footprint">): Metres | undefined =>
  basis === "schematic" && uncertaintyMetres > 0 ? uncertaintyMetres : undefined;

/** A park's summary from what the asset has of it. */
export const readSummary = ({ geometry, ...rest }: SummaryItem): ParkSummary => ({
  ...rest,
  geometry:
    geometry.type === "Circle" ? circleOutline(geometry.centre, geometry.radiusMetres) : geometry,
});
