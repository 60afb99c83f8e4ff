import { createEffect, Match, Show, Switch } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import type { ReportGroup } from "../../../state/import/report-groups.ts";
import type { ReportItem } from "../../../state/import/report.ts";
import { findingText } from "../messages/finding-sentence.ts";
import { fixLabel } from "../messages/fix-verb.ts";
import { useImportFormat } from "../messages/import-format.ts";
import type { ChangePreview } from "./fix-preview.ts";
import { textPlaceText } from "../messages/text-place.ts";
import { SeverityMark } from "./SeverityMark.tsx";
import { shorten } from "../../ui/shorten.ts";

interface FindingItemProps {
  readonly item: ReportItem;
  /** The group that it is listed in, where there are others of its kind. */
  readonly group?: ReportGroup;
  readonly preview: ChangePreview;
  /** The files' names are told where there are several. */
  readonly tellsFile: boolean;
}

/** One finding: how grave it is, where it is, what it is, and the button that repairs it. */
export function FindingItem(props: FindingItemProps) {
  const imports = useAtlas().import;
  const format = useImportFormat();
  const text = () => findingText(props.item.finding, format());
  const outcome = () => imports.outcomeOf(props.item);
  const severity = () => (outcome() === "repaired" ? "repaired" : props.item.finding.severity);
  const isChosen = () => {
    const chosen = props.preview.chosen();
    return chosen?.item.key === props.item.key && chosen.group === undefined;
  };
  let line!: HTMLLIElement;
  // On phones the place of the finding opens below the list, which leaves less of it to be seen.
  createEffect(() => {
    if (isChosen()) line.scrollIntoView({ block: "nearest" });
  });
  return (
    <li ref={line} class="finding" data-chosen={isChosen() ? "" : undefined}>
      {/* Those of a group are as grave as its own mark tells. */}
      <Show when={!props.group || outcome() === "repaired"}>
        <SeverityMark severity={severity()} />
      </Show>
      <FindingPlace item={props.item} />
      <button
        type="button"
        class="finding__open"
        aria-current={isChosen() ? "true" : undefined}
        onClick={() => props.preview.choose(props.item)}
      >
        <span class="spoken">{format().words.report.severity[severity()]}: </span>
        <span class="finding__title">{text().title}</span>
        <span class="finding__sentence">{aboutText(props, text().sentence, format().words)}</span>
      </button>
      <FixButton item={props.item} group={props.group} preview={props.preview} />
    </li>
  );
}

type Messages = ReturnType<ReturnType<typeof useImportFormat>>["words"];

function aboutText(
  { item, tellsFile }: FindingItemProps,
  sentence: string,
  messages: Messages,
): string {
  const { name, place } = item.finding;
  const number = place.feature === undefined ? undefined : String(place.feature + 1);
  const feature = name ? shorten(name, 60) : number && messages.report.feature(number);
  const subject = [tellsFile ? shorten(item.file, 40) : "", feature ?? ""].filter(Boolean);
  return messages.report.about(subject, sentence);
}

/** Line and column where the format has lines, or else the path from the top of the file. */
function FindingPlace(props: { readonly item: ReportItem }) {
  const place = () => props.item.finding.place;
  return (
    <span class="finding__place" data-long={place().line === undefined ? "" : undefined}>
      {textPlaceText(place())}
    </span>
  );
}

function FixButton(props: {
  readonly item: ReportItem;
  readonly group: ReportGroup | undefined;
  readonly preview: ChangePreview;
}) {
  const imports = useAtlas().import;
  const format = useImportFormat();
  const fix = () => props.preview.fixOf(props.item, props.group);
  const outcome = () => imports.outcomeOf(props.item);
  return (
    <Switch>
      <Match when={outcome() === "repaired"}>
        <span class="finding__outcome">{format().words.report.fixed}</span>
      </Match>
      <Match when={outcome() === "unrepairable"}>
        <span class="finding__outcome">{format().words.report.unrepairable}</span>
      </Match>
      <Match when={fix()}>
        {(wanted) => (
          <button
            type="button"
            class="push-button finding__fix"
            aria-label={format().words.report.fixName(fixLabel(wanted(), format().words))}
            onClick={({ currentTarget }) => {
              // This button goes when it has done its work; the focus stays with the finding.
              currentTarget.parentElement?.querySelector<HTMLElement>(".finding__open")?.focus();
              void imports.repair(props.item, wanted());
            }}
          >
            {fixLabel(wanted(), format().words)}
          </button>
        )}
      </Match>
    </Switch>
  );
}
