import { encodeQR } from "qr";

/** A QR code as a square of modules, row by row from the top, `true` where it is dark; four light ones go all round. */
export type QrMatrix = readonly (readonly boolean[])[];

/** ISO/IEC 18004 section 6.3.8: without it scanners do not find the code. */
const QUIET_MODULES = 4;
/** Up to here a code has room for more correction and is still easy to read. */
const MEDIUM_CORRECTION_CHARACTERS = 500;

/**
 * The QR code (ISO/IEC 18004) of a text, with error correction of level M where that costs little and L for longer
 * texts; `undefined` beyond 2,953 bytes, the most that version 40-L holds.
 */
export function qrMatrix(text: string): QrMatrix | undefined {
  const ecc = text.length <= MEDIUM_CORRECTION_CHARACTERS ? "medium" : "low";
  try {
    return encodeQR(text, "raw", { ecc, border: QUIET_MODULES });
  } catch {
    return undefined;
  }
}

/** The dark modules as the path of an SVG, one unit a module: each run of a row is one rectangle. */
export function qrPath(matrix: QrMatrix): string {
  const runs: string[] = [];
  for (const [y, row] of matrix.entries()) {
    let x = 0;
    while (x < row.length) {
      const start = row.indexOf(true, x);
      if (start < 0) break;
      const end = row.indexOf(false, start);
      x = end < 0 ? row.length : end;
      runs.push(`M${start} ${y}h${x - start}v1h${start - x}z`);
    }
  }
  return runs.join("");
}

/** The code as an SVG file (SVG 1.1), dark on white. */
export const qrSvg = (matrix: QrMatrix): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${matrix.length} ${matrix.length}" shape-rendering="crispEdges">` +
  `<path fill="#fff" d="M0 0h${matrix.length}v${matrix.length}h-${matrix.length}z"/>` +
  `<path fill="#14191b" d="${qrPath(matrix)}"/></svg>\n`;
