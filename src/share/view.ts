import type { ParkFilters } from "../catalogue/filter.ts";
import type { LandmarkId } from "../catalogue/landmark.ts";
import type { ParkId } from "../catalogue/park.ts";
import type { OwnParkId } from "../document/document.ts";
import type { AreaUnit, Degrees } from "../geo/units.ts";

export const LANGUAGES = ["en", "zh"] as const;
export type LinkLanguage = (typeof LANGUAGES)[number];

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** `embedded` comes with the page; `street` is OpenFreeMap's online style. */
export const BASEMAPS = ["embedded", "street"] as const;
export type Basemap = (typeof BASEMAPS)[number];

export const PROJECTIONS = ["flat", "globe"] as const;
export type MapProjection = (typeof PROJECTIONS)[number];

export const SORT_ORDERS = ["area", "name", "distance", "announced"] as const;
export type SortOrder = (typeof SORT_ORDERS)[number];

/** Where the user looks from, in the terms of web maps: zoom 0 shows the world in 512 px. */
export interface CameraView {
  readonly zoom: number;
  readonly lon: Degrees;
  readonly lat: Degrees;
  /** Clockwise from north, in [-180, 180]. */
  readonly bearing: Degrees;
  /** 0 looks straight down. */
  readonly pitch: Degrees;
}

/** A file of another host that a link asks to open. */
export interface LinkedSource {
  /** As it stands in the link: nobody has judged it. */
  readonly address: string;
  /** SHA-256 (FIPS 180-4) of the content that the sharer saw, in base64url. */
  readonly sha256?: string;
}

/** A frame in another page: `1` leaves the wheel to that page unless Ctrl is held, `wheel` zooms by it at once. */
export const EMBEDS = ["1", "wheel"] as const;
export type Embed = (typeof EMBEDS)[number];

/** All that a link says about the view. What it leaves out is the opener's own choice. */
export interface LinkedView extends ParkFilters {
  readonly camera?: CameraView;
  /** A park of the catalogue, or one of the user's own: that only their own device knows. */
  readonly park?: ParkId | OwnParkId;
  readonly to: readonly LandmarkId[];
  readonly query?: string;
  readonly sort?: SortOrder;
  readonly language?: LinkLanguage;
  readonly theme?: Theme;
  readonly units?: AreaUnit;
  readonly basemap?: Basemap;
  readonly projection?: MapProjection;
  /** The map and the card alone, for an iframe. */
  readonly embed?: Embed;
  readonly source?: LinkedSource;
  /** The sharer's own parks, as `parks-code.ts` writes them. */
  readonly parks?: string;
  /** Keys of other versions, percent-encoded as they came: they are written back untouched. */
  readonly unknown: readonly string[];
}
