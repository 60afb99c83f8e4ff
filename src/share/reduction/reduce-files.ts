import type { LinkedFile, LinkedPark } from "../linked-parks.ts";
import type { ReductionId } from "./reduction-id.ts";
import { type ReductionLoss, lossOf, type ParkLoss } from "./loss.ts";
import { reducePark } from "./reduce-park.ts";

/** Files of reduced size, and what that costs. What no size reduction touches is the same object as before. */
export interface ReducedFiles {
  readonly files: readonly LinkedFile[];
  readonly loss: ReductionLoss;
}

const OF_OUTLINE: ReadonlySet<ReductionId> = new Set(["simplify", "round-5", "round-6"]);

/** Reduces the size of the parks of a link; the files given stay as they are. Never throws. */
export function reduceFiles(
  files: readonly LinkedFile[],
  reductions: readonly ReductionId[],
): ReducedFiles {
  const chosen = new Set(reductions);
  // What a difference changes is little, and what it leaves out would come back as the catalogue has it.
  const ofOutline = new Set(reductions.filter((id) => OF_OUTLINE.has(id)));
  const losses: ParkLoss[] = [];
  const reduced = (park: LinkedPark): LinkedPark => {
    const { text, loss } = reducePark(park.text, park.base === undefined ? chosen : ofOutline);
    losses.push(loss);
    return text === park.text ? park : { ...park, text };
  };
  const all = files.map((file) => reduceFile(file, reduced, chosen));
  return { files: isSame(all, files) ? files : all, loss: lossOf(losses) };
}

const isSame = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((member, place) => member === other[place]);

function reduceFile(
  file: LinkedFile,
  reduced: (park: LinkedPark) => LinkedPark,
  reductions: ReadonlySet<ReductionId>,
): LinkedFile {
  const parks = file.parks.map(reduced);
  const { envelope, ...rest } = file;
  if (envelope && reductions.has("extras")) return { ...rest, parks };
  return isSame(parks, file.parks) ? file : { ...file, parks };
}
