import { BUFFER, EXTENT, UNITS_PER_PX } from "./tile-grid.ts";

/** Two dots in one cell would look like one. */
const CELL = 2 * UNITS_PER_PX;
const CELLS = Math.ceil((EXTENT + 2 * BUFFER) / CELL);

/** The places of a tile that are still free of dots: asking for one takes it. */
export function createDotCells(): (x: number, y: number) => boolean {
  const taken = new Uint8Array(CELLS * CELLS);
  return (x, y) => {
    const column = Math.floor((x + BUFFER) / CELL);
    const row = Math.floor((y + BUFFER) / CELL);
    if (column < 0 || row < 0 || column >= CELLS || row >= CELLS) return false;
    const cell = row * CELLS + column;
    if (taken[cell]) return false;
    taken[cell] = 1;
    return true;
  };
}
