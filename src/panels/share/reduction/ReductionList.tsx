import ChevronRight from "lucide-solid/icons/chevron-right";
import { createSignal, createUniqueId, For, Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import {
  createEstimates,
  type ReductionId,
  type ReductionEstimate,
  type ReductionScope,
} from "../../../state/share/size-estimates.ts";
import { LoadFailure } from "../../ui/lazy/LoadFailure.tsx";
import {
  reductionLossText,
  reductionName,
  savingText,
  reductionTotalText,
} from "./reduction-text.ts";
import { useSharing } from "../sharing-context.ts";
import { useWords } from "../../ui/use-words.ts";
import "./reductions.css";

/** What size reductions save and cost. */
function useEstimates(range: ReductionScope) {
  const sharing = useAtlas().share;
  const { files, reductions } = useSharing();
  return createEstimates({ files, chosen: reductions, estimator: sharing.linkCoder, range });
}

/** Each way to make the link shorter with what it saves and what it costs, and what the chosen ones come to. */
function ReductionList() {
  const { reductions } = useSharing();
  const words = useWords("share/reduction");
  const { sum, offers, isDone, failure } = useEstimates("ways");
  return (
    <div class="reductions__body" aria-busy={!isDone() && failure.count() === 0}>
      <Show when={failure.count() === 0} fallback={<LoadFailure failure={failure} />}>
        <p class="reductions__note">{isDone() ? words().ownStay : words().estimates}</p>
      </Show>
      <ReductionRows offers={offers()} />
      <ColumnSection />
      <div class="reductions__sum num" aria-live="polite">
        <Show when={reductions().length > 0 && sum()}>
          {(loss) => (
            <For each={reductionTotalText(loss(), words())}>{(text) => <p>{text}</p>}</For>
          )}
        </Show>
      </div>
    </div>
  );
}

/** Single columns are estimated when they are asked for: there may be many of them. */
function ColumnSection() {
  const words = useWords("share/reduction");
  const [isOpen, setOpen] = createSignal(false);
  return (
    <details class="reductions__columns" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <ChevronRight aria-hidden="true" />
        {words().columns}
      </summary>
      <Show when={isOpen()}>
        <ColumnList />
      </Show>
    </details>
  );
}

function ColumnList() {
  const words = useWords("share/reduction");
  const { offers, isDone, failure } = useEstimates("columns");
  const note = () => (isDone() ? words().noColumns : words().estimates);
  return (
    <div aria-busy={!isDone() && failure.count() === 0}>
      <Show when={failure.count() === 0} fallback={<LoadFailure failure={failure} />}>
        <Show when={offers().length > 0} fallback={<p class="reductions__note">{note()}</p>}>
          <ReductionRows offers={offers()} />
        </Show>
      </Show>
    </div>
  );
}

/** Rows keep their places and the focus while their figures change: they are made by their ids. */
function ReductionRows(props: { readonly offers: readonly ReductionEstimate[] }) {
  const offerOf = (id: ReductionId) => props.offers.find((offer) => offer.id === id);
  return (
    <ul role="list" class="reductions__list">
      <For each={props.offers.map(({ id }) => id)}>
        {(id) => <Show when={offerOf(id)}>{(offer) => <ReductionRow offer={offer()} />}</Show>}
      </For>
    </ul>
  );
}

function ReductionRow(props: { readonly offer: ReductionEstimate }) {
  const { reductions, toggleReduction } = useSharing();
  const words = useWords("share/reduction");
  const [savingId, costId] = [createUniqueId(), createUniqueId()];
  return (
    <li class="reduction">
      <label>
        <input
          type="checkbox"
          aria-describedby={`${savingId} ${costId}`}
          checked={reductions().includes(props.offer.id)}
          onChange={() => toggleReduction(props.offer.id)}
        />
        <span>{reductionName(props.offer.id, words())}</span>
      </label>
      <span id={savingId} class="reduction__saving num">
        {savingText(props.offer, words())}
      </span>
      <span id={costId} class="reduction__cost num">
        {reductionLossText(props.offer.id, props.offer.loss, words())}
      </span>
    </li>
  );
}

/** Some chats cut longer links off: the ways to make one shorter are then seen at once. */
const LONG_CHARACTERS = 2000;

/** Ways to make the link shorter, wherever parks travel in it. Unfolded, it estimates what each would save. */
export function ReductionSection() {
  const { files, characters } = useSharing();
  const words = useWords("share/reduction");
  const [wish, setWish] = createSignal<boolean | undefined>(undefined);
  // Once unfolded it stays so: a size reduction that helps must not fold it away.
  const isOpen = () => wish() ?? (characters() ?? 0) > LONG_CHARACTERS;
  return (
    <Show when={files().length > 0}>
      <details
        class="reductions"
        open={isOpen()}
        onToggle={(event) => setWish(event.currentTarget.open)}
      >
        <summary>
          <ChevronRight aria-hidden="true" />
          {words().title}
        </summary>
        <Show when={isOpen()}>
          <ReductionList />
        </Show>
      </details>
    </Show>
  );
}
