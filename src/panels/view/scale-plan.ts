import { roundScale } from "../../geo/scale-bar.ts";
import { metresPerPixel } from "../../geo/web-mercator.ts";
import { type Degrees, lengthIn, type LengthUnit } from "../../geo/units.ts";
import { lengthUnitName, numberText } from "../../words/format/figures.ts";

/** The map shrinks towards the poles; farther out than this no one scale holds for what is on screen. */
const ONE_SCALE_FROM_ZOOM = 4;

export interface ScaleRequest {
  readonly zoom: number;
  /** Of the middle of the map. */
  readonly lat: Degrees;
  /** How long the bar may be, in CSS pixels. */
  readonly widestPx: number;
  readonly miles: boolean;
}

export interface ScalePlan {
  /** 1, 2 or 5 × 10ⁿ. */
  readonly length: number;
  readonly unit: LengthUnit;
  /** Of the bar, in CSS pixels. */
  readonly widthPx: number;
  /** Whether there is room for the figure of its half. */
  readonly tellsHalf: boolean;
  readonly atEquator: boolean;
}

/** On a shorter bar the figures would run into each other. */
const ROOM_FOR_HALF_PX = 96;

function unitFor(widestMetres: number, miles: boolean): LengthUnit {
  if (miles) return "mi";
  return widestMetres < 1000 ? "m" : "km";
}

/** The scale bar of a map: the roundest length that fits, and how long that is drawn. */
export function planScale({ zoom, lat, widestPx, miles }: ScaleRequest): ScalePlan {
  const atEquator = zoom < ONE_SCALE_FROM_ZOOM;
  const widestMetres = metresPerPixel({ lat: atEquator ? 0 : lat, zoom }) * widestPx;
  const unit = unitFor(widestMetres, miles);
  const widest = lengthIn(widestMetres, unit);
  const length = roundScale(widest);
  const widthPx = (length * widestPx) / widest;
  return { length, unit, widthPx, tellsHalf: widthPx >= ROOM_FOR_HALF_PX, atEquator };
}

const decimalsOf = (length: number): number =>
  Number.isInteger(length) ? 0 : Math.max(1, -Math.floor(Math.log10(length)));

/** A length of the bar or of its half, with as many decimals as it needs. */
export const scaleFigure = (length: number): string => numberText(length, decimalsOf(length));

type Language = Parameters<typeof lengthUnitName>[1];

/** The whole length with its unit. */
export const scaleLabel = ({ length, unit }: ScalePlan, language: Language): string =>
  `${scaleFigure(length)} ${lengthUnitName(unit, language)}`;
