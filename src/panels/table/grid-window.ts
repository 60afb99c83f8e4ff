/** So many rows are made beyond each edge of what is seen, so that a short way has no gap. */
const OVERSCAN_ROWS = 6;

/** The rows that are made, counted from 0, the last not included. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

interface Scrolled {
  readonly scrollTop: number;
  readonly heightPx: number;
  readonly rowPx: number;
  readonly count: number;
}

/** Which of rows of one height have to be there for a place of the scroll bar. */
export function rowWindow({ scrollTop, heightPx, rowPx, count }: Scrolled): RowWindow {
  const from = Math.max(0, Math.floor(scrollTop / rowPx) - OVERSCAN_ROWS);
  const to = Math.min(count, Math.ceil((scrollTop + heightPx) / rowPx) + OVERSCAN_ROWS);
  return { from: Math.min(from, to), to };
}

/** A cell by its row, where −1 is the row of headers, and its column, counted from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** How many rows are seen at once. */
  readonly page: number;
}

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));

/** Where a key leads to in a grid (ARIA Authoring Practices, grid pattern); `undefined` for all other keys. */
export function gridStep(
  { key, ctrlKey, metaKey, altKey }: Pressed,
  { row, column }: GridPlace,
  { rows, columns, page }: GridSize,
): GridPlace | undefined {
  if (altKey) return undefined;
  const isFar = ctrlKey || metaKey;
  const at = (toRow: number, toColumn = column): GridPlace => ({
    row: within(toRow, -1, rows - 1),
    column: within(toColumn, 0, columns - 1),
  });
  const steps: Readonly<Record<string, GridPlace>> = {
    ArrowDown: at(isFar ? rows - 1 : row + 1),
    ArrowUp: at(isFar ? Math.min(0, rows - 1) : row - 1),
    ArrowRight: at(row, isFar ? columns - 1 : column + 1),
    ArrowLeft: at(row, isFar ? 0 : column - 1),
    PageDown: at(row + page),
    PageUp: at(row < 0 ? row : Math.max(0, row - page)),
    Home: isFar ? at(Math.min(0, rows - 1), 0) : at(row, 0),
    End: isFar ? at(rows - 1, columns - 1) : at(row, columns - 1),
  };
  return steps[key];
}
