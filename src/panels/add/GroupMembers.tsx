import { createMemo, For, Show } from "solid-js";
import type { ReportGroup } from "../../state/report-groups.ts";
import { countText } from "../../words/imports/counts.ts";
import { inSlices } from "../in-slices.ts";
import { FindingItem } from "./FindingItem.tsx";
import { groupText } from "./group-sentence.ts";
import { useImportSpeech } from "./import-speech.ts";
import type { Preview } from "./preview.ts";

/** The findings of an open group one by one, and how many more there are. */
export function GroupMembers(props: {
  readonly id: string;
  readonly group: ReportGroup;
  readonly preview: Preview;
  readonly tellsFile: boolean;
}) {
  const speech = useImportSpeech();
  const items = inSlices(createMemo(() => props.group.items));
  const notListed = () => props.group.findings - props.group.items.length;
  return (
    <div id={props.id} class="group__members">
      <ul role="list" aria-label={groupText(props.group, speech()).title}>
        <For each={items()}>
          {(item) => (
            <FindingItem
              item={item}
              group={props.group}
              preview={props.preview}
              tellsFile={props.tellsFile}
            />
          )}
        </For>
      </ul>
      <Show when={notListed() > 0}>
        <p class="report__message">
          {speech().say.report.notListed(notListed(), countText(notListed()))}
        </p>
      </Show>
    </div>
  );
}
