import { createMemo, For, Show } from "solid-js";
import type { JsonValue } from "../../document/json.ts";
import type { BroughtSubject } from "../../state/subject.ts";
import { numberText } from "../../words/figures.ts";
import { propertyText } from "./property-text.ts";
import { useOwnWords } from "./use-own-words.ts";

interface PropertySectionProps {
  readonly subject: BroughtSubject;
}

/** So many properties are laid out: whoever has more is better served by a table. */
const MOST_PROPERTIES = 500;

/** The park's properties, each as it came. */
export function PropertySection(props: PropertySectionProps) {
  const say = useOwnWords();
  const entries = createMemo(() => Object.entries(props.subject.feature.properties));
  return (
    <section class="card-section">
      <div class="card-section-head">
        <h3>{say().properties}</h3>
        <span>{say().asTheyCame}</span>
      </div>
      <Show when={entries().length > 0} fallback={<p class="card-note">{say().noProperties}</p>}>
        <dl class="own-properties">
          <For each={entries().slice(0, MOST_PROPERTIES)}>
            {([key, value]) => (
              <div>
                <dt>{key}</dt>
                <dd>
                  <PropertyValue value={value} />
                </dd>
              </div>
            )}
          </For>
        </dl>
      </Show>
      <Show when={entries().length > MOST_PROPERTIES}>
        <p class="card-note">
          {say().cut(numberText(MOST_PROPERTIES), numberText(entries().length))}
        </p>
      </Show>
    </section>
  );
}

function PropertyValue(props: { readonly value: JsonValue }) {
  const say = useOwnWords();
  const shown = createMemo(() => propertyText(props.value));
  return (
    <>
      <Show when={shown().text !== ""} fallback={<span class="own-empty">{say().none}</span>}>
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
          <small>{say().cut(numberText(shown().text.length), numberText(whole()))}</small>
        )}
      </Show>
    </>
  );
}
