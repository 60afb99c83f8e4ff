import { createSignal, createUniqueId, For, Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import type { FindingData } from "../../../state/import/findings.ts";
import type { ReportGroup } from "../../../state/import/report-groups.ts";
import type { ReportItem } from "../../../state/import/report.ts";
import { encodingName } from "../../../words/format/encoding-name.ts";
import { useImportFormat } from "../messages/import-format.ts";
import "./encoding-pick.css";

type Guess = Extract<FindingData, { readonly kind: "encoding-guessed" }>;

interface EncodingPickProps {
  readonly item: ReportItem;
  /** A group of files has no one encoding. */
  readonly group: ReportGroup | undefined;
}

/** Where an encoding had to be guessed: what else it may be, with names of the file as they would read. */
export function EncodingPick(props: EncodingPickProps) {
  const imports = useAtlas().import;
  const guess = (): Guess | undefined => {
    const { finding } = props.item;
    const isAsked = finding.kind === "encoding-guessed" && finding.candidates.length > 1;
    return isAsked && !props.group && imports.canReadAgain(props.item) ? finding : undefined;
  };
  return <Show when={guess()}>{(asked) => <Candidates item={props.item} guess={asked()} />}</Show>;
}

function Candidates(props: { readonly item: ReportItem; readonly guess: Guess }) {
  const { own } = useAtlas().document;
  const format = useImportFormat();
  const name = createUniqueId();
  const [picked, setPicked] = createSignal<{
    readonly of: ReportItem;
    readonly encoding: string;
  }>();
  // A choice is made for one reading of the file.
  const wanted = () => {
    const last = picked();
    return last?.of === props.item ? last.encoding : props.guess.encoding;
  };
  const isChanged = () =>
    own
      .parks()
      .some((park) => park.collection === props.item.collection && park.original !== undefined);
  return (
    <fieldset class="encodings">
      <legend>{format().words.report.encodingName}</legend>
      <For each={props.guess.candidates}>
        {({ encoding, sample }) => (
          <label class="encodings__choice">
            <input
              type="radio"
              name={name}
              checked={encoding === wanted()}
              onChange={() => setPicked({ of: props.item, encoding })}
            />
            <span class="encodings__name">{encodingName(encoding)}</span>
            <span class="encodings__sample">
              {sample.join(format().words.dialog.listSeparator)}
            </span>
          </label>
        )}
      </For>
      <Show when={isChanged()}>
        <p class="encodings__note">{format().words.report.replacesChanges}</p>
      </Show>
      <ReadAgainButton item={props.item} wanted={wanted()} taken={props.guess.encoding} />
    </fieldset>
  );
}

function ReadAgainButton(props: {
  readonly item: ReportItem;
  readonly wanted: string;
  readonly taken: string;
}) {
  const imports = useAtlas().import;
  const format = useImportFormat();
  const [isBusy, setBusy] = createSignal(false);
  const isIdle = () => isBusy() || props.wanted === props.taken;
  const readAgain = async (): Promise<void> => {
    if (isIdle()) return;
    setBusy(true);
    await imports.readAgain(props.item, props.wanted);
    setBusy(false);
  };
  return (
    <button
      type="button"
      class="push-button"
      aria-disabled={isIdle()}
      onClick={() => void readAgain()}
    >
      {format().words.report.readAgain(encodingName(props.wanted))}
    </button>
  );
}
