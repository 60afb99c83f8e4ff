import type { FootprintBasis, ParkStatus } from "../../catalogue/park.ts";
import { STATUS_SHAPES } from "../catalogue/status-shape.ts";
import type { FigureColours } from "./figure-ink.ts";
import type { PlacedMark } from "./figure-layout.ts";

type Pen = CanvasRenderingContext2D;

const STATUS_SIDE_PX = 12;
const STATUS_UNITS = 14;

function drawStatus(pen: Pen, status: ParkStatus, colours: FigureColours): void {
  const { ring, fill, slash } = STATUS_SHAPES[status];
  pen.scale(STATUS_SIDE_PX / STATUS_UNITS, STATUS_SIDE_PX / STATUS_UNITS);
  pen.translate(0, -STATUS_UNITS / 2);
  pen.lineWidth = 1.7;
  pen.strokeStyle = colours.status[status];
  pen.fillStyle = colours.status[status];
  if (ring) {
    pen.beginPath();
    pen.arc(7, 7, 4.7, 0, 2 * Math.PI);
    pen.stroke();
  }
  if (fill) pen.fill(new Path2D(fill));
  if (slash) pen.stroke(new Path2D(slash));
}

interface Line {
  readonly width: number;
  readonly dash: readonly number[];
  readonly fillOpacity: number;
}

/** As the legend on the map has them. */
const LINES: Readonly<Record<FootprintBasis, Line>> = {
  surveyed: { width: 2, dash: [], fillOpacity: 0.1 },
  digitised: { width: 1.1, dash: [], fillOpacity: 0.1 },
  approximate: { width: 1.5, dash: [4, 2.5], fillOpacity: 0.1 },
  schematic: { width: 1.7, dash: [0.1, 3.1], fillOpacity: 0 },
};

function drawBasis(pen: Pen, basis: FootprintBasis, colours: FigureColours): void {
  const { width, dash, fillOpacity } = LINES[basis];
  pen.fillStyle = colours.secondary;
  pen.strokeStyle = colours.secondary;
  pen.globalAlpha = fillOpacity;
  pen.fillRect(1.5, -4.5, 19, 9);
  pen.globalAlpha = 1;
  pen.lineWidth = width;
  pen.lineCap = basis === "schematic" ? "round" : "butt";
  pen.setLineDash(dash);
  pen.strokeRect(1.5, -4.5, 19, 9);
}

/** Draws a mark of the legend, the middle of its left side where it is set. */
export function drawLegendMark(
  pen: Pen,
  { entry, xPx, yPx }: PlacedMark,
  colours: FigureColours,
): void {
  pen.save();
  pen.translate(xPx, yPx);
  if (entry.of === "status") drawStatus(pen, entry.value, colours);
  else drawBasis(pen, entry.value, colours);
  pen.restore();
}
