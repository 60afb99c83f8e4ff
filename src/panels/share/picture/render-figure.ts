import { drawFigure, type Figure } from "./draw-figure.ts";
import type { FigureInk } from "./figure-ink.ts";

/** The whole figure as a PNG; `undefined` where the machine has no room for it. Never rejects. */
export function renderFigure(figure: Figure, ink: FigureInk): Promise<Blob | undefined> {
  const surface = document.createElement("canvas");
  drawFigure(surface, figure, ink);
  return new Promise((resolve) => {
    surface.toBlob((png) => resolve(png ?? undefined), "image/png");
  });
}
