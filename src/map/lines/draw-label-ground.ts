import type { StyleImageMetadata } from "maplibre-gl";
import type { Palette } from "../symbology/palette.ts";
import { drawImage, IMAGE_PIXEL_RATIO } from "../symbology/canvas.ts";

const HEIGHT = 17;
const WIDTH = 25;

/** How the pill stretches about a figure: its round ends stay round. In pixels of the image. */
export const PILL_STRETCH: Partial<StyleImageMetadata> = {
  stretchX: [[(HEIGHT / 2) * IMAGE_PIXEL_RATIO, (WIDTH - HEIGHT / 2) * IMAGE_PIXEL_RATIO]],
  stretchY: [[8 * IMAGE_PIXEL_RATIO, 9 * IMAGE_PIXEL_RATIO]],
};

/** The ground of a figure on a line. */
export const drawPill = (palette: Palette): ImageData =>
  drawImage(WIDTH, HEIGHT, (context) => {
    context.beginPath();
    context.roundRect(-WIDTH / 2, -HEIGHT / 2, WIDTH, HEIGHT, HEIGHT / 2);
    context.fillStyle = palette.halo;
    context.fill();
  });
