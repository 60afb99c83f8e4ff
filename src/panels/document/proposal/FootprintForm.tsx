import { createMemo, createSignal, For, Show } from "solid-js";
import {
  type FootprintFields,
  NEW_SOURCE,
  type SourceFields,
} from "../../../catalogue/proposal/footprint-fields.ts";
import { FOOTPRINT_BASES } from "../../../catalogue/park-kinds.ts";
import { LabelledField } from "../../ui/LabelledField.tsx";
import { useWords } from "../../ui/use-words.ts";

/** A source that the outline may rest on. */
export interface SourceChoice {
  readonly id: string;
  readonly title: string;
}

interface FootprintFormProps {
  /** As they stand in the park. */
  readonly fields: FootprintFields;
  readonly sources: readonly SourceChoice[];
  readonly save: (fields: FootprintFields) => void;
}

const COVERINGS = ["site", "buildings"] as const;
const FRESH_FIELDS = ["title", "titleZh", "publisher", "url", "date", "read"] as const;
const isMetres = (text: string): boolean => /^\d+(?:\.\d+)?$/.test(text.trim());

/** What is typed over what stands in the park; what nobody has typed follows it. */
function createFields(props: FootprintFormProps) {
  const [typed, setTyped] = createSignal<Partial<FootprintFields>>({});
  const [isWrong, setWrong] = createSignal(false);
  const fields = createMemo((): FootprintFields => ({ ...props.fields, ...typed() }));
  return {
    fields,
    isWrong,
    set: (change: Partial<FootprintFields>): void => {
      setTyped((before) => ({ ...before, ...change }));
      setWrong(false);
    },
    isTyped: (): boolean => JSON.stringify(fields()) !== JSON.stringify(props.fields),
    save: (): void => {
      if (!isMetres(fields().uncertaintyMetres)) return void setWrong(true);
      props.save(fields());
      setTyped({});
    },
  };
}

type Fields = ReturnType<typeof createFields>;

/** What an outline rests on: its basis, how sure it is, notes in both languages, licence and source. */
export function FootprintForm(props: FootprintFormProps) {
  const messages = useWords("document/proposal");
  const state = createFields(props);
  let form!: HTMLFormElement;
  return (
    <form
      ref={form}
      class="footprint-form"
      data-draft
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        state.save();
        form.querySelector<HTMLElement>("[aria-invalid]")?.focus();
      }}
      onKeyDown={(event) => {
        // Escape would close the card with what is typed in it.
        if (event.key === "Escape" && state.isTyped()) event.stopPropagation();
      }}
    >
      <Worth state={state} />
      <Text state={state} name="noteEn" label={messages().noteEn} note={messages().noteNote} long />
      <Text state={state} name="noteZh" label={messages().noteZh} long />
      <Text state={state} name="licence" label={messages().licence} note={messages().licenceNote} />
      <SourceField state={state} sources={props.sources} />
      <button
        type="submit"
        class="push-button"
        classList={{ "push-button--solid": state.isTyped() }}
        aria-disabled={!state.isTyped()}
      >
        {state.isTyped() ? messages().save : messages().saved}
      </button>
    </form>
  );
}

/** Basis, what is enclosed, and uncertainty. */
function Worth(props: { readonly state: Fields }) {
  const messages = useWords("document/proposal");
  const fields = () => props.state.fields();
  return (
    <>
      <Choice
        label={messages().basis}
        names={messages().bases}
        values={FOOTPRINT_BASES}
        value={fields().basis}
        choose={(basis) => props.state.set({ basis })}
      />
      <Choice
        label={messages().covers}
        names={messages().coverings}
        values={COVERINGS}
        value={fields().covers}
        choose={(covers) => props.state.set({ covers })}
      />
      <LabelledField
        label={messages().uncertainty}
        note={messages().uncertaintyNote}
        problem={props.state.isWrong() ? messages().uncertaintyProblem : undefined}
      >
        {(field) => (
          <input
            {...field}
            class="text-box num"
            type="text"
            inputmode="decimal"
            autocomplete="off"
            value={fields().uncertaintyMetres}
            onInput={(event) => props.state.set({ uncertaintyMetres: event.currentTarget.value })}
          />
        )}
      </LabelledField>
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Value, string>>;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly choose: (value: Value) => void;
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  return (
    <LabelledField label={props.label}>
      {(field) => (
        <select
          {...field}
          class="text-box"
          onChange={(event) => {
            const chosen = props.values.find((each) => each === event.currentTarget.value);
            if (chosen) props.choose(chosen);
          }}
        >
          <For each={props.values}>
            {(each) => (
              <option value={each} selected={each === props.value}>
                {props.names[each]}
              </option>
            )}
          </For>
        </select>
      )}
    </LabelledField>
  );
}

interface TextProps {
  readonly state: Fields;
  readonly name: "noteEn" | "noteZh" | "licence";
  readonly label: string;
  readonly note?: string;
  readonly long?: boolean;
}

function Text(props: TextProps) {
  const value = (): string => props.state.fields()[props.name];
  const write = (
    event: InputEvent & { readonly currentTarget: { readonly value: string } },
  ): void => props.state.set({ [props.name]: event.currentTarget.value });
  return (
    <LabelledField label={props.label} note={props.note}>
      {(field) => (
        <Show
          when={props.long}
          fallback={
            <input
              {...field}
              class="text-box"
              type="text"
              autocomplete="off"
              value={value()}
              onInput={write}
            />
          }
        >
          <textarea {...field} class="text-box" rows={2} value={value()} onInput={write} />
        </Show>
      )}
    </LabelledField>
  );
}

interface SourceFieldProps {
  readonly state: Fields;
  readonly sources: readonly SourceChoice[];
}

/** Which source the outline rests on; a new one is described. */
function SourceField(props: SourceFieldProps) {
  const messages = useWords("document/proposal");
  const fields = () => props.state.fields();
  const set = (name: keyof SourceFields, text: string): void =>
    props.state.set({ fresh: { ...fields().fresh, [name]: text } });
  const note = (name: keyof SourceFields): string | undefined =>
    name === "date" ? messages().dateNote : undefined;
  return (
    <>
      <LabelledField label={messages().source}>
        {(field) => (
          <select
            {...field}
            class="text-box"
            onChange={(event) => props.state.set({ source: event.currentTarget.value })}
          >
            <option value="" selected={fields().source === ""}>
              {messages().noSource}
            </option>
            <For each={props.sources}>
              {({ id, title }) => (
                <option value={id} selected={fields().source === id}>
                  {title}
                </option>
              )}
            </For>
            <option value={NEW_SOURCE} selected={fields().source === NEW_SOURCE}>
              {messages().newSource}
            </option>
          </select>
        )}
      </LabelledField>
      <Show when={fields().source === NEW_SOURCE}>
        <fieldset class="footprint-form__source">
          <legend class="spoken">{messages().newSource}</legend>
          <For each={FRESH_FIELDS}>
            {(name) => (
              <LabelledField label={messages().fresh[name]} note={note(name)}>
                {(field) => (
                  <input
                    {...field}
                    class="text-box"
                    type={name === "url" ? "url" : "text"}
                    autocomplete="off"
                    value={fields().fresh[name]}
                    onInput={(event) => set(name, event.currentTarget.value)}
                  />
                )}
              </LabelledField>
            )}
          </For>
        </fieldset>
      </Show>
    </>
  );
}
