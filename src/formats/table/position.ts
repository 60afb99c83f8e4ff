import { readBox, readBoxCell, readGeometryCell, readPair, readSingle } from "./cell.ts";
import type { CellPosition } from "./cell.ts";
import type { PositionColumns } from "./columns.ts";

/** The position or the geometry of a row; nothing where no column is known to hold one. */
export function positionIn(
  cells: readonly string[],
  columns: PositionColumns | undefined,
): CellPosition {
  switch (columns?.kind) {
    case "pair":
      return readPair(cells, columns);
    case "box":
      return readBox(cells, columns);
    case "box-cell":
      return readBoxCell(cells, columns.at);
    case "single":
      return readSingle(cells, columns.at, columns.longitudeFirst);
    case "geometry":
      return readGeometryCell(cells, columns.at);
    case undefined:
      return { kind: "nothing" };
  }
}
