import type { SizePx } from "../../state/picture/map-snapshot.ts";
import { type LegendSymbol, SYMBOL_WIDTH_PX } from "../../catalogue/symbology.ts";
import type { LegendContent } from "../view/Legend.tsx";
import { wrapText } from "./wrap-text.ts";

/** What is printed about the map. An empty text takes no room. */
export interface FigureText {
  readonly title: string;
  readonly line: string;
  readonly credits: string;
  readonly legend: readonly LegendContent[];
}

/** How a text of the figure is set: its weight, its size and the height of its line, in CSS pixels. */
export interface TextStyle {
  readonly weight: number;
  readonly sizePx: number;
  readonly linePx: number;
}

export const TEXT_STYLES = {
  title: { weight: 620, sizePx: 22, linePx: 28 },
  smallTitle: { weight: 620, sizePx: 17, linePx: 22 },
  line: { weight: 400, sizePx: 13, linePx: 18 },
  heading: { weight: 600, sizePx: 12, linePx: 20 },
  legend: { weight: 400, sizePx: 12, linePx: 20 },
  credits: { weight: 400, sizePx: 11, linePx: 15 },
} as const satisfies Readonly<Record<string, TextStyle>>;

/** How wide a text is when it is set, in CSS pixels. */
export type Measure = (text: string, setting: TextStyle) => number;

/** A text and where its line begins: from the left of the figure, and from the top to the middle of the line. */
export interface PlacedText {
  readonly text: string;
  readonly setting: TextStyle;
  readonly xPx: number;
  readonly yPx: number;
}

/** A symbol of the legend, and where it stands. */
export interface PlacedMark {
  readonly symbol: LegendSymbol;
  readonly xPx: number;
  readonly yPx: number;
}

/** Where the scale bar stands: at the right of the foot, or alone at the left of a narrow one. */
export interface ScaleBox extends SizePx {
  readonly xPx: number;
  readonly yPx: number;
  readonly align: "left" | "right";
  /** How long the bar may be. */
  readonly barPx: number;
}

/** Where everything stands, in CSS pixels from the top left of the whole. */
export interface FigureLayout {
  readonly size: SizePx;
  readonly map: SizePx & { readonly topPx: number };
  readonly texts: readonly PlacedText[];
  readonly marks: readonly PlacedMark[];
  /** Given where there is to be one. */
  readonly scale: ScaleBox | undefined;
}

const SIDE_PX = 20;
const HEAD_PX = { top: 15, bottom: 13 } as const;
const FOOT_PX = { top: 10, between: 4, bottom: 12 } as const;
const MARK_GAP_PX = 6;
const ENTRY_GAP_PX = 18;
/** A map that is lower than this shows nothing. */
const LEAST_MAP_PX = 160;
const MOST_LINES = { title: 2, smallTitle: 3, line: 3, credits: 3 } as const;
/** A narrower figure has a smaller title. */
const ROOM_FOR_TITLE_PX = 480;

interface Block {
  readonly texts: readonly PlacedText[];
  readonly marks: readonly PlacedMark[];
  readonly heightPx: number;
}

type Part = keyof typeof MOST_LINES;

/** Lines of one text, one below the other. */
function paragraph(part: Part, text: string, widthPx: number, measure: Measure): Block {
  const setting = TEXT_STYLES[part];
  const lines = wrapText(text, {
    widthPx: widthPx - 2 * SIDE_PX,
    measure: (some) => measure(some, setting),
    mostLines: MOST_LINES[part],
  });
  const texts = lines.map((line, row) => {
    return { text: line, setting, xPx: SIDE_PX, yPx: (row + 0.5) * setting.linePx };
  });
  return { texts, marks: [], heightPx: lines.length * setting.linePx };
}

/** The legend's headings and entries, one after the other, in as many rows as they need. */
function legendRows(legend: readonly LegendContent[], widthPx: number, measure: Measure): Block {
  const texts: PlacedText[] = [];
  const marks: PlacedMark[] = [];
  const { linePx } = TEXT_STYLES.legend;
  let [xPx, yPx] = [SIDE_PX, linePx / 2];
  const place = (itemPx: number): void => {
    if (xPx === SIDE_PX || xPx + itemPx <= widthPx - SIDE_PX) return;
    xPx = SIDE_PX;
    yPx += linePx;
  };
  const put = (text: string, setting: TextStyle, symbol?: LegendSymbol): void => {
    const markPx = symbol ? SYMBOL_WIDTH_PX[symbol.kind] + MARK_GAP_PX : 0;
    const itemPx = markPx + measure(text, setting);
    place(itemPx);
    if (symbol) marks.push({ symbol, xPx, yPx });
    texts.push({ text, setting, xPx: xPx + markPx, yPx });
    xPx += itemPx + ENTRY_GAP_PX;
  };
  for (const { heading, entries } of legend) {
    if (heading !== undefined) put(heading, TEXT_STYLES.heading);
    for (const { text, symbol } of entries) put(text, TEXT_STYLES.legend, symbol);
  }
  return { texts, marks, heightPx: yPx + linePx / 2 };
}

