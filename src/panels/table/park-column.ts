import type { ParkSummary } from "../../catalogue/park-summary.ts";
import type { Landmark } from "../../catalogue/landmark.ts";
import type { AreaUnit } from "../../geo/units.ts";
import type { Atlas } from "../../state/atlas.ts";
import { isOwnPark, type ListedPark } from "../../state/catalogue/list.ts";
import type { words as english } from "../../words/en/table/table.ts";
import type { Messages } from "../../words/en/messages.ts";
import type { Language } from "../../words/language.ts";
import type { Cell, Column } from "./column.ts";

/** By what the columns read and write: all of it as it is at the moment. */
export interface ColumnContext {
  readonly catalogue: Pick<Atlas["catalogue"], "figures" | "list" | "measures">;
  readonly own: Pick<Atlas["document"]["own"], "collection">;
  readonly language: Language;
  readonly units: AreaUnit;
  /** Distances are told to it. */
  readonly landmark: Landmark | undefined;
  readonly words: Messages;
  readonly table: typeof english;
}

/** A column of the table of parks. */
export type ParkColumn = Column<ListedPark>;
export type ColumnKey = keyof (typeof english)["columns"];

/** Of parks of the user's nobody tells it. */
export const NOTHING: Cell = { text: "" };
/** Says that something is not known. */
export const missing = (text: string): Cell => ({ text, isMissing: true });

/** How words and figures stand in their columns, and which come first. */
export const WORD = { isFigure: false, first: "ascending" } as const;
export const FIGURE = { isFigure: true, first: "descending" } as const;

/** What a column says of parks of the catalogue alone. */
export const ofCatalogue = (
  cell: (park: ParkSummary) => Cell,
  value: (park: ParkSummary) => number | string | undefined,
): Pick<ParkColumn, "cell" | "value"> => ({
  cell: (park) => (isOwnPark(park) ? NOTHING : cell(park)),
  value: (park) => (isOwnPark(park) ? undefined : value(park)),
});
