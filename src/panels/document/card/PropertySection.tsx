import { createEffect, createMemo, createSignal, For, on, Show } from "solid-js";
import type { JsonValue } from "../../../geojson/json.ts";
import type { OwnFeatureSubject } from "../../../state/catalogue/subject.ts";
import { numberText } from "../../../words/format/figures.ts";
import { propertyText } from "./property-text.ts";
import { useWords } from "../../ui/use-words.ts";

interface PropertySectionProps {
  readonly subject: OwnFeatureSubject;
}

/** So many properties are laid out: whoever has more is better served by a table. */
const MOST_PROPERTIES = 500;
/** So many are seen at first: the distances stand below them. */
const FIRST_PROPERTIES = 12;

/** The park's properties, and whether all of them are as they came. */
export function PropertySection(props: PropertySectionProps) {
  const messages = useWords("document/card");
  const entries = createMemo(() => Object.entries(props.subject.feature.properties));
  const isEdited = (): boolean =>
    props.subject.kind === "own" && props.subject.park.original !== undefined;
  const [isWhole, setWhole] = createSignal(false);
  createEffect(
    on(
      () => props.subject.id,
      () => setWhole(false),
      { defer: true },
    ),
  );
  // A button for one or two lines would take as much room as they do.
  const isShort = (): boolean => entries().length <= FIRST_PROPERTIES + 2;
  const laid = () =>
    entries().slice(0, isWhole() || isShort() ? MOST_PROPERTIES : FIRST_PROPERTIES);
  return (
    <section class="card-section">
      <div class="card-section-head">
        <h3>{messages().properties}</h3>
        <span>{isEdited() ? messages().edited : messages().asTheyCame}</span>
      </div>
      <Show
        when={entries().length > 0}
        fallback={<p class="card-note">{messages().noProperties}</p>}
      >
        <dl class="own-properties">
          <For each={laid()}>
            {([key, value]) => (
              <div>
                <dt>{key}</dt>
                <PropertyValue value={value} />
              </div>
            )}
          </For>
        </dl>
      </Show>
      <Show when={!isWhole() && !isShort()}>
        <button type="button" class="text-button" onClick={() => setWhole(true)}>
          {messages().allProperties(numberText(entries().length))}
        </button>
      </Show>
      <Show when={isWhole() && entries().length > MOST_PROPERTIES}>
        <p class="card-note">
          {messages().cut(numberText(MOST_PROPERTIES), numberText(entries().length))}
        </p>
      </Show>
    </section>
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
