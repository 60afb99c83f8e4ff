import { readFeature } from "../../document/feature.ts";
import { exportFileName, withoutExtension } from "../../formats/write/file-name.ts";
import { isOfCatalogue } from "./export-choice.ts";
import type { ExportsState } from "./exports.ts";

// Apart from the state that each visit loads: the formats come with the dialog.
export { writtenFormats } from "../../formats/registry.ts";

/** What is asked of the state to name the file. */
type Chosen = Pick<ExportsState, "chosen" | "choice" | "format" | "datum">;

/** What the file is called: as the only file or park in it, else `parks`. */
export const fileNameOf = (exports: Chosen): string =>
  exportFileName(stemOf(exports), exports.format(), exports.datum());

function stemOf(exports: Chosen): string {
  const chosen = exports.chosen();
  const choice = exports.choice();
  if (isOfCatalogue(choice)) return `ai-park-atlas-${choice.kind}`;
  const [only] = chosen;
  if (!only || chosen.length > 1) return "parks";
  const [park] = only.parks;
  if (choice.kind === "park" && park) return readFeature(park).name ?? "park";
  return choice.kind === "all" ? "parks" : withoutExtension(only.collection.name);
}
