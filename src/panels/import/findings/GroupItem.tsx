import ChevronRight from "lucide-solid/icons/chevron-right";
import { createEffect, createMemo, createSignal, createUniqueId, Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import type { ReportGroup } from "../../../state/import/report-groups.ts";
import { fixLabel } from "../messages/fix-verb.ts";
import { groupText } from "../messages/group-sentence.ts";
import { GroupMembers } from "./GroupMembers.tsx";
import { useImportFormat } from "../messages/import-format.ts";
import { textPlaceText } from "../messages/text-place.ts";
import type { ChangePreview } from "./fix-preview.ts";
import { SeverityMark } from "./SeverityMark.tsx";
import { severityCountText, groupStatusText } from "../messages/import-status.ts";
import "./group.css";

interface GroupItemProps {
  readonly group: ReportGroup;
  readonly preview: ChangePreview;
  readonly tellsFile: boolean;
}

/** Findings of one kind and meaning as one line, which opens to show them one by one. */
export function GroupItem(props: GroupItemProps) {
  const imports = useAtlas().import;
  const [isOpen, setOpen] = createSignal(false);
  const membersId = createUniqueId();
  const standing = () => imports.standingOf(props.group);
  const finding = () => props.group.items[0].finding;
  const severity = () =>
    standing().repaired === props.group.findings ? "repaired" : finding().severity;
  const isChosen = () => props.preview.chosen()?.group?.key === props.group.key;
  const toggle = (): void => {
    if (setOpen((open) => !open)) props.preview.chooseGroup(props.group, firstOpen(props, imports));
  };
  let line!: HTMLDivElement;
  createEffect(() => {
    if (isChosen()) line.scrollIntoView({ block: "nearest" });
  });
  return (
    <li class="group">
      <div ref={line} class="finding finding--group" data-chosen={isChosen() ? "" : undefined}>
        <ChevronRight class="group__chevron" aria-hidden="true" />
        <SeverityMark severity={severity()} />
        <GroupHead
          {...props}
          isOpen={isOpen()}
          isChosen={isChosen()}
          membersId={membersId}
          toggle={toggle}
        />
        <GroupFix group={props.group} preview={props.preview} />
      </div>
      <Show when={isOpen()}>
        <GroupMembers {...props} id={membersId} />
      </Show>
    </li>
  );
}

/** The finding by which a group is looked at: the first that is still to be repaired. */
const firstOpen = (
  { group }: GroupItemProps,
  { outcomeOf }: ReturnType<typeof useAtlas>["import"],
) => group.items.find((item) => outcomeOf(item) === "open") ?? group.items[0];

interface GroupHeadProps extends GroupItemProps {
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  readonly membersId: string;
  readonly toggle: () => void;
}

/** How many there are, what they are, and where the first of them is. */
function GroupHead(props: GroupHeadProps) {
  const format = useImportFormat();
  const text = createMemo(() => groupText(props.group, format()));
  const finding = () => props.group.items[0].finding;
  const isLine = () => finding().place.line !== undefined;
  const count = () => severityCountText(finding().severity, props.group.findings, format());
  return (
    <>
      <span class="group__count num" aria-hidden="true">
        {count()}
      </span>
      <button
        type="button"
        class="finding__open"
        aria-expanded={props.isOpen}
        aria-controls={props.isOpen ? props.membersId : undefined}
        aria-current={props.isChosen ? "true" : undefined}
        onClick={() => props.toggle()}
      >
        <span class="spoken">{count()}: </span>
        <span class="finding__title">{text().title}</span>
        <span class="finding__sentence">
          {text().sentence}
          <Show when={textPlaceText(finding().place)}>
            {(place) => (
              <>
                {" "}
                <span class="group__first" data-short={isLine() ? "" : undefined}>
                  {format().words.report.firstAt(place())}
                </span>
              </>
            )}
          </Show>
        </span>
      </button>
    </>
  );
}

/** What has come of the group, and the button that repairs all of it that is open. */
function GroupFix(props: Pick<GroupItemProps, "group" | "preview">) {
  const imports = useAtlas().import;
  const format = useImportFormat();
  const standing = () => imports.standingOf(props.group);
  const fix = () => props.preview.groupFix(props.group) ?? props.group.items[0].finding.fix;
  const wanted = () => (standing().open > 0 ? fix() : undefined);
  const verb = () => {
    const one = wanted();
    return one ? fixLabel(one, format().words) : "";
  };
  return (
    <span class="group__fix">
      <Show when={groupStatusText(standing(), format())}>
        {(text) => <span class="finding__outcome">{text()}</span>}
      </Show>
      <Show when={wanted()}>
        <button
          type="button"
          class="push-button finding__fix"
          aria-label={format().words.report.fixName(verb())}
          onClick={({ currentTarget }) => {
            // This button goes when it has done its work; the focus stays with the group.
            const row = currentTarget.closest(".finding");
            row?.querySelector<HTMLElement>(".finding__open")?.focus();
            void imports.repairGroup(props.group, props.preview.groupFix(props.group));
          }}
        >
          {verb()}
        </button>
      </Show>
    </span>
  );
}
