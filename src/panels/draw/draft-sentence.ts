import type { DraftFigures } from "../../geo/draft/draft-figures.ts";
import type { Draft } from "../../geo/draft/draft.ts";
import type { Position } from "../../geo/position.ts";
import type { words } from "../../words/en/draw/toolbar.ts";
import { bearingText, countText, plain } from "../../words/format/figures.ts";
import type { Quantity } from "../../words/language.ts";

/** How figures are written for the user. */
interface FigureFormat {
  readonly area: (squareMetres: number) => Quantity;
  readonly perimeter: (metres: number) => Quantity;
}

interface TellingDraft {
  readonly draft: Draft;
  /** Where the next corner would come, where that is told too. */
  readonly aim?: Position | undefined;
  /** Of the draft and what is aimed at. */
  readonly figures: DraftFigures;
}

/** What is told of a draft: its last corner or the one that is aimed at, that one's edge, and the area or the length so far. */
export function draftSentence(
  { draft: { corners }, aim, figures: { edge, areaSquareMetres, lengthMetres } }: TellingDraft,
  messages: typeof words,
  format: FigureFormat,
): string {
  if (!edge) return corners.length === 0 ? messages.first : messages.firstCorner;
  const length = plain(format.perimeter(edge.distanceMetres));
  const bearing = bearingText(edge.bearingDegrees);
  const corner = aim
    ? messages.nextCorner(length, bearing)
    : messages.corner(countText(corners.length), length, bearing);
  const soFar =
    areaSquareMetres === undefined
      ? messages.lengthSoFar(plain(format.perimeter(lengthMetres)))
      : messages.areaSoFar(plain(format.area(areaSquareMetres)));
  return `${corner} ${soFar}`;
}
