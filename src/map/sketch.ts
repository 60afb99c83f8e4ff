/** Images for the map are drawn at twice their size, for sharp screens. */
export const IMAGE_PIXEL_RATIO = 2;

export type Sketch = CanvasRenderingContext2D;

/**
 * Draws an image of `width` by `height` CSS pixels, with the origin at its centre.
 *
 * @throws when the browser refuses a 2D canvas, without which it could not have drawn the page's glyphs either.
 */
export function drawImage(
  width: number,
  height: number,
  draw: (sketch: Sketch) => void,
): ImageData {
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(width * IMAGE_PIXEL_RATIO);
  canvas.height = Math.ceil(height * IMAGE_PIXEL_RATIO);
  const sketch = canvas.getContext("2d", { willReadFrequently: true });
  if (!sketch) throw new Error("The browser has no 2D canvas.");
  sketch.scale(IMAGE_PIXEL_RATIO, IMAGE_PIXEL_RATIO);
  sketch.translate(width / 2, height / 2);
  sketch.lineCap = "round";
  sketch.lineJoin = "round";
  draw(sketch);
  return sketch.getImageData(0, 0, canvas.width, canvas.height);
}

/** A filled disc about the origin. */
export function fillDisc(sketch: Sketch, radius: number, colour: string): void {
  sketch.beginPath();
  sketch.arc(0, 0, radius, 0, 2 * Math.PI);
  sketch.fillStyle = colour;
  sketch.fill();
}

/** A stroke about the origin; angles in turns, clockwise from the top. */
export function strokeArc(
  sketch: Sketch,
  arc: { readonly radius: number; readonly from?: number; readonly to?: number },
  stroke: { readonly width: number; readonly colour: string; readonly dash?: readonly number[] },
): void {
  const angle = (turn: number): number => (turn - 0.25) * 2 * Math.PI;
  sketch.beginPath();
  sketch.arc(0, 0, arc.radius, angle(arc.from ?? 0), angle(arc.to ?? 1));
  sketch.strokeStyle = stroke.colour;
  sketch.lineWidth = stroke.width;
  sketch.lineCap = "butt";
  sketch.setLineDash([...(stroke.dash ?? [])]);
  sketch.stroke();
  sketch.setLineDash([]);
}
