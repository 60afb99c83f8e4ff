import { createMemo, For, Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import type { ImportReport } from "../../state/report.ts";
import { countText } from "../../words/imports/counts.ts";
import { FindingItem } from "./FindingItem.tsx";
import { useImportSpeech } from "./import-speech.ts";
import type { Preview } from "./preview.ts";
import { inSlices } from "../in-slices.ts";

interface FindingListProps {
  readonly report: ImportReport;
  readonly notListed: number;
  readonly preview: Preview;
}

/** Everything that was found, in the order of the file, and below it what waits from the imports before. */
export function FindingList(props: FindingListProps) {
  const speech = useImportSpeech();
  const { imports } = useAtlas();
  const items = inSlices(createMemo(() => props.report.items));
  const earlier = inSlices(createMemo(() => imports.earlier()));
  return (
    <div class="report__findings">
      <Show when={props.report.items.length === 0}>
        <p class="report__message">{speech().say.report.nothingFound}</p>
      </Show>
      <ul role="list" aria-label={speech().say.report.findingsName}>
        <For each={items()}>
          {(item) => (
            <FindingItem
              item={item}
              preview={props.preview}
              tellsFile={props.report.names.length > 1}
            />
          )}
        </For>
      </ul>
      <Show when={props.notListed > 0}>
        <p class="report__message">{speech().say.report.notListed(countText(props.notListed))}</p>
      </Show>
      <Show when={earlier().length > 0}>
        <h3 class="report__earlier">{speech().say.report.earlierName}</h3>
        <ul role="list" aria-label={speech().say.report.earlierName}>
          <For each={earlier()}>
            {(item) => <FindingItem item={item} preview={props.preview} tellsFile />}
          </For>
        </ul>
      </Show>
    </div>
  );
}
