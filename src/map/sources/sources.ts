import type { GeoJSONSourceSpecification } from "maplibre-gl";

/** A source of what the app draws: one collection that follows the state. */
export interface OverlaySource {
  readonly id: string;
  /** Made of signals of the state: the source is written when one of them has changed, not when the map moves. */
  readonly features: () => GeoJSON.FeatureCollection;
  readonly options?: Omit<Partial<GeoJSONSourceSpecification>, "type" | "data">;
  /** Each feature has an `id` of its own and stays the same object while nothing of it changes: only others are written. */
  readonly isKeyed?: true;
}

/** The source of what is drawn unseen for a moment, so that its shaders are made. */
export const PRELOAD_SOURCE = "shader-preload";

/** How outlines are cut into tiles: they are small, and at the default tolerance their corners would wander. */
export const OUTLINE_TILES = { tolerance: 0.1, maxzoom: 18 } as const;

/** The sources as the style has them, with what they hold now. Feature ids are the data's own slugs. */
export const sourcesNow = (
  sources: readonly OverlaySource[],
): Record<string, GeoJSONSourceSpecification> =>
  Object.fromEntries(
    sources.map(({ id, features, options }) => [
      id,
      { type: "geojson", data: features(), promoteId: "id", ...options },
    ]),
  );
