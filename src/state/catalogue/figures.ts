import { createMemo, createSignal, untrack } from "solid-js";
import {
  type AllFigures,
  dayNumber,
  type ExchangeRates,
  factFigure,
  type FigureKey,
  type ParkFigures,
} from "../../catalogue/figures/park-figures.ts";
import type { ParkSummary } from "../../catalogue/park-summary.ts";
import type { ParkId } from "../../catalogue/park.ts";
import type { Landmark } from "../../catalogue/landmark.ts";
import type { Result } from "../../result.ts";
import type { LoadProblem } from "./catalogue.ts";
import type { MeasuresState } from "./measures.ts";

/** Fetches the figures of all parks. Must not reject. */
export type LoadFigures = () => Promise<Result<AllFigures, LoadProblem>>;

/** What has become of the figures; `count` is how often they have been tried. */
type FiguresPhase =
  | { readonly kind: "unasked" }
  | { readonly kind: "loading"; readonly count: number }
  | { readonly kind: "failed"; readonly count: number }
  | { readonly kind: "here"; readonly figures: AllFigures };

const NO_RATES: ExchangeRates = {};

export type FiguresState = ReturnType<typeof createFiguresState>;

/** The figures of the catalogue's parks: they come with what first needs them, and stay. */
export function createFiguresState(
  load: LoadFigures,
  measures: Pick<MeasuresState, "of" | "distance">,
) {
  const [phase, setPhase] = createSignal<FiguresPhase>({ kind: "unasked" });
  const figures = createMemo<AllFigures | undefined>(() => {
    const now = phase();
    return now.kind === "here" ? now.figures : undefined;
  });
  const ask = async (): Promise<void> => {
    const before = untrack(phase);
    if (before.kind === "loading" || before.kind === "here") return;
    const count = (before.kind === "failed" ? before.count : 0) + 1;
    setPhase({ kind: "loading", count });
    const answer = await load();
    setPhase(answer.ok ? { kind: "here", figures: answer.value } : { kind: "failed", count });
  };
  const of = (id: ParkId): ParkFigures | undefined => figures()?.parks.get(id);
  return {
    phase,
    /** Asks for the figures, unless they are here or coming; once more where they failed. */
    want: (): void => void ask(),
    /** What is known of a park; `undefined` until the figures are here. */
    of,
    rates: (): ExchangeRates => figures()?.rates ?? NO_RATES,
    /**
     * A figure of a park as a number to compare by: square metres, metres, US dollars, megawatts, days since 1970-01-01, or a
     * count. The measured area is there only where it is measured; a distance is that of the edge to the landmark.
     */
    figureOf: (
      key: FigureKey,
      park: ParkSummary,
      landmark: Landmark | undefined,
    ): number | undefined => {
      if (key === "measured-area") {
        const area = measures.of(park).area;
        return area?.how === "measured" ? area.squareMetres : undefined;
      }
      if (key === "announced") return park.announced && dayNumber(park.announced);
      if (key === "distance") return landmark && measures.distance(park, landmark).edgeMetres;
      return factFigure(key, of(park.id), figures()?.rates ?? NO_RATES);
    },
  };
}
