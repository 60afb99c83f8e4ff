import { createEffect, createSignal, For, onMount } from "solid-js";
import { SPAN_FACETS } from "../../../catalogue/filter.ts";
import { PARK_STATUSES, type ParkStatus } from "../../../catalogue/park-kinds.ts";
import { useAtlas } from "../../../state/context.ts";
import { lazily } from "../../../state/lazy.ts";
import { FILTERS_ID } from "../../ui/element-ids.ts";
import { FilterMenu } from "./FilterMenu.tsx";
import { filterSummary, type MenuFacet } from "./filter-summary.ts";
import { LazyFilterChoices } from "./lazy-filter-choices.ts";
import type { SpanText } from "./span-text.ts";
import { preloadLater } from "../../ui/lazy/preload-later.ts";
import { makeToolbar } from "./toolbar-keys.ts";
import { StatusMark } from "../SymbolMark.tsx";
import { useFormat } from "../../ui/use-format.ts";
import { useWords } from "../../ui/use-words.ts";
import "./filter-bar.css";

const ON = "[aria-checked=true], [data-on]";
/** From a place to a plan, and those that were given up. */
const STATUSES: readonly ParkStatus[] = [
  "open",
  "partly-open",
  "under-construction",
  "announced",
  "cancelled",
];

const loadSpanText = lazily(
  () => import("./span-text.ts"),
  (module) => module.spanText,
);

const MENUS: readonly MenuFacet[] = [
  "kinds",
  "countries",
  "years",
  "area",
  "investment",
  "power",
  "technologies",
];

/** Which parks of the catalogue are wanted: a chip for each status, a menu for each of the other facets. */
export function FilterBar() {
  const { list } = useAtlas().catalogue;
  const format = useFormat();
  const words = useWords();
  const technologyName = (key: string): string => {
    const known = list.technologies().find((one) => one.key === key);
    return known ? format.text(known.name) : key;
  };
  const spanText = useSpanText();
  const summary = (facet: MenuFacet) =>
    filterSummary(facet, list.filters(), {
      words: words(),
      language: format.language(),
      units: format.units(),
      spanText: spanText(),
      technologyName,
    });
  const toggle = (status: ParkStatus): void => {
    const { statuses = [] } = list.filters();
    list.filterBy({
      statuses: PARK_STATUSES.filter((one) => statuses.includes(one) !== (one === status)),
    });
  };
  let bar!: HTMLDivElement;
  preloadLater(LazyFilterChoices);
  onMount(() => {
    makeToolbar(bar);
    // On phones the chips stand in one long line: what a link has set is to be seen.
    bar.querySelector(ON)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  return (
    <div
      ref={bar}
      id={FILTERS_ID}
      class="filter-bar"
      role="toolbar"
      aria-label={words().list.filtersName}
    >
      <For each={STATUSES}>
        {(status) => (
          <StatusChip
            status={status}
            on={list.filters().statuses?.includes(status) === true}
            count={list.facets().statuses.get(status) ?? 0}
            toggle={() => toggle(status)}
          />
        )}
      </For>
      <For each={MENUS}>{(facet) => <FilterMenu facet={facet} chosen={summary(facet)} />}</For>
    </div>
  );
}

/** How a range is told: its code comes with the first one that is set. */
function useSpanText(): () => SpanText | undefined {
  const { list } = useAtlas().catalogue;
  const [text, setText] = createSignal<SpanText>();
  createEffect(() => {
    if (!text() && SPAN_FACETS.some((facet) => list.filters()[facet])) {
      // Without it the name of the facet stands on the chip.
      loadSpanText().then(
        (came) => setText(() => came),
        () => {},
      );
    }
  });
  return text;
}

interface StatusChipProps {
  readonly status: ParkStatus;
  readonly on: boolean;
  readonly count: number;
  readonly toggle: () => void;
}

function StatusChip(props: StatusChipProps) {
  const words = useWords();
  return (
    <button
      type="button"
      role="checkbox"
      class="chip"
      aria-checked={props.on}
      onClick={() => props.toggle()}
    >
      <StatusMark status={props.status} size={12} />
      {words().card.statusNames[props.status]} <span class="chip__count">{props.count}</span>
    </button>
  );
}
