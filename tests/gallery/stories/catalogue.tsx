import { createSignal, For, type JSX } from "solid-js";
import { FOOTPRINT_BASES, PARK_STATUSES } from "../../../src/catalogue/park-kinds.ts";
import type { ParkId } from "../../../src/catalogue/park.ts";
import { basisLegendSymbol } from "../../../src/catalogue/symbology.ts";
import { ClearFilters } from "../../../src/panels/catalogue/filters/ClearFilters.tsx";
import { FilterMenu } from "../../../src/panels/catalogue/filters/FilterMenu.tsx";
import {
  FilterChoice,
  FilterChoiceGroup,
} from "../../../src/panels/catalogue/filters/FilterChoice.tsx";
import { SpanChoice } from "../../../src/panels/catalogue/filters/SpanChoice.tsx";
import { YearChoice } from "../../../src/panels/catalogue/filters/YearChoice.tsx";
import { ListFailure } from "../../../src/panels/catalogue/list/ListFailure.tsx";
import { Figure } from "../../../src/panels/ui/Figure.tsx";
import { ListRow } from "../../../src/panels/catalogue/list/ListRow.tsx";
import { ParkListItem } from "../../../src/panels/catalogue/list/ParkListItem.tsx";
import { StatusMark, SymbolMark } from "../../../src/panels/catalogue/SymbolMark.tsx";
import type { Span } from "../../../src/catalogue/filter.ts";
import type { ListedArea } from "../../../src/state/catalogue/measures.ts";
import { SamplePark } from "../sample-park.tsx";
import type { Story } from "../story.ts";

const COUNTS = new Map([
  [2019, 3],
  [2021, 7],
  [2022, 1],
  [2025, 4],
  [undefined, 2],
]);

function YearsOf(props: { readonly initialYears?: Span }) {
  const [years, setYears] = createSignal(props.initialYears);
  return (
    <YearChoice years={years()} known={[...COUNTS.keys()]} counts={COUNTS} choose={setYears} />
  );
}

const MEGAWATTS = [20, 40, 100, 120, 150, 300, 300, 450, 1000, 1200, 2000, 5000];

function PowerOf(props: { readonly initialSpan?: Span }) {
  const [span, setSpan] = createSignal(props.initialSpan);
  return (
    <SpanChoice
      note="The electric power that a park is planned for."
      known={MEGAWATTS}
      found={MEGAWATTS.slice(3)}
      unknown={4}
      span={span()}
      unit={{ name: "MW", size: 1 }}
      text={(power) => `${power} MW`}
      choose={setSpan}
    />
  );
}

/** A line of a list, alone in it. */
function Row(props: {
  readonly area: ListedArea | undefined;
  readonly selected?: boolean;
  readonly hovered?: boolean;
  readonly children: JSX.Element;
}) {
  return (
    <ul class="park-list" role="list">
      <ListRow
        id={"sample" as ParkId}
        name="Harbour AI Park"
        mark={props.children}
        spoken="open"
        area={props.area}
        withoutArea="area not known"
        place="Somewhere"
        landmark={undefined}
        distance={undefined}
        selected={props.selected === true}
        hovered={props.hovered === true}
        share={0.4}
        open={() => {}}
        hover={() => {}}
      />
    </ul>
  );
}

const MEASURED: ListedArea = { squareMetres: 548_700, how: "measured" };

function Rows(props: { readonly ids: readonly string[]; readonly selected: string }) {
  return (
    <ul class="park-list" role="list">
      <For each={props.ids}>
        {(id) => (
          <SamplePark id={id}>
            {(_park, _cited, summary) => (
              <ParkListItem
                park={summary}
                selected={id === props.selected}
                hovered={false}
                withDistance
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
    title: "ListRow",
    states: {
      measured: () => (
        <Row area={MEASURED}>
          <StatusMark status="open" />
        </Row>
      ),
      stated: () => (
        <Row area={{ ...MEASURED, how: "stated" }}>
          <StatusMark status="announced" />
        </Row>
      ),
      unknown: () => (
        <Row area={undefined}>
          <StatusMark status="cancelled" />
        </Row>
      ),
      "the pointer is on it": () => (
        <Row area={MEASURED} hovered>
          <StatusMark status="open" />
        </Row>
      ),
      "it is open": () => (
        <Row area={MEASURED} selected>
          <StatusMark status="open" />
        </Row>
      ),
    },
  },
  {
    title: "FilterMenu",
    states: {
      "nothing is chosen": () => <FilterMenu facet="countries" chosen={undefined} />,
      "one is chosen": () => <FilterMenu facet="countries" chosen="China" />,
    },
  },
  {
    title: "YearChoice",
    states: {
      "all years": () => <YearsOf />,
      "from a year on": () => <YearsOf initialYears={{ from: 2021 }} />,
    },
  },
  {
    title: "SpanChoice",
    states: {
      "all figures": () => <PowerOf />,
      "from one to another": () => <PowerOf initialSpan={{ from: 100, to: 1200 }} />,
    },
  },
  {
    title: "FilterChoice",
    states: {
      "chosen, and one of no park": () => (
        <FilterChoiceGroup name="Asia">
          <FilterChoice name="China" count={40} on toggle={() => {}} />
          <FilterChoice name="Japan" count={0} on={false} toggle={() => {}} />
        </FilterChoiceGroup>
      ),
    },
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
