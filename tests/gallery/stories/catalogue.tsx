import { For } from "solid-js";
import { FOOTPRINT_BASES, PARK_STATUSES } from "../../../src/catalogue/park.ts";
import { basisLegendSymbol } from "../../../src/catalogue/symbology.ts";
import { ClearFilters } from "../../../src/panels/catalogue/filters/ClearFilters.tsx";
import { ListFailure } from "../../../src/panels/catalogue/list/ListFailure.tsx";
import { Figure } from "../../../src/panels/ui/Figure.tsx";
import { ParkListItem } from "../../../src/panels/catalogue/list/ParkListItem.tsx";
import { StatusMark, SymbolMark } from "../../../src/panels/catalogue/SymbolMark.tsx";
import { SamplePark } from "../sample-park.tsx";
import type { Story } from "../story.ts";

function Rows(props: { readonly ids: readonly string[]; readonly selected: string }) {
  return (
    <ul class="park-list" role="list">
      <For each={props.ids}>
        {(id) => (
          <SamplePark id={id}>
            {(park) => (
              <ParkListItem
                park={park}
                selected={id === props.selected}
                hovered={false}
                share={0.4}
              />
            )}
          </SamplePark>
        )}
      </For>
    </ul>
  );
}

export const stories: readonly Story[] = [
  {
    title: "StatusMark",
    states: Object.fromEntries(
      PARK_STATUSES.map((status) => [status, () => <StatusMark status={status} />]),
    ),
  },
  {
    title: "SymbolMark",
    states: Object.fromEntries(
      FOOTPRINT_BASES.map((basis) => [
        basis,
        () => <SymbolMark symbol={basisLegendSymbol(basis)} />,
      ]),
    ),
  },
  {
    title: "ParkListItem",
    states: {
      "measured, stated and unknown": () => (
        <Rows ids={["mentougou", "bosch-ai-campus", "mile-ex"]} selected="" />
      ),
      "one is open": () => <Rows ids={["mentougou", "pangyo"]} selected="pangyo" />,
    },
  },
  {
    title: "Figure",
    states: {
      "with a unit": () => <Figure quantity={{ figure: "54.87", unit: "ha" }} />,
      "a plain count": () => <Figure quantity={{ figure: "1,204", unit: "" }} />,
    },
  },
  { title: "ClearFilters", states: { alone: () => <ClearFilters clear={() => {}} /> } },
  {
    title: "ListFailure",
    states: {
      unreachable: () => <ListFailure problem={{ kind: "unreachable" }} retry={() => {}} />,
      "a status": () => <ListFailure problem={{ kind: "status", status: 503 }} retry={() => {}} />,
      missing: () => <ListFailure problem={{ kind: "missing" }} retry={() => {}} />,
      unreadable: () => <ListFailure problem={{ kind: "unreadable" }} retry={() => {}} />,
    },
  },
];
