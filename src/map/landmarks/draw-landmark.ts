import { LANDMARK_GLYPHS, type LandmarkGlyph } from "./landmark-glyphs.ts";
import type { Palette } from "../symbology/palette.ts";
import { drawImage, fillDisc, strokeArc } from "../symbology/canvas.ts";

const RADIUS = 9.5;
const METRO_RADIUS = 3.6;

/** A landmark: a glyph in a ring of ink on a disc of halo. A metro station is a small ring alone. */
export function drawLandmark(glyph: LandmarkGlyph, palette: Palette): ImageData {
  const radius = glyph === "metro" ? METRO_RADIUS : RADIUS;
  const size = 2 * (radius + 2);
  return drawImage(size, size, (context) => {
    fillDisc(context, radius + 1, palette.halo);
    strokeArc(context, { radius }, { width: glyph === "metro" ? 1.4 : 1, colour: palette.ink });
    context.lineCap = "round";
    context.lineWidth = 1.15;
    context.strokeStyle = palette.ink;
    context.stroke(new Path2D(LANDMARK_GLYPHS[glyph]));
  });
}
