import type { LinkedFile, LinkedPark } from "../linked-parks.ts";
import type { DietId } from "./diet-id.ts";
import { type DietLoss, lossOf, type ParkLoss } from "./loss.ts";
import { slimPark } from "./slim-park.ts";

/** Files on a diet, and what that costs. What no diet touches is the same object as before. */
export interface Dieted {
  readonly files: readonly LinkedFile[];
  readonly loss: DietLoss;
}

/** Puts the parks of a link on diets; the files given stay as they are. Never throws. */
export function dieted(files: readonly LinkedFile[], diets: readonly DietId[]): Dieted {
  const chosen = new Set(diets);
  const losses: ParkLoss[] = [];
  const slim = (park: LinkedPark): LinkedPark => {
    const { text, loss } = slimPark(park.text, chosen);
    losses.push(loss);
    return text === park.text ? park : { ...park, text };
  };
  const slimmed = files.map((file) => slimFile(file, slim, chosen));
  return { files: isSame(slimmed, files) ? files : slimmed, loss: lossOf(losses) };
}

const isSame = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((member, place) => member === other[place]);

function slimFile(
  file: LinkedFile,
  slim: (park: LinkedPark) => LinkedPark,
  diets: ReadonlySet<DietId>,
): LinkedFile {
  const parks = file.parks.map(slim);
  const { envelope, ...rest } = file;
  if (envelope && diets.has("extras")) return { ...rest, parks };
  return isSame(parks, file.parks) ? file : { ...file, parks };
}
