import { type Accessor, createMemo } from "solid-js";
import { FOOTPRINT_BASES, type Park, PARK_STATUSES } from "../../catalogue/park.ts";
import { basisLegendSymbol, type LegendSymbol } from "../../catalogue/symbology.ts";
import { useAtlas } from "../../state/context.ts";
import { useWords } from "../ui/use-words.ts";

/** One symbol of the legend and what it stands for. */
export interface LegendEntry {
  readonly symbol: LegendSymbol;
  readonly text: string;
  /** The same in a whole sentence, where the text alone is short. */
  readonly meaning?: string;
}

export interface LegendContent {
  readonly heading: string;
  readonly entries: readonly LegendEntry[];
}

/** Farther out than this, parks are marks rather than outlines. */
const OUTLINES_FROM_ZOOM = 9;

/**
 * What is on the map and nothing else: marks from afar, outlines from near; `undefined` where there is neither. `isShown`
 * narrows it to a part of the map.
 */
export function useLegend(
  isShown: (park: Park) => boolean = () => true,
): Accessor<LegendContent | undefined> {
  const {
    view: { camera, selection },
    catalogue: { list },
  } = useAtlas();
  const words = useWords();
  // Those of the list, and the open one if filters keep it out.
  const drawn = (): readonly Park[] => {
    const open = selection.park();
    return [...list.listedParks(), ...(open ? [open] : [])].filter(isShown);
  };
  const statuses = (): LegendContent => {
    const present = new Set(drawn().map((park) => park.status.value));
    const entries = PARK_STATUSES.filter((status) => present.has(status)).map((status) => {
      return {
        symbol: { kind: "status", status },
        text: words().card.statusNames[status],
      } as const;
    });
    return { heading: words().map.legendStatus, entries };
  };
  const footprints = (): LegendContent => {
    const present = new Set(drawn().map((park) => park.footprint.basis));
    const entries = FOOTPRINT_BASES.filter((basis) => present.has(basis)).map((basis) => {
      const [text, meaning] = [words().map.basisName[basis], words().map.basisMeaning[basis]];
      return { symbol: basisLegendSymbol(basis), text, meaning };
    });
    return { heading: words().map.legendFootprint, entries };
  };
  const near = createMemo(() => camera.zoom() >= OUTLINES_FROM_ZOOM);
  return createMemo(() => {
    if (drawn().length === 0) return undefined;
    return near() ? footprints() : statuses();
  });
}
