import type { ParkStatus } from "../../catalogue/park-kinds.ts";
import { STATUS_SYMBOLS } from "../../catalogue/symbology.ts";
import type { Palette } from "../symbology/palette.ts";
import { drawImage, fillDisc, type DrawingContext, strokeArc } from "../symbology/canvas.ts";

const RADIUS = 5.5;
const HALO = 3.5;
const RING_WIDTH = 1.7;
const EMPHASIS_RADIUS = RADIUS + 6;

function fillPart(context: DrawingContext, share: number, colour: string): void {
  const top = -Math.PI / 2;
  context.beginPath();
  context.moveTo(0, 0);
  context.arc(0, 0, RADIUS, top, top - share * 2 * Math.PI, true);
  context.closePath();
  context.fillStyle = colour;
  context.fill();
}

function slash(context: DrawingContext, colour: string): void {
  const reach = RADIUS * Math.SQRT1_2;
  context.beginPath();
  context.moveTo(-reach, reach);
  context.lineTo(reach, -reach);
  context.strokeStyle = colour;
  context.lineWidth = RING_WIDTH;
  context.stroke();
}

/** The mark of a park: it fills up as the park becomes real. Set off, it stands in a second ring. */
export function drawMark(
  status: ParkStatus,
  emphasis: "selected" | "hovered" | "",
  palette: Palette,
): ImageData {
  const symbol = STATUS_SYMBOLS[status];
  const size = 2 * (emphasis ? EMPHASIS_RADIUS + 1.5 : RADIUS + HALO);
  const colour = emphasis === "selected" ? palette.accent : palette[symbol.colour];
  return drawImage(size, size, (context) => {
    context.globalAlpha = 0.9;
    fillDisc(context, emphasis ? EMPHASIS_RADIUS : RADIUS + HALO, palette.halo);
    context.globalAlpha = 1;
    fillDisc(context, RADIUS, palette.paper);
    strokeArc(context, { radius: RADIUS - RING_WIDTH / 2 }, { width: RING_WIDTH, colour });
    if (symbol.filled > 0) fillPart(context, symbol.filled, colour);
    if (symbol.slashPath) slash(context, colour);
    if (emphasis) {
      strokeArc(context, { radius: EMPHASIS_RADIUS }, { width: 2, colour: palette.accent });
    }
  });
}
