import { aroundBoth, extentOf, NO_EXTENT, type FlatBox } from "../../geo/bounds.ts";
import type { FindingPath, ReportFinding } from "./feature-finding.ts";
import { numberInText, shortText } from "./value.ts";

/**
 * Whether coordinates are arrays as deep as the type asks for, down to positions of two numbers or more. Reports
 * the first place that is not, and first numbers written as text, which have a fix. A height that is no number
 * is reported, but nothing rests on it.
 */
export function checkNumbers(
  coordinates: unknown,
  depth: number,
  path: FindingPath,
  report: ReportFinding,
): boolean {
  if (isSound(coordinates, depth)) return true;
  const faults: Faults = { text: undefined, bad: undefined, height: undefined };
  findFaults(coordinates, depth, path, faults);
  const { text, bad, height } = faults;
  if (text) {
    const fix = { kind: "use-numbers" } as const;
    report({ kind: "text-coordinates", severity: "error", path: text.path, fix });
  }
  if (bad) report({ kind: "bad-coordinate", value: bad.value, severity: "error", path: bad.path });
  if (height) {
    const { value, path: at } = height;
    report({ kind: "bad-coordinate", value, severity: "warning", path: at });
  }
  return !text && !bad;
}

interface Fault {
  readonly value: string;
  readonly path: FindingPath;
}
interface Faults {
  text: Fault | undefined;
  bad: Fault | undefined;
  height: Fault | undefined;
}

function isSound(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  if (depth > 0) {
    for (let index = 0; index < value.length; index += 1) {
      if (!isSound(value[index], depth - 1)) return false;
    }
    return true;
  }
  for (let index = 0; index < value.length; index += 1) {
    if (!Number.isFinite(value[index])) return false;
  }
  return value.length > 1;
}

function findFaults(value: unknown, depth: number, path: FindingPath, faults: Faults): void {
  if (!Array.isArray(value)) faults.bad ??= { value: shortText(value), path };
  else if (depth === 0) findInPosition(value, path, faults);
  else {
    for (const [index, member] of value.entries()) {
      // Most of it is sound, and its path need not be built.
      if (!isSound(member, depth - 1)) findFaults(member, depth - 1, [...path, index], faults);
    }
  }
}

function findInPosition(position: readonly unknown[], path: FindingPath, faults: Faults): void {
  if (position.length < 2) {
    faults.bad ??= { value: shortText(position), path };
    return;
  }
  for (const [index, value] of position.entries()) {
    if (Number.isFinite(value)) continue;
    const fault = { value: shortText(value), path: [...path, index] };
    if (typeof value === "string" && numberInText(value) !== undefined) faults.text ??= fault;
    else if (index < 2) faults.bad ??= fault;
    else faults.height ??= fault;
  }
}

/** The box of coordinates that `checkNumbers` has passed; see `extentOf`. */
export function boxOf(coordinates: unknown, depth: number): FlatBox {
  if (depth === 0) return extentOf([coordinates as GeoJSON.Position]);
  const members = coordinates as readonly unknown[];
  if (depth === 1) return extentOf(members as readonly GeoJSON.Position[]);
  return members.reduce<FlatBox>(
    (box, member) => aroundBoth(box, boxOf(member, depth - 1)),
    NO_EXTENT,
  );
}
