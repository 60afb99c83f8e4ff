import type { SharedCode } from "../../state/share/qr-code.ts";
import { type ScalePlan, scaleFigure } from "../view/scale-plan.ts";
import type { FigureColours } from "./figure-ink.ts";
import { type ScaleBox, TEXT_STYLES } from "./figure-layout.ts";

type Pen = CanvasRenderingContext2D;

/** A corner of the map, in CSS pixels. */
export interface Corner {
  readonly xPx: number;
  readonly yPx: number;
}

const EDGE_PX = 14;
const TICK_PX = 6;
/** From the top of the box: above the bar stand its figures. */
const BAR_BOTTOM_PX = 22;
const HALO_PX = 3;
/** A module of two CSS pixels is read off a screen from an arm's length. */
const MODULE_PX = 2;

/** What is printed of a scale bar, in the words of the page. */
export interface FigureScale {
  readonly plan: ScalePlan;
  /** The whole length with its unit. */
  readonly label: string;
  /** Said below, where the scale does not hold everywhere. */
  readonly note: string | undefined;
}

/** Draws a scale bar into its box. */
export function drawScale(
  pen: Pen,
  printedScale: FigureScale,
  box: ScaleBox,
  colours: FigureColours,
): void {
  const { plan, label, note } = printedScale;
  pen.save();
  pen.font = colours.font(TEXT_STYLES.credits);
  pen.textBaseline = "alphabetic";
  pen.textAlign = "center";
  // The figures stand out over both ends.
  const [outPx, endPx] = [pen.measureText("0").width / 2, pen.measureText(label).width / 2];
  const isRight = box.align === "right";
  const left = isRight ? box.xPx + box.widthPx - endPx - plan.widthPx : box.xPx + outPx;
  const [right, middle] = [left + plan.widthPx, left + plan.widthPx / 2];
  const spare = note ? 0 : TEXT_STYLES.credits.linePx / 2;
  const bottom = box.yPx + BAR_BOTTOM_PX + spare;
  pen.strokeStyle = colours.ink;
  pen.fillStyle = colours.ink;
  pen.lineWidth = 1.3;
  pen.stroke(
    new Path2D(
      `M${left} ${bottom - TICK_PX}V${bottom}H${right}V${bottom - TICK_PX}M${middle} ${bottom}v-4`,
    ),
  );
  const figures = [
    ["0", left],
    [plan.tellsHalf ? scaleFigure(plan.length / 2) : "", middle],
    [label, right],
  ] as const;
  for (const [figure, x] of figures) pen.fillText(figure, x, bottom - TICK_PX - 4);
  pen.fillStyle = colours.secondary;
  pen.textAlign = box.align;
  if (note) pen.fillText(note, isRight ? box.xPx + box.widthPx : box.xPx, bottom + 15);
  pen.restore();
}

const ARROW = "M0 -15L6 9L0 5L-6 9Z";

/** Draws an arrow to the north into the top right corner of a map. `bearing`: the direction that is up, in degrees. */
export function drawNorth(pen: Pen, bearing: number, at: Corner, colours: FigureColours): void {
  const arrow = new Path2D(ARROW);
  pen.save();
  pen.translate(at.xPx - EDGE_PX - 14, at.yPx + EDGE_PX + 22);
  pen.rotate((-bearing * Math.PI) / 180);
  pen.lineJoin = "round";
  pen.strokeStyle = colours.halo;
  pen.fillStyle = colours.ink;
  pen.lineWidth = 2 * HALO_PX;
  pen.stroke(arrow);
  pen.fill(arrow);
  pen.font = colours.font(TEXT_STYLES.heading);
  pen.textAlign = "center";
  pen.textBaseline = "alphabetic";
  pen.lineWidth = HALO_PX;
  pen.strokeText("N", 0, -19);
  pen.fillText("N", 0, -19);
  pen.restore();
}

/** Draws a QR code into the bottom left corner of a map, dark on white in every theme: scanners want that. */
export function drawCode(pen: Pen, code: SharedCode, at: Corner, colours: FigureColours): void {
  const sidePx = code.modules * MODULE_PX;
  pen.save();
  pen.translate(at.xPx + EDGE_PX, at.yPx - EDGE_PX - sidePx);
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, sidePx, sidePx);
  pen.lineWidth = 1;
  pen.strokeStyle = colours.rule;
  pen.strokeRect(-0.5, -0.5, sidePx + 1, sidePx + 1);
  pen.scale(sidePx / code.modules, sidePx / code.modules);
  pen.fillStyle = "#14191b";
  pen.fill(new Path2D(code.path));
  pen.restore();
}
