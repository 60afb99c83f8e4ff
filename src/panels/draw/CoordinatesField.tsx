import { createSignal, createUniqueId, Show } from "solid-js";
import {
  type CornerFault,
  type CornerOrder,
  readTypedCorners,
  type TypedCorners,
} from "../../geo/draft/typed-corners.ts";
import type { Position } from "../../geo/position.ts";
import type { words } from "../../words/en/draw/toolbar.ts";
import { countText } from "../../words/format/figures.ts";
import { useWords } from "../ui/use-words.ts";

interface CoordinatesFieldProps {
  /** Those that are set: from the last one a length and a bearing lead on. */
  readonly corners?: readonly Position[] | undefined;
  readonly add: (corners: readonly Position[]) => void;
  /** Ends what is drawn: by Enter where nothing is typed. */
  readonly done?: () => void;
}

type Messages = typeof words;

/** Why a line is no corner, and what would be one. */
function faultSentence(fault: CornerFault, line: number, text: string, messages: Messages): string {
  const { faults } = messages;
  switch (fault.kind) {
    case "unreadable":
      return messages.notRead(line, text);
    case "out-of-range":
      return faults["out-of-range"][fault.axis](line, fault.value);
    case "ambiguous":
      return faults.ambiguous(line, fault.thousands, fault.decimals);
    case "same":
      return faults.same(countText(fault.corner));
    default:
      return faults[fault.kind];
  }
}

/** How numbers were understood, where that was a guess. */
function understood(read: Extract<TypedCorners, { ok: true }>, messages: Messages): string {
  if (read.zone !== undefined) return messages.readAsGrid(String(read.zone));
  return read.order === "longitude-first" ? messages.readAsLongitudeFirst : "";
}

/** Where corners are typed or pasted. Enter sets them; what cannot be read stays, with the line that is wrong. */
export function CoordinatesField(props: CoordinatesFieldProps) {
  const messages = useWords("draw/toolbar");
  const [problem, setProblem] = createSignal<string>();
  const [order, setOrder] = createSignal<CornerOrder>();
  const [note, setNote] = createSignal("");
  const helpId = createUniqueId();
  const set = (field: HTMLTextAreaElement): void => {
    const corners = props.corners ?? [];
    // Of another drawing no order is known yet.
    const read = readTypedCorners(field.value, {
      corners,
      order: corners.length > 0 ? order() : undefined,
    });
    setProblem(read.ok ? undefined : faultSentence(read.fault, read.line, read.text, messages()));
    setNote(read.ok ? understood(read, messages()) : "");
    if (field.value.trim() === "") props.done?.();
    if (!read.ok || read.corners.length === 0) return;
    if (read.order) setOrder(read.order);
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
        <Show
          when={problem()}
          fallback={<span role="status">{note() || messages().coordinatesHelp}</span>}
        >
          {(text) => <span role="alert">{text()}</span>}
        </Show>
      </span>
    </label>
  );
}
