import type { Degrees } from "../geo/units.ts";

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
