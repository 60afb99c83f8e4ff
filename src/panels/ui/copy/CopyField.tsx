import Check from "lucide-solid/icons/check";
import Copy from "lucide-solid/icons/copy";
import { createUniqueId, Show, createEffect, createSignal, on, onCleanup } from "solid-js";
import "./copy-field.css";
import type { Accessor } from "solid-js";
import { copyText } from "./clipboard.ts";

const SHOWN_MILLISECONDS = 6000;

/** Copies a text, and tells for a while how that went; where the browser refuses, `select` makes it easy by hand. */
function useCopying(text: Accessor<string | undefined>, select: () => void) {
  const [outcome, setOutcome] = createSignal<"copied" | "refused" | undefined>(undefined, {
    equals: false,
  });
  createEffect(on(text, () => setOutcome(undefined), { defer: true }));
  createEffect(() => {
    if (outcome() !== "copied") return;
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_MILLISECONDS);
    onCleanup(() => clearTimeout(timer));
  });
  const copy = async (): Promise<void> => {
    const copied = text();
    if (copied === undefined) return;
    const went = await copyText(copied);
    setOutcome(went ? "copied" : "refused");
    if (!went) select();
  };
  return { outcome, copy: (): void => void copy() };
}

interface CopyFieldProps {
  readonly name: string;
  /** `undefined` as long as there is none. */
  readonly text: string | undefined;
  readonly rows: number;
  readonly copyName: string;
  readonly copied: string;
  readonly refused: string;
  /** Code breaks anywhere; prose is set as prose. */
  readonly prose?: boolean;
}

/** A text of several lines that is taken along, and the button that copies it. */
export function CopyField(props: CopyFieldProps) {
  const id = createUniqueId();
  let box!: HTMLTextAreaElement;
  const { outcome, copy } = useCopying(
    () => props.text,
    () => box.select(),
  );
  return (
    <div class="copy-field">
      <div class="copy-field__head">
        <label for={id}>{props.name}</label>
        <button
          type="button"
          class="push-button share-button"
          aria-disabled={props.text === undefined}
          onClick={copy}
        >
          <Show when={outcome() === "copied"} fallback={<Copy aria-hidden="true" />}>
            <Check aria-hidden="true" />
          </Show>
          {props.copyName}
        </button>
      </div>
      <textarea
        ref={box}
        id={id}
        readonly
        spellcheck={false}
        rows={props.rows}
        data-prose={props.prose ? "" : undefined}
        value={props.text ?? ""}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div role="status" class="share-copied">
        <Show when={outcome() === "copied"}>
          <p>{props.copied}</p>
        </Show>
      </div>
      <Show when={outcome() === "refused"}>
        <p role="alert" class="share-alert">
          {props.refused}
        </p>
      </Show>
    </div>
  );
}
