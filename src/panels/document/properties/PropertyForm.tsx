import { createSignal, onMount, Show } from "solid-js";
import {
  type TypedValue,
  type ValueProblem,
  writtenValue,
} from "../../../geojson/text/property-value.ts";
import { LabelledField } from "../../ui/LabelledField.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ValueField } from "./ValueField.tsx";
import "./property-form.css";

interface PropertyFormProps {
  /** What the property is called; empty for a new one. */
  readonly initialName: string;
  /** Its value; nothing where it is too long to be typed. */
  readonly initialValue: TypedValue | undefined;
  readonly isNew?: boolean;
  /** Whether another property is called so. */
  readonly isTaken: (name: string) => boolean;
  /** Takes the name and, as JSON text, the value. */
  readonly save: (name: string, written: string | undefined) => void;
  readonly remove: () => void;
  readonly cancel: () => void;
}

/** What is typed, and what is wrong with it: told when it is to be saved, and no longer once it is changed. */
function createDraft(props: PropertyFormProps) {
  const [name, setName] = createSignal(props.initialName);
  const [value, setValue] = createSignal(props.initialValue);
  const [nameProblem, setNameProblem] = createSignal<"none" | "taken">();
  const [valueProblem, setValueProblem] = createSignal<ValueProblem>();
  const judgedName = (): "none" | "taken" | undefined => {
    if (name() === props.initialName && !props.isNew) return undefined;
    if (name().trim() === "") return "none";
    return props.isTaken(name()) ? "taken" : undefined;
  };
  return {
    name,
    value,
    nameProblem,
    valueProblem,
    setName: (next: string): void => {
      setName(next);
      setNameProblem(undefined);
    },
    setValue: (next: TypedValue): void => {
      setValue(next);
      setValueProblem(undefined);
    },
    /** Saves it; gives whether it could be. */
    save: (): boolean => {
      const typed = value();
      const written = typed && writtenValue(typed);
      setNameProblem(judgedName());
      setValueProblem(written && !written.ok ? written.problem : undefined);
      if (nameProblem() || valueProblem()) return false;
      props.save(name(), written?.ok ? written.value : undefined);
      return true;
    },
  };
}

/** One property being written: its name, the type of its value, the value. Enter saves it, Escape leaves it as it was. */
export function PropertyForm(props: PropertyFormProps) {
  const messages = useWords("document/properties");
  const draft = createDraft(props);
  let form!: HTMLFormElement;
  const focus = (selector: string): void =>
    form.querySelector<HTMLElement>(selector)?.focus({ preventScroll: false });
  onMount(() => focus(props.isNew ? "input" : "[data-value], input"));
  const nameProblem = (): string | undefined => {
    const problem = draft.nameProblem();
    return problem && messages().nameProblems[problem];
  };
  return (
    <form
      ref={form}
      class="property-form"
      data-draft
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!draft.save()) focus("[aria-invalid]");
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Escape would also close the card that the form stands in.
        event.stopPropagation();
        props.cancel();
      }}
    >
      <LabelledField label={messages().name} problem={nameProblem()}>
        {(field) => (
          <input
            {...field}
            class="text-box"
            type="text"
            autocomplete="off"
            value={draft.name()}
            onInput={(event) => draft.setName(event.currentTarget.value)}
          />
        )}
      </LabelledField>
      <Show when={draft.value()} fallback={<p class="property-form__long">{messages().tooLong}</p>}>
        {(typed) => (
          <ValueField value={typed()} problem={draft.valueProblem()} change={draft.setValue} />
        )}
      </Show>
      <Buttons {...props} />
    </form>
  );
}

function Buttons(props: Pick<PropertyFormProps, "isNew" | "remove" | "cancel">) {
  const messages = useWords("document/properties");
  return (
    <div class="property-form__buttons">
      <button type="submit" class="push-button push-button--solid">
        {messages().save}
      </button>
      <button type="button" class="push-button" onClick={() => props.cancel()}>
        {messages().cancel}
      </button>
      <Show when={!props.isNew}>
        <button type="button" class="text-button" onClick={() => props.remove()}>
          {messages().remove}
        </button>
      </Show>
    </div>
  );
}
