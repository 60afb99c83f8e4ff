import { drawFigure, type PictureFigure } from "./draw-figure.ts";
import type { FigureColours } from "./figure-ink.ts";

/** The whole figure as a PNG; `undefined` where the machine has no room for it. Never rejects. */
export function renderFigure(
  figure: PictureFigure,
  colours: FigureColours,
): Promise<Blob | undefined> {
  const surface = document.createElement("canvas");
  drawFigure(surface, figure, colours);
  return new Promise((resolve) => {
    surface.toBlob((png) => resolve(png ?? undefined), "image/png");
  });
}
