import { createMemo, For, Match, Switch } from "solid-js";
import { byContinent } from "../../../catalogue/continents.ts";
import { yearAnnounced } from "../../../catalogue/filter.ts";
import { PARK_KINDS, type ParkKind } from "../../../catalogue/park-kinds.ts";
import { useAtlas } from "../../../state/context.ts";
import { countryName, nameOrder } from "../../../words/format/places.ts";
import { FigureChoices } from "./FigureChoices.tsx";
import { FilterChoice, FilterChoiceGroup } from "./FilterChoice.tsx";
import { isFigureFacet, type MenuFacet } from "./filter-summary.ts";
import { useFormat } from "../../ui/use-format.ts";
import { useWords } from "../../ui/use-words.ts";
import { YearChoice } from "./YearChoice.tsx";
import "./filter-choices.css";

/** The choices of a facet, each with the number of parks that it would list. */
export function FilterChoices(props: { readonly facet: MenuFacet }) {
  const {
    catalogue,
    catalogue: { list },
  } = useAtlas();
  return (
    <Switch
      fallback={
        <YearChoice
          years={list.filters().years}
          known={catalogue.parks().map(yearAnnounced)}
          counts={list.facets().years}
          choose={(years) => list.filterBy({ years })}
        />
      }
    >
      <Match when={props.facet === "kinds"}>
        <KindChoices />
      </Match>
      <Match when={props.facet === "countries"}>
        <CountryChoices />
      </Match>
      <Match when={isFigureFacet(props.facet) && props.facet}>
        {(facet) => <FigureChoices facet={facet()} />}
      </Match>
    </Switch>
  );
}

function KindChoices() {
  const { list } = useAtlas().catalogue;
  const words = useWords();
  const chosen = (): readonly ParkKind[] => list.filters().kinds ?? [];
  const toggle = (kind: ParkKind): void =>
    list.filterBy({
      kinds: PARK_KINDS.filter((one) => chosen().includes(one) !== (one === kind)),
    });
  return (
    <For each={PARK_KINDS}>
      {(kind) => (
        <FilterChoice
          name={words().card.kindNames[kind]}
          count={list.facets().kinds.get(kind) ?? 0}
          on={chosen().includes(kind)}
          toggle={() => toggle(kind)}
        />
      )}
    </For>
  );
}

function CountryChoices() {
  const {
    catalogue,
    catalogue: { list },
  } = useAtlas();
  const { language } = useFormat();
  const words = useWords();
  const chosen = (): readonly string[] => list.filters().countries ?? [];
  const nameOf = (code: string): string => countryName(code, language());
  // A link may ask for a country that has no park: only here can it be let go of.
  const groups = createMemo(() => {
    const there = catalogue.parks().map((park) => park.place.country);
    const compare = nameOrder(language());
    const codes = [...new Set([...there, ...chosen()])];
    return byContinent(
      codes.toSorted((a, b) => compare(nameOf(a), nameOf(b))),
      (code) => there.filter((country) => country === code).length,
    );
  });
  const toggle = (code: string): void => {
    const others = chosen().filter((one) => one !== code);
    const countries = others.length < chosen().length ? others : [...others, code].toSorted();
    list.filterBy({ countries });
  };
  return (
    <For each={groups()}>
      {({ continent, countries }) => (
        <FilterChoiceGroup name={words().list.continentNames[continent]}>
          <For each={countries}>
            {(code) => (
              <FilterChoice
                name={nameOf(code)}
                count={list.facets().countries.get(code) ?? 0}
                on={chosen().includes(code)}
                toggle={() => toggle(code)}
              />
            )}
          </For>
        </FilterChoiceGroup>
      )}
    </For>
  );
}
