import ChevronRight from "lucide-solid/icons/chevron-right";
import { createUniqueId, For, Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { columnOf, createWeighing, type DietId, type DietOffer } from "../../state/diets.ts";
import { costText, dietName, savingText, sumText } from "./diet-text.ts";
import { useDietWords } from "./use-diet-words.ts";
import { useSharing } from "./sharing-context.ts";

/** Each way to make the link shorter with what it saves and what it costs, and what the chosen ones come to. */
export function DietList() {
  const { sharing } = useAtlas();
  const { files, diets } = useSharing();
  const words = useDietWords();
  const { sum, offers, isDone } = createWeighing({
    files,
    chosen: diets,
    scale: sharing.linkCoder,
  });
  const offered = (single: boolean): readonly DietOffer[] =>
    offers().filter(({ id }) => (columnOf(id) !== undefined) === single);
  return (
    <div class="diets__body" aria-busy={!isDone()}>
      <p class="diets__note">{isDone() ? words().ownStay : words().weighing}</p>
      <DietRows offers={offered(false)} />
      <Show when={offered(true).length > 0}>
        <details class="diets__columns">
          <summary>
            <ChevronRight aria-hidden="true" />
            {words().columns}
          </summary>
          <DietRows offers={offered(true)} />
        </details>
      </Show>
      <Show when={isDone() && offers().length === 0}>
        <p>{words().none}</p>
      </Show>
      <div class="diets__sum num" aria-live="polite">
        <Show when={diets().length > 0 && sum()}>
          {(told) => <For each={sumText(told(), words())}>{(text) => <p>{text}</p>}</For>}
        </Show>
      </div>
    </div>
  );
}

/** Rows keep their places and the focus while their figures change: they are made by their ids. */
function DietRows(props: { readonly offers: readonly DietOffer[] }) {
  const offerOf = (id: DietId) => props.offers.find((offer) => offer.id === id);
  return (
    <ul role="list" class="diets__list">
      <For each={props.offers.map(({ id }) => id)}>
        {(id) => <Show when={offerOf(id)}>{(offer) => <DietRow offer={offer()} />}</Show>}
      </For>
    </ul>
  );
}

function DietRow(props: { readonly offer: DietOffer }) {
  const { diets, toggleDiet } = useSharing();
  const words = useDietWords();
  const [savingId, costId] = [createUniqueId(), createUniqueId()];
  return (
    <li class="diet">
      <label>
        <input
          type="checkbox"
          aria-describedby={`${savingId} ${costId}`}
          checked={diets().includes(props.offer.id)}
          onChange={() => toggleDiet(props.offer.id)}
        />
        <span>{dietName(props.offer.id, words())}</span>
      </label>
      <span id={savingId} class="diet__saving num">
        {savingText(props.offer, words())}
      </span>
      <span id={costId} class="diet__cost num">
        {costText(props.offer.id, props.offer.loss, words())}
      </span>
    </li>
  );
}
