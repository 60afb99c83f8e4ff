import { For, onMount } from "solid-js";
import { PARK_STATUSES, type ParkStatus } from "../../../catalogue/park.ts";
import { useAtlas } from "../../../state/context.ts";
import { FILTERS_ID } from "../../ui/element-ids.ts";
import { FilterMenu } from "./FilterMenu.tsx";
import { LazyFilterChoices } from "./lazy-filter-choices.ts";
import { preloadLater } from "../../ui/lazy/preload-later.ts";
import { makeToolbar } from "./toolbar-keys.ts";
import { StatusMark } from "../SymbolMark.tsx";
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

/** Which parks of the catalogue are wanted: a chip for each status, a menu for each of the other facets. */
export function FilterBar() {
  const words = useWords();
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
      <For each={STATUSES}>{(status) => <StatusChip status={status} />}</For>
      <FilterMenu facet="kinds" />
      <FilterMenu facet="countries" />
      <FilterMenu facet="years" />
    </div>
  );
}

function StatusChip(props: { readonly status: ParkStatus }) {
  const { list } = useAtlas().catalogue;
  const words = useWords();
  const chosen = (): readonly ParkStatus[] => list.filters().statuses ?? [];
  const isOn = () => chosen().includes(props.status);
  const toggle = (): void => {
    const { status } = props;
    list.filterBy({
      statuses: PARK_STATUSES.filter((one) => chosen().includes(one) !== (one === status)),
    });
  };
  return (
    <button type="button" role="checkbox" class="chip" aria-checked={isOn()} onClick={toggle}>
      <StatusMark status={props.status} size={12} />
      {words().card.statusNames[props.status]}{" "}
      <span class="chip__count">{list.facets().statuses.get(props.status) ?? 0}</span>
    </button>
  );
}
