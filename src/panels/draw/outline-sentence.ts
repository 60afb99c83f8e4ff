import type { DeedOutcome } from "../../state/draw/outline-editing.ts";
import type { EditDeed, EditRefusal } from "../../state/draw/outline-edits.ts";
import { cornerCount } from "../../geo/outline/address.ts";
import type { SquareMetres } from "../../geo/units.ts";
import type { words } from "../../words/en/draw/outline.ts";
import { bearingText, countText, plain } from "../../words/format/figures.ts";
import type { Quantity } from "../../words/language.ts";

type Messages = typeof words;

/** How figures are written for the user. */
interface FigureFormat {
  readonly area: (squareMetres: number) => Quantity;
  readonly perimeter: (metres: number) => Quantity;
}

/** By how much an area has changed, with its sign: `+1.05 ha`. */
export function areaDifference(change: SquareMetres, format: FigureFormat): string {
  const text = plain(format.area(change));
  return change > 0 ? `+${text}` : text;
}

function deedSentence(deed: EditDeed, messages: Messages, format: FigureFormat): string {
  switch (deed.kind) {
    case "moved": {
      const length = plain(format.perimeter(deed.leg.distanceMetres));
      const bearing = bearingText(deed.leg.bearingDegrees);
      const moved = movedSentence(deed, messages)(length, bearing);
      return deed.neighbours > 0 ? `${moved} ${messages.alongside(deed.neighbours)}` : moved;
    }
    case "inserted":
      return messages.inserted;
    case "deleted":
      return deed.corners === 1
        ? messages.deletedOne
        : messages.deletedSeveral(countText(deed.corners));
    case "begun":
      return "";
    case "undone":
      return deed.deed
        ? messages.undone(deedSentence(deed.deed, messages, format))
        : messages.undoneStep;
    case "refused":
      return editRefusalSentence(deed.refusal, messages);
    default:
      return messages.deed[deed.kind];
  }
}

function movedSentence(
  { what, corners }: Extract<EditDeed, { kind: "moved" }>,
  messages: Messages,
): (length: string, bearing: string) => string {
  if (what === "edge") return messages.movedEdge;
  if (corners === 1) return messages.movedOne;
  return (length, bearing) => messages.movedSeveral(countText(corners), length, bearing);
}

/** Why an edit was not made. */
export function editRefusalSentence(
  refusal: EditRefusal,
  { refused }: Pick<Messages, "refused">,
): string {
  switch (refusal.kind) {
    case "too-few-corners":
      return refused["too-few-corners"](refusal.least);
    case "nothing-left":
    case "encloses-nothing":
    case "off-earth":
    case "too-wide":
    case "not-inside":
      return refused[refusal.kind];
    default:
      return refused.other;
  }
}

/** What is told of the last edit of an outline: what was done, and the area with its change. */
export function outlineSentence(
  { deed, before, now }: DeedOutcome,
  messages: Messages,
  format: FigureFormat,
): string {
  const done =
    deed.kind === "begun" && now
      ? messages.begun(countText(cornerCount(now.geometry)))
      : deedSentence(deed, messages, format);
  const [area, was] = [now?.areaSquareMetres, before?.areaSquareMetres];
  if (deed.kind === "refused" || area === undefined) return done;
  const [text, wasText] = [plain(format.area(area)), plain(format.area(was ?? area))];
  const areaText =
    was === undefined || text === wasText
      ? messages.areaNow(text)
      : messages.areaChanged(text, wasText, areaDifference(area - was, format));
  return `${done} ${areaText}`;
}
