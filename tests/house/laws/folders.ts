import { posix } from "node:path";

/** How many files lie directly in a folder. */
export interface FolderWidth {
  readonly folder: string;
  readonly files: number;
}

// Parks, tiles and fonts come as one file each, as many as there are.
const isData = (path: string): boolean =>
  path.startsWith("tests/fixtures/") ||
  (path.startsWith("geodata/") && /\.(?:geojson|jsonl|pmtiles|woff2)$/.test(path));

/** The folders of these files, the widest first; data is not counted. */
export function folderWidths(paths: readonly string[]): readonly FolderWidth[] {
  const widths = new Map<string, number>();
  for (const path of paths) {
    const folder = posix.dirname(path);
    if (!isData(path)) widths.set(folder, (widths.get(folder) ?? 0) + 1);
  }
  return [...widths]
    .map(([folder, files]) => ({ folder, files }))
    .toSorted((a, b) => b.files - a.files || (a.folder < b.folder ? -1 : 1));
}
