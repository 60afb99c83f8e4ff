import { colourOfMark, type Mark } from "./mark.ts";
import type { Palette } from "./palette.ts";
import { drawImage, fillDisc, type Sketch, strokeArc } from "./sketch.ts";

const RADIUS = 5.5;
const HALO = 3.5;
const RING_WIDTH = 1.7;
const EMPHASIS_RADIUS = RADIUS + 6;

/** How much of a mark is filled, in turns against the clock from the top: the left half comes first. */
const FILLED: Readonly<Record<Mark, number>> = {
  open: 1,
  partly: 0.75,
  build: 0.5,
  plan: 0,
  stop: 0,
};

function fillPart(sketch: Sketch, share: number, colour: string): void {
  const top = -Math.PI / 2;
  sketch.beginPath();
  sketch.moveTo(0, 0);
  sketch.arc(0, 0, RADIUS, top, top - share * 2 * Math.PI, true);
  sketch.closePath();
  sketch.fillStyle = colour;
  sketch.fill();
}

function slash(sketch: Sketch, colour: string): void {
  const reach = RADIUS * Math.SQRT1_2;
  sketch.beginPath();
  sketch.moveTo(-reach, reach);
  sketch.lineTo(reach, -reach);
  sketch.strokeStyle = colour;
  sketch.lineWidth = RING_WIDTH;
  sketch.stroke();
}

/** The mark of a park: it fills up as the park becomes real. Set off, it stands in a second ring. */
export function drawMark(
  mark: Mark,
  emphasis: "selected" | "hovered" | "",
  palette: Palette,
): ImageData {
  const size = 2 * (emphasis ? EMPHASIS_RADIUS + 1.5 : RADIUS + HALO);
  const colour = emphasis === "selected" ? palette.accent : colourOfMark(mark, palette);
  return drawImage(size, size, (sketch) => {
    sketch.globalAlpha = 0.9;
    fillDisc(sketch, emphasis ? EMPHASIS_RADIUS : RADIUS + HALO, palette.halo);
    sketch.globalAlpha = 1;
    fillDisc(sketch, RADIUS, palette.paper);
    strokeArc(sketch, { radius: RADIUS - RING_WIDTH / 2 }, { width: RING_WIDTH, colour });
    if (FILLED[mark] > 0) fillPart(sketch, FILLED[mark], colour);
    if (mark === "stop") slash(sketch, colour);
    if (emphasis) {
      strokeArc(sketch, { radius: EMPHASIS_RADIUS }, { width: 2, colour: palette.accent });
    }
  });
}
