import Pencil from "lucide-solid/icons/pencil";
import { createEffect, createMemo, createSignal, For, on, Show } from "solid-js";
import type { PropertyChange } from "../../../document/property-edits.ts";
import type { JsonValue } from "../../../geojson/json.ts";
import type { OwnFeatureSubject } from "../../../state/catalogue/subject.ts";
import { numberText } from "../../../words/format/figures.ts";
import { propertyText } from "./property-text.ts";
import { lazyComponent } from "../../ui/lazy/lazy-component.tsx";
import { useWords } from "../../ui/use-words.ts";

const PropertyEditor = lazyComponent(
  () => import("../properties/PropertyEditor.tsx"),
  (module) => module.PropertyEditor,
  { words: ["document"] },
);

interface PropertySectionProps {
  readonly subject: OwnFeatureSubject;
  /** Changes properties, in one step; without it they are only read. */
  readonly edit?: ((changes: readonly PropertyChange[]) => void) | undefined;
  /** None is seen at first: what they say stands elsewhere in the card. */
  readonly isFolded?: boolean;
}

/** So many properties are laid out: whoever has more is better served by a table. */
const MOST_PROPERTIES = 500;
/** So many are seen at first: the distances stand below them. */
const FIRST_PROPERTIES = 12;

/** What is being written: the property of a key, or a new one. */
type Writing = { readonly key: string } | "new";

/** The park's properties, and whether all of them are as they came; where it can be edited, each can be written anew. */
export function PropertySection(props: PropertySectionProps) {
  const messages = useWords("document/card");
  const keys = createMemo(() => Object.keys(props.subject.feature.properties));
  const isEdited = (): boolean =>
    props.subject.kind === "own" && props.subject.park.original !== undefined;
  const [isWhole, setWhole] = createSignal(false);
  const writing = createWriting(() => props.subject.id);
  createEffect(
    on(
      () => props.subject.id,
      () => setWhole(false),
      { defer: true },
    ),
  );
  // A button for one or two lines would take as much room as they do.
  const isShort = (): boolean => !props.isFolded && keys().length <= FIRST_PROPERTIES + 2;
  const first = (): number => (props.isFolded ? 0 : FIRST_PROPERTIES);
  const laid = () => keys().slice(0, isWhole() || isShort() ? MOST_PROPERTIES : first());
  return (
    <section class="card-section" ref={writing.setSection}>
      <div class="card-section-head">
        <h3>{messages().properties}</h3>
        <span>{isEdited() ? messages().edited : messages().asTheyCame}</span>
      </div>
      <Show when={keys().length > 0} fallback={<p class="card-note">{messages().noProperties}</p>}>
        <dl class="own-properties" classList={{ "own-properties--editable": !!props.edit }}>
          <For each={laid()}>{(key) => <Property {...props} name={key} writing={writing} />}</For>
        </dl>
      </Show>
      <Show when={!isWhole() && !isShort()}>
        <button type="button" class="text-button" onClick={() => setWhole(true)}>
          {messages().allProperties(numberText(keys().length))}
        </button>
      </Show>
      <Show when={isWhole() && keys().length > MOST_PROPERTIES}>
        <p class="card-note">
          {messages().cut(numberText(MOST_PROPERTIES), numberText(keys().length))}
        </p>
      </Show>
      <Show when={props.edit && (isWhole() || !props.isFolded)}>
        <NewProperty {...props} writing={writing} />
      </Show>
    </section>
  );
}

interface WritingProps extends PropertySectionProps {
  readonly writing: ReturnType<typeof createWriting>;
}

function Editor(props: WritingProps & { readonly name: string | undefined }) {
  return (
    <PropertyEditor
      text={props.subject.text}
      properties={props.subject.feature.properties}
      edited={props.name}
      save={(changes, next) => {
        props.edit?.(changes);
        props.writing.leave(next);
      }}
      cancel={() => props.writing.leave(props.name)}
    />
  );
}

/** A line of the properties, or the form in its place. */
function Property(props: WritingProps & { readonly name: string }) {
  return (
    <Show
      when={props.writing.isAt(props.name)}
      fallback={
        <PropertyLine
          name={props.name}
          value={props.subject.feature.properties[props.name] ?? null}
          write={props.edit && (() => props.writing.begin({ key: props.name }))}
        />
      }
    >
      <div class="own-properties__form">
        <dt class="spoken">{props.name}</dt>
        <dd>
          <Editor {...props} />
        </dd>
      </div>
    </Show>
  );
}

function NewProperty(props: WritingProps) {
  const messages = useWords("document/card");
  return (
    <Show
      when={props.writing.isNew()}
      fallback={
        <button
          type="button"
          class="text-button own-properties__add"
          onClick={() => props.writing.begin("new")}
        >
          {messages().addProperty}
        </button>
      }
    >
      <Editor {...props} name={undefined} />
    </Show>
  );
}

/** Which property is being written, and where the focus goes afterwards. Needs an owner. */
function createWriting(id: () => string) {
  const [writing, setWriting] = createSignal<Writing>();
  let section: HTMLElement | undefined;
  createEffect(on(id, () => setWriting(undefined), { defer: true }));
  const buttonOf = (key: string | undefined): HTMLElement | undefined =>
    [...(section?.querySelectorAll<HTMLElement>("[data-property]") ?? [])].find(
      (button) => button.dataset["property"] === key,
    );
  return {
    setSection: (element: HTMLElement): void => void (section = element),
    isAt: (key: string): boolean => {
      const now = writing();
      return typeof now === "object" && now.key === key;
    },
    isNew: (): boolean => writing() === "new",
    begin: (next: Writing): void => void setWriting(next),
    /** Ends it, and goes to a property's button, or else to the one that adds one. */
    leave: (next: string | undefined): void => {
      setWriting(undefined);
      const add = section?.querySelector<HTMLElement>(".own-properties__add");
      (buttonOf(next) ?? add)?.focus();
    },
  };
}

interface PropertyLineProps {
  readonly name: string;
  readonly value: JsonValue;
  /** Begins to write it anew. */
  readonly write: (() => void) | undefined;
}

function PropertyLine(props: PropertyLineProps) {
  const messages = useWords("document/card");
  return (
    <div>
      <dt>
        {props.name}
        <Show when={props.write}>
          {(write) => (
            <button
              type="button"
              class="own-properties__edit"
              data-property={props.name}
              aria-label={messages().editProperty(props.name)}
              title={messages().editProperty(props.name)}
              onClick={() => write()()}
            >
              <Pencil size={13} strokeWidth={1.6} aria-hidden="true" />
            </button>
          )}
        </Show>
      </dt>
      <PropertyValue value={props.value} />
    </div>
  );
}

/** Longer than this a value scrolls, and the keyboard has to reach it for that. */
const LONG_CHARACTERS = 300;

function PropertyValue(props: { readonly value: JsonValue }) {
  const messages = useWords("document/card");
  const shown = createMemo(() => propertyText(props.value));
  return (
    <dd tabindex={shown().text.length > LONG_CHARACTERS ? 0 : undefined}>
      <Show when={shown().text !== ""} fallback={<span class="own-empty">{messages().none}</span>}>
        <Show when={shown().address} fallback={shown().text}>
          {(address) => (
            <a href={address()} rel="noopener noreferrer" target="_blank">
              {shown().text}
            </a>
          )}
        </Show>
      </Show>
      <Show when={shown().of}>
        {(whole) => (
          <small>{messages().cut(numberText(shown().text.length), numberText(whole()))}</small>
        )}
      </Show>
    </dd>
  );
}
