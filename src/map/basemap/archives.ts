import { addProtocol } from "maplibre-gl";
import { PMTiles, Protocol } from "pmtiles";
import { archiveSource } from "../read-ahead.ts";

/** The addresses of the embedded basemap's archives, as MapLibre asks for them. */
export interface ArchiveUrls {
  /** The whole Earth, zooms 0 to 6, enlarged beyond. */
  readonly world: string;
  /** Beijing and around it, from zoom 7. */
  readonly beijing: string;
}

/** Lets MapLibre read PMTiles archives, and tells where ours are. Forgets what was read of them before. */
export function openArchives(): ArchiveUrls {
  const protocol = new Protocol();
  addProtocol("pmtiles", protocol.tile);
  const open = (name: keyof ArchiveUrls): string => {
    const source = archiveSource(name);
    protocol.add(new PMTiles(source));
    return `pmtiles://${source.getKey()}`;
  };
  return { world: open("world"), beijing: open("beijing") };
}
