declare module "geobuf" {
  import type { PbfWriter } from "pbf";

  /** Writes GeoJSON into a buffer of protocol buffers. */
  export function encode(json: GeoJSON.GeoJSON, pbf: PbfWriter): Uint8Array;
}
