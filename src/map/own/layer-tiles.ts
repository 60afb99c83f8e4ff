import { addProtocol, removeProtocol } from "maplibre-gl";
import { onCleanup } from "solid-js";
import type { ContentId } from "../../document/document.ts";
import type { TileId } from "../../layers/tile-grid.ts";
import type { LayersState } from "../../state/document/layers.ts";

/** What the addresses of layers' tiles begin with: MapLibre asks us for them, and no network. */
export const LAYER_SCHEME = "atlas-layer";

/** A tile of a layer. */
interface TileAddress {
  readonly content: ContentId;
  readonly tile: TileId;
}

/** Reads `atlas-layer://content/z/x/y`; `undefined` for anything else. */
export function readTileAddress(url: string): TileAddress | undefined {
  const [, content, z, x, y] =
    /^atlas-layer:\/\/([a-z0-9]+)\/(\d+)\/(\d+)\/(\d+)$/i.exec(url) ?? [];
  if (!content) return undefined;
  return { content: content as ContentId, tile: { z: Number(z), x: Number(x), y: Number(y) } };
}

/** Lets MapLibre read the tiles of big layers, as long as the owner lives. */
export function serveLayerTiles({ tile }: Pick<LayersState, "tile">): void {
  addProtocol(LAYER_SCHEME, async ({ url }, { signal }) => {
    const address = readTileAddress(url);
    const data = address && (await tile(address.content, address.tile, signal));
    return { data: data ?? new ArrayBuffer(0) };
  });
  onCleanup(() => removeProtocol(LAYER_SCHEME));
}
