import { join, relative, sep } from "node:path";
import { geojsonFiles } from "../bundle.ts";
import { openFile } from "./file.ts";
import type { CheckedFile } from "./file.ts";
import type { Finding } from "./finding.ts";
import { checkLandmarks } from "./landmark-file.ts";
import { checkPark } from "./park-file.ts";
import { openReferences } from "./references.ts";

/**
 * Everything that is wrong or doubtful in a catalogue folder (`parks/`, `landmarks/`, `sources.json`), by file
 * and place. Files are named relative to the folder. That two parks do not share an id follows from every id
 * being the name of its file.
 */
export function checkCatalogue(root: string): readonly Finding[] {
  const findings: Finding[] = [];
  const open = (name: string) => openFile(root, name, (finding) => findings.push(finding));
  const openAll = (folder: string): readonly CheckedFile[] =>
    geojsonFiles(join(root, folder))
      .map((path) => open(relative(root, path).replaceAll(sep, "/")))
      .filter((file) => file !== undefined);

  const references = openReferences(open("sources.json"));
  for (const file of openAll("parks")) checkPark(file, references);
  const landmarkIds = new Set<string>();
  for (const file of openAll("landmarks")) checkLandmarks(file, references, landmarkIds);
  references.noteUnused();
  return findings.toSorted(
    (a, b) => a.file.localeCompare(b.file, "en") || a.line - b.line || a.column - b.column,
  );
}
