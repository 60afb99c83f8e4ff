import type { UnsupportedPart } from "../finding.ts";

/** Thrown where a feature's bytes do not fit. Its message names the part. */
export class FgbFault extends Error {
  readonly unsupported: UnsupportedPart | undefined;
  /**
   * @param what the part that does not fit: `geometry`, `ends`, `column`
   * @param unsupported what is well written but has no place in GeoJSON
   */
  constructor(what: string, unsupported?: UnsupportedPart) {
    super(what);
    this.unsupported = unsupported;
  }
}
