import type { MapSnapshot } from "../../state/picture/map-snapshot.ts";
import type { SharedCode } from "../../state/share/qr-code.ts";
import { drawCode, drawNorth, drawScale, type FigureScale } from "./draw-scale-and-credits.ts";
import { drawLegendMark } from "./draw-legend-mark.ts";
import type { FigureColours } from "./figure-ink.ts";
import { type FigureLayout, type TextStyle, TEXT_STYLES } from "./figure-layout.ts";

export interface PictureFigure {
  readonly layout: FigureLayout;
  readonly map: MapSnapshot;
  readonly scale: FigureScale | undefined;
  readonly code: SharedCode | undefined;
}

/** Turned by less, north is up to the eye. */
const TURNED_DEGREES = 0.5;

/** What is read first is set in full ink. */
const FIRST: readonly TextStyle[] = [
  TEXT_STYLES.title,
  TEXT_STYLES.smallTitle,
  TEXT_STYLES.heading,
];

function drawTexts(
  pen: CanvasRenderingContext2D,
  { texts, marks }: FigureLayout,
  colours: FigureColours,
) {
  pen.textBaseline = "middle";
  pen.textAlign = "left";
  for (const { text, setting, xPx, yPx } of texts) {
    pen.fillStyle = FIRST.includes(setting) ? colours.ink : colours.secondary;
    pen.font = colours.font(setting);
    pen.fillText(text, xPx, yPx);
  }
  for (const mark of marks) drawLegendMark(pen, mark, colours);
}

function drawMap(
  pen: CanvasRenderingContext2D,
  figure: PictureFigure,
  colours: FigureColours,
): void {
  const { layout, map, code } = figure;
  const { topPx, widthPx, heightPx } = layout.map;
  const bottomPx = topPx + heightPx;
  pen.drawImage(map.surface, 0, topPx, widthPx, heightPx);
  pen.fillStyle = colours.rule;
  if (topPx > 0) pen.fillRect(0, topPx - 1, widthPx, 1);
  pen.fillRect(0, bottomPx, widthPx, 1);
  if (code) drawCode(pen, code, { xPx: 0, yPx: bottomPx }, colours);
  if (Math.abs(map.bearing) > TURNED_DEGREES) {
    drawNorth(pen, map.bearing, { xPx: widthPx, yPx: topPx }, colours);
  }
}

/** Draws the whole figure on a surface, which takes its size. */
export function drawFigure(
  surface: HTMLCanvasElement,
  figure: PictureFigure,
  colours: FigureColours,
): void {
  const { fineness } = figure.map.frame;
  const { widthPx, heightPx } = figure.layout.size;
  surface.width = Math.round(widthPx * fineness);
  surface.height = Math.round(heightPx * fineness);
  const pen = surface.getContext("2d");
  if (!pen) return;
  pen.scale(fineness, fineness);
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, widthPx, heightPx);
  drawMap(pen, figure, colours);
  drawTexts(pen, figure.layout, colours);
  const { scale: box } = figure.layout;
  if (figure.scale && box) drawScale(pen, figure.scale, box, colours);
}
