import { createSignal, createUniqueId, For, Show } from "solid-js";
import type { FindingData } from "../../../state/import/findings.ts";
import type { ReportItem } from "../../../state/import/report.ts";
import { encodingName } from "../../../words/format/encoding-name.ts";
import { useImportFormat } from "../messages/import-format.ts";
import "./encoding-pick.css";

/** That an encoding had to be guessed, and what else it may be. */
export type GuessedEncoding = Extract<FindingData, { readonly kind: "encoding-guessed" }>;

interface EncodingPickProps {
  readonly item: ReportItem;
  readonly guess: GuessedEncoding;
  /** The user has changed parks of the file: reading it once more would undo that. */
  readonly isChanged: boolean;
  /** Reads the file once more in an encoding. */
  readonly readAgain: (encoding: string) => Promise<unknown>;
}

/** Where an encoding had to be guessed: what else it may be, with names of the file as they would read. */
export function EncodingPick(props: EncodingPickProps) {
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
      <Show when={props.isChanged}>
        <p class="encodings__note">{format().words.report.replacesChanges}</p>
      </Show>
      <ReadAgainButton wanted={wanted()} taken={props.guess.encoding} readAgain={props.readAgain} />
    </fieldset>
  );
}

function ReadAgainButton(props: {
  readonly wanted: string;
  readonly taken: string;
  readonly readAgain: (encoding: string) => Promise<unknown>;
}) {
  const format = useImportFormat();
  const [isBusy, setBusy] = createSignal(false);
  const isIdle = () => isBusy() || props.wanted === props.taken;
  const readAgain = async (): Promise<void> => {
    if (isIdle()) return;
    setBusy(true);
    await props.readAgain(props.wanted);
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
