import { type Accessor, createMemo, createResource } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import type { MapSnapshot, PictureFrame } from "../../state/picture/map-snapshot.ts";
import {
  createSnapshot,
  type PictureOptionValues,
  sizeOfShape,
} from "../../state/picture/picture-options.ts";
import { planScale, scaleLabel } from "../view/scale-plan.ts";
import { useWords } from "../ui/use-words.ts";
import { useSharing } from "../share/sharing-context.ts";
import type { PictureFigure } from "./draw-figure.ts";
import type { FigureScale } from "./draw-scale-and-credits.ts";
import { figureColours, type FigureColours } from "./figure-ink.ts";
import {
  type FigureLayout,
  layoutFigure,
  type FigureText,
  type Measure,
  TEXT_STYLES,
} from "./figure-layout.ts";
import { useFigureText } from "./use-figure-text.ts";
import { useFormat } from "../ui/use-format.ts";
import { latestOf } from "../../state/picture/latest.ts";

const wordsOf = ({ title, line, credits, legend }: FigureText): string =>
  [
    title,
    line,
    credits,
    ...legend.flatMap(({ heading = "", entries }) => [heading, ...entries.map(({ text }) => text)]),
  ].join(" ");

/** Has the fonts fetched that a text needs. Never rejects: without them the system's take their place. */
async function fetchFonts(text: string, colours: FigureColours): Promise<string> {
  const fonts = Object.values(TEXT_STYLES);
  await Promise.allSettled(fonts.map((font) => document.fonts.load(colours.font(font), text)));
  return text;
}

/** Measures texts as they will be set; `undefined` until the first fonts are there. Needs an owner. */
function useFonts(
  text: Accessor<FigureText>,
  colours: FigureColours,
): Accessor<Measure | undefined> {
  const pen = document.createElement("canvas").getContext("2d");
  const [fetched] = createResource(
    () => wordsOf(text()),
    (words) => fetchFonts(words, colours),
  );
  const measure =
    (): Measure =>
    (some, font): number => {
      if (!pen) return 0;
      pen.font = colours.font(font);
      return pen.measureText(some).width;
    };
  // A function of its own for each set of fonts: what was measured with the set before is measured anew.
  return () => (latestOf(fetched) === undefined ? undefined : measure());
}

const SLANT_DEGREES = 1;

const sameFrame = (a: PictureFrame | undefined, b: PictureFrame | undefined): boolean =>
  a?.widthPx === b?.widthPx && a?.heightPx === b?.heightPx && a?.fineness === b?.fineness;

const sameLayout = (a: FigureLayout | undefined, b: FigureLayout | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

function usePrintedScale(): (map: MapSnapshot, widestPx: number) => FigureScale {
  const format = useFormat();
  const words = useWords();
  return ({ zoom, lat }, widestPx) => {
    const plan = planScale({ zoom, lat, widestPx, miles: format.units() === "acre" });
    return {
      plan,
      label: scaleLabel(plan, format.language()),
      note: plan.atEquator ? words().map.scaleAtEquator : undefined,
    };
  };
}

/** The code of the link, where phones read it off a picture. */
function useReadableCode() {
  const { code, fit } = useSharing();
  return () => (fit() === "easy-code" || fit() === "dense-code" ? code() : undefined);
}

/** Where everything stands; `undefined` as long as the map or the fonts are not there. */
function useLayout(options: Accessor<PictureOptionValues>) {
  const {
    view: { camera },
    picture: pictures,
  } = useAtlas();
  const colours = figureColours();
  const { text, alternative } = useFigureText(options);
  const measure = useFonts(text, colours);
  // Seen from a slant, no one scale holds.
  const flat = () => (camera.view()?.pitch ?? 0) <= SLANT_DEGREES;
  const laidOut = (): FigureLayout | undefined => {
    const [snapshotter, measuring] = [pictures.snapshotter(), measure()];
    if (!snapshotter || !measuring) return undefined;
    const { shape, scale } = options();
    const room = {
      whole: sizeOfShape(shape),
      seen: snapshotter.clearSize(),
      hasScale: scale && flat(),
    };
    return layoutFigure(text(), room, measuring);
  };
  // Fonts that were there already move nothing.
  const layout = createMemo(laidOut, undefined, { equals: sameLayout });
  return { ink: colours, text, alternative, flat, layout };
}

/** The picture of the view: how far it has come, and all that it is drawn from. Needs an owner. */
export function useFigure(options: Accessor<PictureOptionValues>) {
  const pictures = useAtlas().picture;
  const { layout, ...texts } = useLayout(options);
  const printedScale = usePrintedScale();
  const readableCode = useReadableCode();
  /** As fine as is wished, or as this machine can. */
  const finenessOf = (wished: number): number => {
    const { size } = layout() ?? {};
    const most = pictures.snapshotter()?.mostPixels ?? 0;
    return size ? Math.min(wished, most / Math.max(size.widthPx, size.heightPx)) : wished;
  };
  const frame = createMemo(
    (): PictureFrame | undefined => {
      const { map } = layout() ?? {};
      if (!map) return undefined;
      const { widthPx, heightPx } = map;
      return { widthPx, heightPx, fineness: finenessOf(options().fineness) };
    },
    undefined,
    { equals: sameFrame },
  );
  const { painting, tryAgain } = createSnapshot(pictures.snapshotter, frame);
  const figure = createMemo((): PictureFigure | undefined => {
    const [now, here] = [painting(), layout()];
    if (now.kind !== "painted" || !here || !sameFrame(now.map.frame, frame())) return undefined;
    const { code } = options();
    return {
      layout: here,
      map: now.map,
      scale: here.scale && printedScale(now.map, here.scale.barPx),
      code: code ? readableCode() : undefined,
    };
  });
  return {
    ...texts,
    painting,
    tryAgain: (): void => {
      pictures.want();
      tryAgain();
    },
    /** What is to be drawn; `undefined` while a part of it is still on its way. */
    figure,
    hasReadableCode: (): boolean => readableCode() !== undefined,
    /** How large the picture is, in its own pixels, at a fineness; `undefined` where that is not known. */
    pixelsAt: (wished: number): readonly [width: number, height: number] | undefined => {
      const { size } = layout() ?? {};
      const by = finenessOf(wished);
      return size && [Math.round(size.widthPx * by), Math.round(size.heightPx * by)];
    },
  };
}

export type FigureState = ReturnType<typeof useFigure>;
