import { For, Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import type { ReportGroup } from "../../../state/import/report-groups.ts";
import type { ReportContent } from "../../../state/import/report.ts";
import { FindingItem } from "./FindingItem.tsx";
import { GroupItem } from "./GroupItem.tsx";
import { useImportFormat } from "../messages/import-format.ts";
import { isGroup } from "./is-group.ts";
import { moveFocusByArrows } from "./list-arrows.ts";
import type { ChangePreview } from "./fix-preview.ts";

interface FindingListProps {
  readonly report: ReportContent;
  readonly preview: ChangePreview;
}

/** Everything that was found by kind and meaning, the gravest first, and below it what waits from the imports before. */
export function FindingGroups(props: FindingListProps) {
  const format = useImportFormat();
  const imports = useAtlas().import;
  const hasGroups = () => [...imports.groups(), ...imports.earlierGroups()].some(isGroup);
  return (
    <div
      class="report__findings"
      data-grouped={hasGroups() ? "" : undefined}
      onKeyDown={moveFocusByArrows}
    >
      <Show when={imports.groups().length === 0}>
        <p class="report__message">{format().words.report.nothingFound}</p>
      </Show>
      <GroupList
        name={format().words.report.findingsName}
        groups={imports.groups()}
        preview={props.preview}
        tellsFile={props.report.names.length > 1}
      />
      <Show when={imports.earlierGroups().length > 0}>
        <h3 class="report__earlier">{format().words.report.earlierName}</h3>
        <GroupList
          name={format().words.report.earlierName}
          groups={imports.earlierGroups()}
          preview={props.preview}
          tellsFile
        />
      </Show>
    </div>
  );
}

function GroupList(props: {
  readonly name: string;
  readonly groups: readonly ReportGroup[];
  readonly preview: ChangePreview;
  /** The files' names are told where there are several. */
  readonly tellsFile: boolean;
}) {
  return (
    <ul role="list" aria-label={props.name}>
      <For each={props.groups}>
        {(group) => (
          <Show
            when={isGroup(group)}
            fallback={
              <FindingItem
                item={group.items[0]}
                preview={props.preview}
                tellsFile={props.tellsFile}
              />
            }
          >
            <GroupItem group={group} preview={props.preview} tellsFile={props.tellsFile} />
          </Show>
        )}
      </For>
    </ul>
  );
}
