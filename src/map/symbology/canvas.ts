/** Images for the map are drawn at twice their size, for sharp screens. */
export const IMAGE_PIXEL_RATIO = 2;

export type DrawingContext = CanvasRenderingContext2D;

/**
 * Draws an image of `width` by `height` CSS pixels, with the origin at its centre.
 *
 * @throws when the browser refuses a 2D canvas, without which it could not have drawn the page's glyphs either.
 */
export function drawImage(
  width: number,
  height: number,
  draw: (context: DrawingContext) => void,
): ImageData {
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(width * IMAGE_PIXEL_RATIO);
  canvas.height = Math.ceil(height * IMAGE_PIXEL_RATIO);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("The browser has no 2D canvas.");
  context.scale(IMAGE_PIXEL_RATIO, IMAGE_PIXEL_RATIO);
  context.translate(width / 2, height / 2);
  context.lineCap = "round";
  context.lineJoin = "round";
  draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** A filled disc about the origin. */
export function fillDisc(context: DrawingContext, radius: number, colour: string): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}

/** A stroke about the origin; angles in turns, clockwise from the top. */
export function strokeArc(
  context: DrawingContext,
  arc: { readonly radius: number; readonly from?: number; readonly to?: number },
  stroke: { readonly width: number; readonly colour: string; readonly dash?: readonly number[] },
): void {
  const angle = (turn: number): number => (turn - 0.25) * 2 * Math.PI;
  context.beginPath();
  context.arc(0, 0, arc.radius, angle(arc.from ?? 0), angle(arc.to ?? 1));
  context.strokeStyle = stroke.colour;
  context.lineWidth = stroke.width;
  context.lineCap = "butt";
  context.setLineDash([...(stroke.dash ?? [])]);
  context.stroke();
  context.setLineDash([]);
}
