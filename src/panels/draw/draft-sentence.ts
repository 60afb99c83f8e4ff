import type { DraftFigures } from "../../geo/draft/draft-figures.ts";
import type { Draft } from "../../geo/draft/draft.ts";
import type { words } from "../../words/en/draw/toolbar.ts";
import { bearingText, countText, plain } from "../../words/format/figures.ts";
import type { Quantity } from "../../words/language.ts";

/** How figures are written for the user. */
interface FigureFormat {
  readonly area: (squareMetres: number) => Quantity;
  readonly perimeter: (metres: number) => Quantity;
}

/** What is told of a draft when a corner was set: the corner, its edge, and the area or the length so far. */
export function draftSentence(
  { corners }: Draft,
  { edge, areaSquareMetres, lengthMetres }: DraftFigures,
  messages: typeof words,
  format: FigureFormat,
): string {
  if (corners.length === 0) return messages.first;
  if (!edge) return messages.firstCorner;
  const length = plain(format.perimeter(edge.distanceMetres));
  const corner = messages.corner(
    countText(corners.length),
    length,
    bearingText(edge.bearingDegrees),
  );
  const soFar =
    areaSquareMetres === undefined
      ? messages.lengthSoFar(plain(format.perimeter(lengthMetres)))
      : messages.areaSoFar(plain(format.area(areaSquareMetres)));
  return `${corner} ${soFar}`;
}
