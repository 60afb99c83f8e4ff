import { type Accessor, createResource } from "solid-js";
import { latestOf } from "../../state/picture/latest.ts";
import type { FigureColours } from "./figure-ink.ts";
import { type FigureText, type Measure, TEXT_STYLES } from "./figure-layout.ts";

const wordsOf = ({ title, line, credits, legend }: FigureText): string =>
  [title, line, credits, legend?.heading, ...(legend?.entries ?? []).map(({ text }) => text)].join(
    " ",
  );

/** Has the fonts fetched that a text needs. Never rejects: without them the system's take their place. */
async function fetchFonts(text: string, colours: FigureColours): Promise<string> {
  const settings = Object.values(TEXT_STYLES);
  await Promise.allSettled(
    settings.map((setting) => document.fonts.load(colours.font(setting), text)),
  );
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
    (some, setting): number => {
      if (!pen) return 0;
      pen.font = colours.font(setting);
      return pen.measureText(some).width;
    };
  // A function of its own for each set of fonts: what was measured with the set before is measured anew.
  return () => (latestOf(fetched) === undefined ? undefined : measure());
}
