import type { Refusal } from "../../../geo/operations/refusal.ts";
import type { words } from "../../../words/en/draw/operations.ts";
import { countText } from "../../../words/format/figures.ts";

type Messages = (typeof words)["refused"];

/** Why an operation was not done, and what can be done about it. */
export function refusalSentence(refusal: Refusal, messages: Messages): string {
  switch (refusal.kind) {
    case "too-many-corners":
      return messages["too-many-corners"](countText(refusal.count), countText(refusal.most));
    case "too-wide":
      return messages["too-wide"](
        countText(Math.ceil(refusal.metres / 1000)),
        countText(refusal.most / 1000),
      );
    case "no-such-corner":
    case "no-such-ring":
    case "too-few-corners":
      return messages.impossible;
    default:
      return messages[refusal.kind];
  }
}
