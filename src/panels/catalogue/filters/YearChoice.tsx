import { createMemo, For, Show } from "solid-js";
import { yearAnnounced, type Years } from "../../../catalogue/filter.ts";
import { useAtlas } from "../../../state/context.ts";
import { useWords } from "../../ui/use-words.ts";

/** More years than this have no room for their bars. */
const MOST_BARS = 40;

interface YearBarsProps {
  /** In ascending order. */
  readonly years: readonly number[];
  readonly chosen: Years;
}

/** How many parks were announced in each year; the menu says the same in its fields. */
function YearBars(props: YearBarsProps) {
  const { list } = useAtlas().catalogue;
  const span = createMemo(() => {
    const last = props.years.at(-1) ?? 0;
    const first = Math.max(props.years[0] ?? 0, last - MOST_BARS + 1);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  const countIn = (year: number): number => list.facets().years.get(year) ?? 0;
  const most = () => Math.max(1, ...span().map(countIn));
  const isChosen = (year: number): boolean =>
    year >= (props.chosen.from ?? year) && year <= (props.chosen.to ?? year);
  return (
    <div class="year-bars" aria-hidden="true">
      <For each={span()}>
        {(year) => (
          <span
            data-chosen={isChosen(year) ? "" : undefined}
            style={{ "--share": countIn(year) / most() }}
          />
        )}
      </For>
    </div>
  );
}

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
  const {
    catalogue,
    catalogue: { list },
  } = useAtlas();
  const words = useWords("catalogue/filters");
  const years = (): Years => list.filters().years ?? {};
  const undated = () => list.facets().years.get(undefined) ?? 0;
  // A link may ask for years in which nothing was announced.
  const choices = createMemo(() => {
    const known = [...catalogue.parks().map(yearAnnounced), years().from, years().to];
    return [...new Set(known)].filter((year) => year !== undefined).toSorted((a, b) => a - b);
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
  const words = useWords("catalogue/filters");
  return (
    <label class="year-field">
      <span>{props.name}</span>
      <select onChange={(event) => props.choose(Number(event.currentTarget.value) || undefined)}>
        <option value="" selected={props.year === undefined}>
          {words().any}
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
