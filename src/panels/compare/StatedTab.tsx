import { createMemo, createSignal, onMount, Show } from "solid-js";
import type { ParkSummary } from "../../catalogue/park-summary.ts";
import { useAtlas } from "../../state/context.ts";
import {
  rankedBy,
  rankedPark,
  type RankedPark,
  type RankingKey,
  rankingTotals,
} from "../../state/compare/stated-areas.ts";
import { numberText } from "../../words/format/figures.ts";
import { LoadFailure } from "../ui/lazy/LoadFailure.tsx";
import { useWords } from "../ui/use-words.ts";
import { StatedTable } from "./StatedTable.tsx";
import "./matrix.css";

/** On a phone the pane covers the page: a card that is opened from it would be hidden. */
const coversPage = (): boolean => matchMedia("(width < 640px)").matches;

/** The whole catalogue by how far its stated areas are from the measured ones, and what the data of each park rest on. */
export function StatedTab() {
  const { catalogue, view } = useAtlas();
  const words = useWords("compare/stated");
  const [key, setKey] = createSignal<RankingKey>("difference");
  onMount(catalogue.figures.want);
  const measured = (park: ParkSummary): number | undefined => {
    const { area } = catalogue.measures.of(park);
    return area?.how === "measured" ? area.squareMetres : undefined;
  };
  const ranked = createMemo<readonly RankedPark[]>(() =>
    catalogue.figures.phase().kind === "here"
      ? catalogue
          .parks()
          .map((park) => rankedPark(park, catalogue.figures.of(park.id), measured(park)))
      : [],
  );
  const totals = createMemo(() => rankingTotals(ranked()));
  const failedCount = (): number => {
    const phase = catalogue.figures.phase();
    return phase.kind === "failed" ? phase.count : 0;
  };
  const open = ({ park }: RankedPark): void => {
    if (coversPage()) view.panes.close();
    view.select(park.id);
  };
  const share = (): string => {
    const { sourced, facts } = totals();
    return `${numberText((100 * sourced) / Math.max(1, facts), 1)} %`;
  };
  return (
    <>
      <Show when={failedCount() > 0}>
        <LoadFailure
          failure={{ count: failedCount, retry: catalogue.figures.want }}
          sentence={words().failed}
        />
      </Show>
      <Show when={ranked().length > 0}>
        <p class="matrix-note">
          {words().summary(totals().parks, totals().compared, totals().agreeing)}{" "}
          {words().sourced(totals().sourced, totals().facts, share())}
        </p>
        <StatedTable parks={rankedBy(ranked(), key())} sortedBy={key()} sort={setKey} open={open} />
      </Show>
    </>
  );
}
