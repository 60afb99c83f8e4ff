import { useAtlas } from "../../../state/context.ts";
import { CarriedParts } from "./CarriedParts.tsx";
import { CodeFigure } from "./QrFigure.tsx";
import { ReductionSection } from "../reduction/ReductionList.tsx";
import { LinkField } from "./LinkField.tsx";
import { LinkLength } from "./LinkLength.tsx";
import { LinkProblem } from "../LinkTrouble.tsx";
import { useSharing } from "../sharing-context.ts";
import { For } from "solid-js";
import { useWords } from "../../ui/use-words.ts";

/** Where the limits of a link's length come from: whoever doubts them can look them up. */
export function LimitSources() {
  const words = useWords("share/dialog");
  return (
    <details class="share-limits">
      <summary>{words().limits}</summary>
      <ul>
        <For each={words().limitList}>{(limit) => <li>{limit}</li>}</For>
      </ul>
    </details>
  );
}

/** The link, how long it is and what that fits, what it carries, and its QR code. */
export function LinkTab() {
  const {
    document: { layers },
    export: { saveFile },
  } = useAtlas();
  const { carries } = useSharing();
  const words = useWords("share/dialog");
  const hasParks = () => carries("parks") || carries("hidden");
  return (
    <div class="share-columns">
      <div class="share-main">
        <LinkField />
        <LinkLength />
        <LinkProblem />
        <CarriedParts layers={layers.shown()} />
        <ReductionSection />
        <p class="share-note">{hasParks() ? words().privacyParks : words().privacy}</p>
        <LimitSources />
      </div>
      <CodeFigure saveFile={saveFile} />
    </div>
  );
}
