import { type Accessor, createMemo } from "solid-js";
import { type QrMatrix, qrMatrix, qrPath, qrSvg } from "../../share/qr.ts";
import { qrPng } from "../../share/qr-png.ts";

/** A QR code, ready to be drawn and saved. */
export interface SharedCode {
  /** Modules to a side, the quiet ones about it too. */
  readonly modules: number;
  /** The dark modules as the path of an SVG, one unit a module. */
  readonly path: string;
  readonly svg: () => Blob;
  readonly png: () => Blob;
}

/** In print, at 300 dpi, a module is 0.7 mm wide. */
const PNG_PIXELS_PER_MODULE = 8;

const codeOf = (matrix: QrMatrix): SharedCode => ({
  modules: matrix.length,
  path: qrPath(matrix),
  svg: () => new Blob([qrSvg(matrix)], { type: "image/svg+xml" }),
  png: () => new Blob([qrPng(matrix, PNG_PIXELS_PER_MODULE)], { type: "image/png" }),
});

/** The QR code of a link; `undefined` where it is too long for one. Needs an owner. */
export const createSharedCode = (
  link: Accessor<string | undefined>,
): Accessor<SharedCode | undefined> =>
  createMemo(() => {
    const text = link();
    const matrix = text === undefined ? undefined : qrMatrix(text);
    return matrix && codeOf(matrix);
  });
