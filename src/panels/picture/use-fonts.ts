import { type Accessor, createResource } from "solid-js";
import { latestOf } from "../../state/picture/latest.ts";
import type { FigureColours } from "./figure-ink.ts";
import { type FigureText, type Measure, TEXT_STYLES } from "./figure-layout.ts";

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
export function useFonts(
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
