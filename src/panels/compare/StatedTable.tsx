import { createMemo, For } from "solid-js";
import {
  RANKING_KEYS,
  type RankedPark,
  type RankingKey,
} from "../../state/compare/stated-areas.ts";
import { percentText, plain } from "../../words/format/figures.ts";
import { renderInSlices } from "../ui/in-slices.ts";
import { useFormat } from "../ui/use-format.ts";
import { useWords } from "../ui/use-words.ts";

interface StatedTableProps {
  /** In the order in which they are shown. */
  readonly parks: readonly RankedPark[];
  readonly sortedBy: RankingKey;
  readonly sort: (key: RankingKey) => void;
  readonly open: (park: RankedPark) => void;
}

const COLUMNS = [
  "park",
  "stated",
  "measured",
  "difference",
  "cause",
  "basis",
  "uncertainty",
  "sourced",
  "newest",
] as const;

const rankingKey = (column: (typeof COLUMNS)[number]): RankingKey | undefined =>
  RANKING_KEYS.find((key) => key === column);

/** Stated and measured areas park by park, with what their data rest on; some headers sort, the worst first. */
export function StatedTable(props: StatedTableProps) {
  const words = useWords("compare/stated");
  const laid = renderInSlices(createMemo(() => props.parks));
  const header = (column: (typeof COLUMNS)[number]) => {
    const key = rankingKey(column);
    if (!key) {
      return (
        <th scope="col" data-words={column === "cause" || column === "basis" ? "" : undefined}>
          {words().columns[column]}
        </th>
      );
    }
    return (
      <th scope="col" aria-sort={props.sortedBy === key ? "descending" : "none"}>
        <button type="button" onClick={() => props.sort(key)}>
          {words().columns[column]}
        </button>
      </th>
    );
  };
  return (
    <div class="matrix matrix--stated">
      <table aria-label={words().name} aria-rowcount={props.parks.length + 1}>
        <thead>
          <tr>
            <For each={COLUMNS}>{header}</For>
          </tr>
        </thead>
        <tbody>
          <For each={laid()}>
            {(ranked) => <StatedRow ranked={ranked} open={() => props.open(ranked)} />}
          </For>
        </tbody>
      </table>
    </div>
  );
}

/** Figures that are not known. */
const NOTHING = "–";

function StatedRow(props: { readonly ranked: RankedPark; readonly open: () => void }) {
  const words = useWords("compare/stated");
  const format = useFormat();
  const footprint = () => props.ranked.park.footprint;
  const area = (squareMetres: number | undefined): string =>
    squareMetres === undefined ? NOTHING : plain(format.area(squareMetres));
  const difference = (): string =>
    props.ranked.comparison ? percentText(props.ranked.comparison.differencePercent) : NOTHING;
  const cause = (): string => {
    const { comparison } = props.ranked;
    if (!comparison) return words().notCompared;
    if (comparison.cause) return words().causes[comparison.cause];
    return comparison.agrees ? words().agrees : words().unknown;
  };
  const newest = (): string =>
    props.ranked.newestSource ? format.date(props.ranked.newestSource) : NOTHING;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          title={format.text(props.ranked.park.name)}
          onClick={() => props.open()}
        >
          {format.text(props.ranked.park.name)}
        </button>
      </th>
      <td>{area(props.ranked.stated)}</td>
      <td>{area(props.ranked.measured)}</td>
      <td>{difference()}</td>
      <td data-words="">{cause()}</td>
      <td data-words="">{words().bases[footprint().basis]}</td>
      <td>{words().within(plain(format.length(footprint().uncertaintyMetres)))}</td>
      <td>{`${props.ranked.sourcedCount} / ${props.ranked.factCount}`}</td>
      <td>{newest()}</td>
    </tr>
  );
}
