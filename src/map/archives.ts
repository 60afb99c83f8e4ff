import { addProtocol } from "maplibre-gl";
import { Protocol } from "pmtiles";

const found = import.meta.glob<string>("../../geodata/basemap/*.pmtiles", {
  query: "?url",
  import: "default",
  eager: true,
});

/** Where an archive of the embedded basemap is, as MapLibre asks for it. */
export function archiveUrl(name: "world" | "beijing"): string | undefined {
  const url = found[`../../geodata/basemap/${name}.pmtiles`];
  return url && `pmtiles://${new URL(url, document.baseURI).href}`;
}

/** Lets MapLibre read PMTiles archives. Once a page. */
export function readArchives(): void {
  const protocol = new Protocol();
  addProtocol("pmtiles", protocol.tile);
}
