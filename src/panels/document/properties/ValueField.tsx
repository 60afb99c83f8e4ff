import { For, Match, Switch } from "solid-js";
import {
  retyped,
  type TypedValue,
  VALUE_TYPES,
  type ValueProblem,
  type ValueType,
} from "../../../geojson/text/property-value.ts";
import { type FieldBinding, LabelledField } from "../../ui/LabelledField.tsx";
import { useWords } from "../../ui/use-words.ts";
import type { words as english } from "../../../words/en/document/properties.ts";

interface ValueFieldProps {
  readonly value: TypedValue;
  readonly change: (value: TypedValue) => void;
  readonly problem: ValueProblem | undefined;
}

const isType = (name: string): name is ValueType => VALUE_TYPES.some((type) => type === name);

/** Why what was typed is no value, in the words of a language. */
function problemSentence(problem: ValueProblem, messages: typeof english): string {
  switch (problem.kind) {
    case "no-number":
      return messages.noNumber;
    case "no-json":
      return messages.noJson(problem.line, problem.column);
    case "too-deep":
      return messages.tooDeep(problem.limit);
  }
}

/** A value of a property and its type: text, number, yes or no, nothing, or a list or an object as JSON. */
export function ValueField(props: ValueFieldProps) {
  const messages = useWords("document/properties");
  const type = (): ValueType => props.value.type;
  const problem = (): string | undefined =>
    props.problem && problemSentence(props.problem, messages());
  return (
    <>
      <LabelledField label={messages().type}>
        {(field) => (
          <select
            {...field}
            class="text-box"
            onChange={({ currentTarget: { value } }) => {
              if (isType(value)) props.change(retyped(props.value, value));
            }}
          >
            <For each={VALUE_TYPES}>
              {(each) => (
                <option value={each} selected={each === type()}>
                  {messages().types[each]}
                </option>
              )}
            </For>
          </select>
        )}
      </LabelledField>
      <Switch>
        <Match when={type() === "boolean"}>
          <LabelledField label={messages().value}>
            {(field) => (
              <select
                {...field}
                data-value
                class="text-box"
                value={props.value.input}
                onChange={(event) =>
                  props.change({ type: "boolean", input: event.currentTarget.value })
                }
              >
                <option value="true">{messages().yes}</option>
                <option value="false">{messages().no}</option>
              </select>
            )}
          </LabelledField>
        </Match>
        <Match when={type() !== "null"}>
          <LabelledField
            label={messages().value}
            problem={problem()}
            note={type() === "number" ? undefined : messages().newLine}
          >
            {(field) => <Written {...props} field={field} />}
          </LabelledField>
        </Match>
      </Switch>
    </>
  );
}

/** The value as it is written: Enter confirms the form, with Shift it begins a new line. */
function Written(props: ValueFieldProps & { readonly field: FieldBinding }) {
  const type = (): ValueType => props.value.type;
  const write = (
    event: InputEvent & { readonly currentTarget: { readonly value: string } },
  ): void => props.change({ type: type(), input: event.currentTarget.value });
  return (
    <Switch
      fallback={
        <textarea
          {...props.field}
          data-value
          class="text-box"
          classList={{ "property-json": type() === "json" }}
          rows={1}
          spellcheck={type() === "text"}
          value={props.value.input}
          onInput={write}
          onKeyDown={(event) => {
            // While an input method composes characters, Enter chooses among them.
            if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
      }
    >
      <Match when={type() === "number"}>
        <input
          {...props.field}
          data-value
          class="text-box num"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          value={props.value.input}
          onInput={write}
        />
      </Match>
    </Switch>
  );
}
