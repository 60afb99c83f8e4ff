import { createMemo, For, Show } from "solid-js";
import type { Span } from "../../../catalogue/filter.ts";
import { useWords } from "../../ui/use-words.ts";

/** More years than this have no room for their bars. */
const MOST_BARS = 40;

/** How many parks were announced in each year; those without a year under `undefined`. */
type YearCounts = ReadonlyMap<number | undefined, number>;

interface YearBarsProps {
  /** In ascending order. */
  readonly years: readonly number[];
  readonly chosen: Span;
  readonly counts: YearCounts;
}

/** How many parks were announced in each year; the menu says the same in its fields. */
function YearBars(props: YearBarsProps) {
  const span = createMemo(() => {
    const last = props.years.at(-1) ?? 0;
    const first = Math.max(props.years[0] ?? 0, last - MOST_BARS + 1);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  const countIn = (year: number): number => props.counts.get(year) ?? 0;
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

const beginningIn = (from: number | undefined, { to }: Span): Span => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to: Math.max(to, from ?? to) }),
});

const endingIn = (to: number | undefined, { from }: Span): Span => ({
  ...(from !== undefined && { from: Math.min(from, to ?? from) }),
  ...(to !== undefined && { to }),
});

interface YearChoiceProps {
  /** `undefined` where all years are wanted. */
  readonly years: Span | undefined;
  /** The years in which something was announced, in any order; `undefined` for parks without a year. */
  readonly known: readonly (number | undefined)[];
  readonly counts: YearCounts;
  readonly choose: (years: Span) => void;
}

/** From which year to which one parks were announced; either side may stay open. */
export function YearChoice(props: YearChoiceProps) {
  const words = useWords("catalogue/filters");
  const years = (): Span => props.years ?? {};
  const undated = () => props.counts.get(undefined) ?? 0;
  // A link may ask for years in which nothing was announced.
  const choices = createMemo(() => {
    const known = [...props.known, years().from, years().to];
    return [...new Set(known)].filter((year) => year !== undefined).toSorted((a, b) => a - b);
  });
  return (
    <div class="year-choice">
      <p>{words().yearNote}</p>
      <YearBars years={choices()} chosen={years()} counts={props.counts} />
      <YearField
        name={words().from}
        year={years().from}
        choices={choices()}
        choose={(from) => props.choose(beginningIn(from, years()))}
      />
      <YearField
        name={words().to}
        year={years().to}
        choices={choices()}
        choose={(to) => props.choose(endingIn(to, years()))}
      />
      <Show when={props.years && undated() > 0}>
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
