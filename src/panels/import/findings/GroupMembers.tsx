import { createMemo, For, Show } from "solid-js";
import type { ReportGroup } from "../../../state/import/report-groups.ts";
import { renderInSlices } from "../../ui/in-slices.ts";
import { FindingItem } from "./FindingItem.tsx";
import { groupText } from "../messages/group-sentence.ts";
import { useImportFormat } from "../messages/import-format.ts";
import type { ChangePreview } from "./fix-preview.ts";
import { countText } from "../../../words/format/figures.ts";

/** The findings of an open group one by one, and how many more there are. */
export function GroupMembers(props: {
  readonly id: string;
  readonly group: ReportGroup;
  readonly preview: ChangePreview;
  readonly tellsFile: boolean;
}) {
  const format = useImportFormat();
  const items = renderInSlices(createMemo(() => props.group.items));
  const notListed = () => props.group.findings - props.group.items.length;
  return (
    <div id={props.id} class="group__members">
      <ul role="list" aria-label={groupText(props.group, format()).title}>
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
          {format().words.report.notListed(notListed(), countText(notListed()))}
        </p>
      </Show>
    </div>
  );
}
