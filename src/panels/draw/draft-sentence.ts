import type { DraftFigures } from "../../geo/draft/draft-figures.ts";
import type { DraftStep } from "../../geo/draft/draft-step.ts";
import type { Draft } from "../../geo/draft/draft.ts";
import type { GeodesicLeg } from "../../geo/measure/geodesic.ts";
import type { Position } from "../../geo/position.ts";
import type { words as draftWords } from "../../words/en/draw/draft.ts";
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
  /** Whether the map is moved by fingers beneath a crosshair. */
  readonly isByFinger?: boolean;
  /** Whether its edges cross: it has no area then. */
  readonly isCrossed?: boolean;
}

/** What is told of a draft: its last corner or the one that is aimed at, that one's edge, and the area or the length so far. */
export function draftSentence(
  {
    draft: { corners },
    aim,
    figures: { edge, areaSquareMetres, lengthMetres },
    isByFinger = false,
    isCrossed = false,
  }: TellingDraft,
  messages: typeof words,
  format: FigureFormat,
): string {
  if (!edge) {
    if (corners.length > 0) return messages.firstCorner;
    return isByFinger ? messages.firstByFinger : messages.first;
  }
  const length = plain(format.perimeter(edge.distanceMetres));
  const bearing = bearingText(edge.bearingDegrees);
  const corner = aim
    ? messages.nextCorner(length, bearing)
    : messages.corner(countText(corners.length), length, bearing);
  if (areaSquareMetres !== undefined && isCrossed) return `${corner} ${messages.noArea}`;
  if (areaSquareMetres !== undefined)
    return `${corner} ${messages.areaSoFar(plain(format.area(areaSquareMetres)))}`;
  // What leads to where it is aimed at is not set yet.
  if (aim && corners.length < 2) return corner;
  const metres = aim ? lengthMetres - edge.distanceMetres : lengthMetres;
  return `${corner} ${messages.lengthSoFar(plain(format.perimeter(metres)))}`;
}

interface StepWords {
  readonly draft: (typeof draftWords)["steps"];
  readonly toolbar: Pick<typeof words, "tool">;
}

/** What a step of drawing is called in the list of steps, as "Corner 3, 212 m at 090°". */
export function draftStepName(
  step: DraftStep,
  { draft: messages, toolbar }: StepWords,
  format: Pick<FigureFormat, "perimeter">,
): string {
  const lengthText = (metres: number): string => plain(format.perimeter(metres));
  const numbered = (corner: number): string => countText(corner + 1);
  const legTexts = ({ distanceMetres, bearingDegrees }: GeodesicLeg): [string, string] => [
    lengthText(distanceMetres),
    bearingText(bearingDegrees),
  ];
  switch (step.kind) {
    case "tool":
      return messages.tool(toolbar.tool[step.tool]);
    case "set": {
      const { first, last, leg } = step;
      if (first < last) return messages.several(numbered(first), numbered(last));
      return leg ? messages.set(numbered(last), ...legTexts(leg)) : messages.first;
    }
    case "moved":
      return messages.moved(numbered(step.corner), ...legTexts(step.leg));
    case "swapped":
      return messages.swapped(numbered(step.corners[0]), numbered(step.corners[1]));
    case "deleted":
      return messages.deleted(numbered(step.corner));
    case "radius":
      return messages.radius(lengthText(step.metres));
    case "changed":
      return messages.changed;
  }
}
