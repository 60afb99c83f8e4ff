import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ParkFinding } from "../../src/catalogue/check/finding.ts";
import type { CatalogueProblem, ValuePath } from "../../src/catalogue/problem.ts";
import { sentenceOf } from "./finding.ts";
import type { Finding } from "./finding.ts";
import { parseLocated } from "./located-json.ts";
import type { LocatedJson } from "./located-json.ts";

/** A file of the catalogue while it is checked. */
export interface CheckedFile {
  /** Below the catalogue's folder, with forward slashes. */
  readonly name: string;
  readonly json: LocatedJson;
  /** Takes down what is wrong at a path of the file. */
  readonly note: (path: ValuePath, message: string, severity?: Finding["severity"]) => void;
}

/** Opens a file to check it; when it cannot be read as JSON, that is its finding and there is nothing to check. */
export function openFile(
  root: string,
  name: string,
  take: (finding: Finding) => void,
): CheckedFile | undefined {
  const parsed = parseLocated(readFileSync(join(root, name), "utf8"));
  if (!parsed.ok) {
    take({ file: name, severity: "error", ...parsed.problem });
    return undefined;
  }
  const json = parsed.value;
  for (const { name: member, ...place } of json.repeatedMembers) {
    take({ file: name, severity: "error", ...place, message: `"${member}" is written twice` });
  }
  return {
    name,
    json,
    note: (path, message, severity = "error") =>
      take({ file: name, severity, ...json.placeOf(path), message }),
  };
}

/** Takes down what is wrong or doubtful in a park; paths begin at `base`. */
export function noteFindings(
  file: CheckedFile,
  findings: readonly ParkFinding[],
  base: ValuePath = [],
): void {
  for (const { path, severity, problem } of findings) {
    file.note([...base, ...path], sentenceOf(problem), severity);
  }
}

/** Takes down a parser's problems; their paths begin at `base`. */
export function noteProblems(
  file: CheckedFile,
  problems: readonly CatalogueProblem[],
  base: ValuePath = [],
): void {
  for (const problem of problems) {
    file.note([...base, ...problem.path], sentenceOf(problem));
  }
}
