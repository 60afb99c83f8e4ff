import { createSignal, createUniqueId, Show } from "solid-js";
import { readTypedCorners } from "../../geo/draft/typed-corners.ts";
import type { Position } from "../../geo/position.ts";
import { useWords } from "../ui/use-words.ts";

interface CoordinatesFieldProps {
  /** The corner from which a length and a bearing lead on. */
  readonly from?: Position | undefined;
  readonly add: (corners: readonly Position[]) => void;
  /** Ends what is drawn: by Enter where nothing is typed. */
  readonly done?: () => void;
}

/** Where corners are typed or pasted. Enter sets them; what cannot be read stays, with the line that is wrong. */
export function CoordinatesField(props: CoordinatesFieldProps) {
  const messages = useWords("draw/toolbar");
  const [problem, setProblem] = createSignal<string>();
  const helpId = createUniqueId();
  const set = (field: HTMLTextAreaElement): void => {
    const read = readTypedCorners(field.value, props.from);
    setProblem(read.ok ? undefined : messages().notRead(read.line, read.text));
    if (field.value.trim() === "") props.done?.();
    if (!read.ok || read.corners.length === 0) return;
    field.value = "";
    props.add(read.corners);
  };
  return (
    <label class="coordinates-field">
      <span class="coordinates-field__name">{messages().coordinates}</span>
      {/* Not an input: of what is pasted there the browser makes one line. */}
      <textarea
        rows="1"
        spellcheck={false}
        autocomplete="off"
        placeholder={messages().coordinatesHint}
        aria-label={messages().coordinates}
        aria-describedby={helpId}
        aria-invalid={problem() !== undefined}
        onInput={() => setProblem(undefined)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          set(event.currentTarget);
        }}
      />
      <span id={helpId} class="coordinates-field__help" data-problem={problem() !== undefined}>
        <Show when={problem()} fallback={messages().coordinatesHelp}>
          {(text) => <span role="alert">{text()}</span>}
        </Show>
      </span>
    </label>
  );
}
