import { createUniqueId, For } from "solid-js";

/** What is said of a choice. */
export interface ChoiceText {
  readonly name: string;
  readonly note: string;
}

interface ChoiceGroupProps<Value extends string> {
  readonly name: string;
  /** Binds the radio buttons together. */
  readonly field: string;
  readonly columns?: boolean;
  readonly values: readonly Value[];
  readonly texts: Readonly<Record<Value, ChoiceText>>;
  readonly value: Value;
  readonly choose: (value: Value) => void;
}

/** Radio buttons, and below them what the chosen one means. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const noteId = createUniqueId();
  return (
    <fieldset class="export-group" aria-describedby={noteId}>
      <legend>{props.name}</legend>
      <div
        class="export-group__choices"
        classList={{ "export-group__choices--grid": props.columns === true }}
      >
        <For each={props.values}>
          {(value) => (
            <label class="export-choice">
              <input
                type="radio"
                name={props.field}
                value={value}
                checked={props.value === value}
                onChange={() => props.choose(value)}
              />
              <span>{props.texts[value].name}</span>
            </label>
          )}
        </For>
      </div>
      <p id={noteId} class="export-group__note" aria-live="polite">
        {props.texts[props.value].note}
      </p>
    </fieldset>
  );
}
