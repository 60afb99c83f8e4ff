import type { ParkStatus } from "../../catalogue/park-kinds.ts";
import {
  STATUS_SYMBOLS,
  SYMBOL_PATHS,
  type LegendSymbol,
  SYMBOL_WIDTH_PX,
} from "../../catalogue/symbology.ts";
import type { FigureColours } from "./figure-ink.ts";
import type { PlacedMark } from "./figure-layout.ts";

type Pen = CanvasRenderingContext2D;

const STATUS_UNITS = 14;

function drawStatus(pen: Pen, status: ParkStatus, colours: FigureColours): void {
  const { colour, filled, fillPath, slashPath } = STATUS_SYMBOLS[status];
  const scale = SYMBOL_WIDTH_PX.status / STATUS_UNITS;
  pen.scale(scale, scale);
  pen.translate(0, -STATUS_UNITS / 2);
  pen.lineWidth = 1.7;
  pen.strokeStyle = colours.symbols[colour];
  pen.fillStyle = colours.symbols[colour];
  if (filled < 1) {
    pen.beginPath();
    pen.arc(7, 7, 4.7, 0, 2 * Math.PI);
    pen.stroke();
  }
  if (fillPath) pen.fill(new Path2D(fillPath));
  if (slashPath) pen.stroke(new Path2D(slashPath));
}

function drawSample(
  pen: Pen,
  symbol: Exclude<LegendSymbol, { kind: "status" }>,
  colours: FigureColours,
): void {
  const path = new Path2D(SYMBOL_PATHS[symbol.kind]);
  pen.translate(0, -6);
  pen.fillStyle = colours.symbols[symbol.colour];
  pen.strokeStyle = colours.symbols[symbol.colour];
  pen.globalAlpha = symbol.fillOpacity ?? 0;
  pen.fill(path);
  pen.globalAlpha = symbol.lineOpacity ?? 1;
  pen.lineWidth = symbol.widthPx;
  pen.lineCap = symbol.cap ?? "butt";
  pen.setLineDash([...(symbol.dashPx ?? [])]);
  pen.stroke(path);
}

/** Draws a symbol of the legend as the page has it, the middle of its left side where it is set. */
export function drawLegendMark(
  pen: Pen,
  { symbol, xPx, yPx }: PlacedMark,
  colours: FigureColours,
): void {
  pen.save();
  pen.translate(xPx, yPx);
  if (symbol.kind === "status") drawStatus(pen, symbol.status, colours);
  else drawSample(pen, symbol, colours);
  pen.restore();
}
