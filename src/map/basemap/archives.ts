import { addProtocol } from "maplibre-gl";
import { Protocol } from "pmtiles";

const found = import.meta.glob<string>("../../../geodata/basemap/*.pmtiles", {
  query: "?url",
  import: "default",
  eager: true,
});

/** The addresses of the embedded basemap's archives, as MapLibre asks for them. */
export interface ArchiveUrls {
  /** The whole Earth, zooms 0 to 6, enlarged beyond. */
  readonly world: string;
  /** Beijing and around it, from zoom 7. */
  readonly beijing: string;
}

const addressOf = (name: string): string => {
  const url = found[`../../../geodata/basemap/${name}.pmtiles`] ?? "";
  return `pmtiles://${new URL(url, document.baseURI).href}`;
};

/** Lets MapLibre read PMTiles archives, and tells where ours are. Forgets what was read of them before. */
export function openArchives(): ArchiveUrls {
  addProtocol("pmtiles", new Protocol().tile);
  return { world: addressOf("world"), beijing: addressOf("beijing") };
}
