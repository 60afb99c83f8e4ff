import { createMemo, For } from "solid-js";
import type { Years } from "../../../catalogue/filter.ts";
import { useAtlas } from "../../../state/context.ts";

/** More years than this have no room for their bars. */
const MOST_BARS = 40;

interface YearBarsProps {
  /** In ascending order. */
  readonly years: readonly number[];
  readonly chosen: Years;
}

/** How many parks were announced in each year; the menu says the same in its fields. */
export function YearBars(props: YearBarsProps) {
  const { list } = useAtlas();
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
