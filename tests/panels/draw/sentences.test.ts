import { expect, test } from "vitest";
import { draftFigures } from "../../../src/geo/draft/draft-figures.ts";
import type { Draft } from "../../../src/geo/draft/draft.ts";
import { draftSentence } from "../../../src/panels/draw/draft-sentence.ts";
import { outlineSentence } from "../../../src/panels/draw/outline-sentence.ts";
import { wordsIn } from "../../support/words.ts";

/** Whole metres and square metres, to be read by eye. */
const FORMAT = {
  area: (squareMetres: number) => ({ figure: String(Math.round(squareMetres)), unit: "m²" }),
  perimeter: (metres: number) => ({ figure: String(Math.round(metres)), unit: "m" }),
};

/** To the east along the equator: a thousandth of a degree is 6,378,137 · π / 180,000 = 111.32 m. */
const line = (...lons: readonly number[]): Draft => ({
  tool: "line",
  corners: lons.map((lon) => [lon, 0] as const),
});

const sentenceOf = (draft: Draft, aim?: readonly [number, number]): string =>
  draftSentence(
    { draft, aim, figures: draftFigures(draft, aim) },
    wordsIn("en", "draw/toolbar"),
    FORMAT,
  );

test("the length so far is that of the edges that are set, wherever the next corner would come", () => {
  expect(sentenceOf(line(0, 0.01))).toBe("Corner 2, 1113 m at 090°. Length so far 1113 m.");
  expect(sentenceOf(line(0, 0.01), [0.015, 0])).toBe(
    "Next corner 557 m at 090°. Length so far 1113 m.",
  );
  expect(sentenceOf(line(0), [0.01, 0])).toBe("Next corner 1113 m at 090°.");
});

test("a step back is told by what it took back", () => {
  const now = undefined;
  const deed = { kind: "deleted", corners: 1 } as const;
  const sentence = (undone: typeof deed | undefined): string =>
    outlineSentence(
      { deed: { kind: "undone", deed: undone }, before: now, now, steps: 1 },
      wordsIn("en", "draw/outline"),
      FORMAT,
    );
  expect(sentence(deed)).toBe("Undone: corner deleted.");
  expect(sentence(undefined)).toBe("One step undone.");
});

test("where edges cross no area is told: it depends on which way round each loop goes", () => {
  const bowTie: Draft = {
    tool: "polygon",
    corners: [
      [0, 0],
      [0.01, 0.01],
      [0.01, 0],
      [0, 0.01],
    ],
  };
  const figures = draftFigures(bowTie);
  expect(
    draftSentence(
      { draft: bowTie, figures, isCrossed: true },
      wordsIn("en", "draw/toolbar"),
      FORMAT,
    ),
  ).toMatch(/^Corner 4, \d+ m at 315°\. The area is not defined while edges cross\.$/);
});