const moved = <Item extends { readonly yPx: number }>(items: readonly Item[], byPx: number) =>
  items.map((item) => ({ ...item, yPx: item.yPx + byPx }));

/** Blocks one below the other, with a gap between those that are not empty. */
function stack(blocks: readonly Block[], betweenPx: number): Block {
  return blocks.reduce<Block>(
    (above, block) => {
      if (block.heightPx === 0) return above;
      const topPx = above.heightPx === 0 ? 0 : above.heightPx + betweenPx;
      return {
        texts: [...above.texts, ...moved(block.texts, topPx)],
        marks: [...above.marks, ...moved(block.marks, topPx)],
        heightPx: topPx + block.heightPx,
      };
    },
    { texts: [], marks: [], heightPx: 0 },
  );
}

const SCALE_GAP_PX = 24;
/** A bar with its figures above it, and a line below for what is to be said of it. */
const SCALE_HEIGHT_PX = 41;
/** Half of the last figure stands out over the bar's end. */
const SCALE_OUT_PX = 32;
/** The longest bar, as on a screen. */
const LONGEST_BAR_PX = 204;
/** What the bar may take of the figure's width: beside the credits, and in a row of its own. */
const BAR_SHARES = { beside: 0.22, alone: 0.5 } as const;
/** A narrower figure has the scale bar in a row of its own. */
const ROOM_FOR_BOTH_PX = 560;

function scaleSize(widthPx: number, place: keyof typeof BAR_SHARES): SizePx & { barPx: number } {
  const barPx = Math.min(LONGEST_BAR_PX, widthPx * BAR_SHARES[place]);
  return { widthPx: barPx + SCALE_OUT_PX, heightPx: SCALE_HEIGHT_PX, barPx };
}

interface Foot extends Block {
  readonly scale: ScaleBox | undefined;
}

/** Legend and credits, and beside or above them the scale bar. */
function layoutFoot(text: FigureText, room: FigureSpace, measure: Measure): Foot {
  const widthPx = widthOf(room);
  const beside = room.hasScale && widthPx >= ROOM_FOR_BOTH_PX;
  const size = scaleSize(widthPx, beside ? "beside" : "alone");
  const textPx = beside ? widthPx - size.widthPx - SCALE_GAP_PX : widthPx;
  const block = stack(
    [
      ...(text.legend.length > 0 ? [legendRows(text.legend, textPx, measure)] : []),
      paragraph("credits", text.credits, textPx, measure),
    ],
    FOOT_PX.between,
  );
  if (!room.hasScale) return { ...block, scale: undefined };
  if (!beside) {
    const topPx = size.heightPx + FOOT_PX.between;
    const scale = { ...size, xPx: SIDE_PX, yPx: 0, align: "left" } as const;
    const [texts, marks] = [moved(block.texts, topPx), moved(block.marks, topPx)];
    return { texts, marks, heightPx: topPx + block.heightPx, scale };
  }
  const xPx = widthPx - SIDE_PX - size.widthPx;
  const heightPx = Math.max(block.heightPx, size.heightPx);
  const yPx = (heightPx - size.heightPx) / 2;
  return { ...block, heightPx, scale: { ...size, xPx, yPx, align: "right" } };
}

/** Where a figure is to fit. */
export interface FigureSpace {
  /** The size of the whole; where it is not given, the map has the size of the part that is seen of it. */
  readonly whole: SizePx | undefined;
  readonly seen: SizePx;
  readonly hasScale: boolean;
}

const widthOf = ({ whole, seen }: FigureSpace): number =>
  Math.round(whole?.widthPx ?? seen.widthPx);

/** Sets title, map, legend, scale and credits one below the other. */
export function layoutFigure(text: FigureText, room: FigureSpace, measure: Measure): FigureLayout {
  const { whole, seen } = room;
  const widthPx = widthOf(room);
  const head = stack(
    [
      paragraph(widthPx < ROOM_FOR_TITLE_PX ? "smallTitle" : "title", text.title, widthPx, measure),
      paragraph("line", text.line, widthPx, measure),
    ],
    0,
  );
  const foot = layoutFoot(text, room, measure);
  const topPx = head.heightPx === 0 ? 0 : HEAD_PX.top + head.heightPx + HEAD_PX.bottom;
  const footPx = FOOT_PX.top + foot.heightPx + FOOT_PX.bottom;
  const roomPx = whole ? whole.heightPx - topPx - footPx : seen.heightPx;
  const heightPx = Math.max(LEAST_MAP_PX, Math.round(roomPx));
  const belowPx = topPx + heightPx + FOOT_PX.top;
  return {
    size: { widthPx, heightPx: topPx + heightPx + footPx },
    map: { topPx, widthPx, heightPx },
    texts: [...moved(head.texts, HEAD_PX.top), ...moved(foot.texts, belowPx)],
    marks: moved(foot.marks, belowPx),
    scale: foot.scale && { ...foot.scale, yPx: foot.scale.yPx + belowPx },
  };
}
