import type { FixChange } from "../../../state/import/report.ts";
import { bearingText } from "../../../words/format/figures.ts";
import type { ImportFormat } from "./import-format.ts";

/** Below this a shift is that of rounding, not of the fix. */
const NO_MOVE_METRES = 0.01;

function moveText({ moves }: FixChange, { words, length }: ImportFormat): string | undefined {
  if (!moves || moves.metres < NO_MOVE_METRES) return undefined;
  return words.report.moves(length(moves.metres), bearingText(moves.bearingDegrees));
}

function areaChangeText(
  { areaBefore, areaAfter }: FixChange,
  { words, area }: ImportFormat,
): string | undefined {
  if (areaAfter === undefined) return undefined;
  const after = area(areaAfter);
  if (areaBefore === undefined) return words.report.areaBecomes(after);
  const before = area(areaBefore);
  return before === after ? undefined : words.report.areaChanges(before, after);
}

/** What a fix changes, in figures: `moves 561 m, bearing 254°; area 38.20 ha to 38.22 ha`. */
export function changeText(change: FixChange, format: ImportFormat): string | undefined {
  if (!change.after) return undefined;
  const parts = [
    moveText(change, format),
    change.lands && format.words.report.lands(format.position(change.lands)),
    areaChangeText(change, format),
  ].filter((part) => part !== undefined);
  return parts.length > 0
    ? parts.join(format.words.report.changeSeparator)
    : format.words.report.staysInPlace;
}
