import { For, Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import type { ReportGroup } from "../../state/report-groups.ts";
import type { ImportReport } from "../../state/report.ts";
import { FindingItem } from "./FindingItem.tsx";
import { GroupItem } from "./GroupItem.tsx";
import { useImportSpeech } from "./import-speech.ts";
import { isGroup } from "./is-group.ts";
import { walkByArrows } from "./list-arrows.ts";
import type { Preview } from "./preview.ts";

interface FindingListProps {
  readonly report: ImportReport;
  readonly preview: Preview;
}

/** Everything that was found by kind and meaning, the gravest first, and below it what waits from the imports before. */
export function FindingList(props: FindingListProps) {
  const speech = useImportSpeech();
  const { imports } = useAtlas();
  const hasGroups = () => [...imports.groups(), ...imports.earlierGroups()].some(isGroup);
  return (
    <div
      class="report__findings"
      data-grouped={hasGroups() ? "" : undefined}
      onKeyDown={walkByArrows}
    >
      <Show when={imports.groups().length === 0}>
        <p class="report__message">{speech().say.report.nothingFound}</p>
      </Show>
      <GroupList
        name={speech().say.report.findingsName}
        groups={imports.groups()}
        preview={props.preview}
        tellsFile={props.report.names.length > 1}
      />
      <Show when={imports.earlierGroups().length > 0}>
        <h3 class="report__earlier">{speech().say.report.earlierName}</h3>
        <GroupList
          name={speech().say.report.earlierName}
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
  readonly preview: Preview;
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
