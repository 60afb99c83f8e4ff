/** A tile of the square of Web Mercator, counted from the north-west. */
export interface TileId {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Units along a tile's side, as the Mapbox Vector Tile specification counts them. */
export const EXTENT = 4096;
/** How far a tile reaches into its neighbours, in units, so that strokes and dots are whole at its edges. */
export const BUFFER = 64;
/** Tiles are drawn 512 px wide. */
export const UNITS_PER_PX = EXTENT / 512;
/** Beyond this zoom the map enlarges: a unit is under 4 cm there. */
export const LAYER_MAX_ZOOM = 18;
/** What the one layer of a tile is called. */
export const TILE_LAYER = "features";
