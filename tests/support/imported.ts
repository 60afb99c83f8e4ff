import type { Imported } from "../../src/formats/answer.ts";

/** What an import of a test brought: a file with nothing in it, unless it says otherwise. */
export const anImported = (parts: Partial<Imported> = {}): Imported => ({
  name: "f.geojson",
  format: "geojson",
  envelope: undefined,
  content: { kind: "parks", features: [] },
  rejected: [],
  findings: [],
  unlisted: [],
  bounds: undefined,
  features: 0,
  vertices: 0,
  bytes: 0,
  ...parts,
});

/** Ids that count on: `id1`, `id2`. */
export function countingIds(): () => string {
  let last = 0;
  return () => `id${(last += 1)}`;
}
