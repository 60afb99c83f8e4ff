import { For, Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import type { ReportGroup } from "../../../state/import/report-groups.ts";
import type { ReportItem } from "../../../state/import/report.ts";
import { Pick } from "../../ui/Pick.tsx";
import { changeText } from "../messages/change-text.ts";
import { type GuessedEncoding, EncodingPick } from "./EncodingPick.tsx";
import { useImportFormat } from "../messages/import-format.ts";
import type { ChangePreview } from "./fix-preview.ts";
import { shorten } from "../../ui/shorten.ts";
import { SourceExcerpt } from "./SourceExcerpt.tsx";

/** The finding that is looked at: what its fix changes, and the lines of the file where it is. */
export function FindingDetails(props: { readonly preview: ChangePreview }) {
  const format = useImportFormat();
  return (
    <section class="report__detail" aria-label={format().words.report.detailName}>
      <Show
        when={props.preview.chosen()}
        fallback={<p class="report__message">{format().words.report.chooseOne}</p>}
      >
        {(chosen) => (
          <>
            <div class="report__change" aria-live="polite">
              <b>{shorten(chosen().item.finding.name ?? chosen().item.file, 60)}</b>
              <Show when={chosen().change}>
                {(change) => <p class="num">{changeText(change(), format())}</p>}
              </Show>
              <Show when={chosen().item.finding.place.path}>
                {(path) => <p class="report__path">{path()}</p>}
              </Show>
            </div>
            <SystemPick item={chosen().item} group={chosen().group} preview={props.preview} />
            <DatumButton item={chosen().item} />
            <EncodingQuestion item={chosen().item} group={chosen().group} />
            <Show when={chosen().item.finding.place.excerpt}>
              {(excerpt) => <SourceExcerpt excerpt={excerpt()} />}
            </Show>
          </>
        )}
      </Show>
    </section>
  );
}

/** Where numbers make sense in several coordinate systems the user says which it is, by where it would land. */
function SystemPick(props: {
  readonly item: ReportItem;
  readonly group: ReportGroup | undefined;
  readonly preview: ChangePreview;
}) {
  const format = useImportFormat();
  const candidates = () =>
    props.item.finding.kind === "not-degrees" ? props.item.finding.candidates : [];
  const chosen = () => {
    const fix = props.preview.fixOf(props.item, props.group);
    return fix?.kind === "from-crs" ? fix.crs : "";
  };
  const textOf = (crs: string) => {
    const candidate = candidates().find((one) => one.crs === crs);
    return candidate
      ? format().words.report.crsChoice(crs, format().position(candidate.lands))
      : crs;
  };
  return (
    <Show when={candidates().length > 1}>
      <div class="report__system">
        <span aria-hidden="true">{format().words.report.crsName}</span>
        <Pick
          name={format().words.report.crsName}
          shown={textOf(chosen())}
          value={chosen()}
          choose={props.preview.readIn}
        >
          <For each={candidates()}>{({ crs }) => <option value={crs}>{textOf(crs)}</option>}</For>
        </Pick>
      </div>
    </Show>
  );
}

/** Nobody can tell a datum by the numbers alone: the three positions are compared on the map. */
function DatumButton(props: { readonly item: ReportItem }) {
  const {
    import: { datum },
    document: { own },
  } = useAtlas();
  const format = useImportFormat();
  const isAsked = () =>
    props.item.finding.kind === "china-datum" && own.collection(props.item.collection);
  return (
    <Show when={isAsked()}>
      <div class="report__system">
        <button type="button" class="push-button" onClick={() => datum.open(props.item.collection)}>
          {format().words.report.compareDatums}
        </button>
      </div>
    </Show>
  );
}

/** Where a file had to be read in a guessed encoding and can be read once more; a group of files has no one encoding. */
function EncodingQuestion(props: {
  readonly item: ReportItem;
  readonly group: ReportGroup | undefined;
}) {
  const {
    import: imports,
    document: { own },
  } = useAtlas();
  const guess = (): GuessedEncoding | undefined => {
    const { finding } = props.item;
    const isAsked = finding.kind === "encoding-guessed" && finding.candidates.length > 1;
    return isAsked && !props.group && imports.canReadAgain(props.item) ? finding : undefined;
  };
  const isChanged = () =>
    own
      .parks()
      .some((park) => park.collection === props.item.collection && park.original !== undefined);
  return (
    <Show when={guess()}>
      {(asked) => (
        <EncodingPick
          item={props.item}
          guess={asked()}
          isChanged={isChanged()}
          readAgain={(encoding) => imports.readAgain(props.item, encoding)}
        />
      )}
    </Show>
  );
}
