import { citationsOfLandmark } from "../../src/catalogue/citation.ts";
import type { SourcedLandmark } from "../../src/catalogue/landmark.ts";
import type { ValuePath } from "../../src/catalogue/problem.ts";
import { readLandmark } from "../../src/catalogue/read-item.ts";
import { untranslatedFinding } from "../../src/catalogue/check/texts.ts";
import { noteFindings, noteProblems } from "./file.ts";
import type { CheckedFile } from "./file.ts";
import { sentenceOf } from "./finding.ts";
import type { References } from "./references.ts";

/** A landmark that reads, and where its Feature stands. */
export interface PlacedLandmark {
  readonly file: CheckedFile;
  readonly base: ValuePath;
  readonly landmark: SourcedLandmark;
}

/**
 * Checks the landmarks of one file, and gives those that read; `taken` holds the ids of all files read so far and gets
 * those of this one.
 */
export function checkLandmarks(
  file: CheckedFile,
  references: References,
  taken: Set<string>,
): readonly PlacedLandmark[] {
  const { features } = (file.json.value ?? {}) as { features?: unknown };
  if (!Array.isArray(features)) {
    file.note([], "the file must be a FeatureCollection with features");
    return [];
  }
  const placed: PlacedLandmark[] = [];
  for (const [index, feature] of features.entries()) {
    const base: ValuePath = ["features", index];
    const read = readLandmark(feature);
    if (!read.ok) {
      noteProblems(file, read.problem, base);
      continue;
    }
    references.cite(file, citationsOfLandmark(read.value), base);
    checkLandmark(file, read.value, [...base, "properties"], taken);
    placed.push({ file, base, landmark: read.value });
  }
  noteFindings(file, [untranslatedFinding(file.json.value) ?? []].flat());
  return placed;
}

function checkLandmark(
  file: CheckedFile,
  landmark: SourcedLandmark,
  base: ValuePath,
  taken: Set<string>,
): void {
  const { id, kind, mode } = landmark;
  if (taken.has(id)) file.note([...base, "id"], sentenceOf({ kind: "duplicate-id", path: [], id }));
  taken.add(id);
  if ((kind === "transport") !== (mode !== undefined)) {
    file.note(
      [...base, "kind"],
      'a landmark has a "mode" if and only if it is of kind "transport"',
    );
  }
}
