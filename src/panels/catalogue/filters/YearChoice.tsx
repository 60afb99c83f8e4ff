import { createMemo, For, Show } from "solid-js";
import { yearAnnounced, type Years } from "../../../catalogue/filter.ts";
import { useAtlas } from "../../../state/context.ts";
import { filterMenuWords } from "../../../words/en/catalogue/filters.ts";
import { YearBars } from "./YearBars.tsx";

const beginningIn = (from: number | undefined, { to }: Years): Years => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to: Math.max(to, from ?? to) }),
});

const endingIn = (to: number | undefined, { from }: Years): Years => ({
  ...(from !== undefined && { from: Math.min(from, to ?? from) }),
  ...(to !== undefined && { to }),
});

/** From which year to which one parks were announced; either side may stay open. */
export function YearChoice() {
  const { catalogue, list, preferences } = useAtlas();
  const words = () => filterMenuWords(preferences.language());
  const years = (): Years => list.filters().years ?? {};
  const undated = () => list.facets().years.get(undefined) ?? 0;
  // A link may ask for years in which nothing was announced.
  const choices = createMemo(() => {
    const told = [...catalogue.parks().map(yearAnnounced), years().from, years().to];
    return [...new Set(told)].filter((year) => year !== undefined).toSorted((a, b) => a - b);
  });
  return (
    <div class="year-choice">
      <p>{words().yearNote}</p>
      <YearBars years={choices()} chosen={years()} />
      <YearField
        name={words().from}
        year={years().from}
        choices={choices()}
        choose={(from) => list.filterBy({ years: beginningIn(from, years()) })}
      />
      <YearField
        name={words().to}
        year={years().to}
        choices={choices()}
        choose={(to) => list.filterBy({ years: endingIn(to, years()) })}
      />
      <Show when={list.filters().years && undated() > 0}>
        <p>{words().undated(undated())}</p>
      </Show>
    </div>
  );
}

interface YearFieldProps {
  readonly name: string;
  readonly year: number | undefined;
  readonly choices: readonly number[];
  readonly choose: (year: number | undefined) => void;
}

function YearField(props: YearFieldProps) {
  const { preferences } = useAtlas();
  return (
    <label class="year-field">
      <span>{props.name}</span>
      <select onChange={(event) => props.choose(Number(event.currentTarget.value) || undefined)}>
        <option value="" selected={props.year === undefined}>
          {filterMenuWords(preferences.language()).any}
        </option>
        <For each={props.choices}>
          {(year) => (
            <option value={year} selected={props.year === year}>
              {year}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}
