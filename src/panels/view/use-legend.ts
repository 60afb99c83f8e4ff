import { type Accessor, createMemo } from "solid-js";
import {
  FOOTPRINT_BASES,
  type FootprintBasis,
  type Park,
  PARK_STATUSES,
  type ParkStatus,
} from "../../catalogue/park.ts";
import { useAtlas } from "../../state/context.ts";
import { useWords } from "../ui/use-words.ts";

/** One mark of the legend and what it stands for. */
export type LegendEntry =
  | { readonly of: "status"; readonly value: ParkStatus; readonly text: string }
  | {
      readonly of: "footprint";
      readonly value: FootprintBasis;
      readonly text: string;
      /** In a whole sentence. */
      readonly meaning: string;
    };

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
  const { camera, list, selection } = useAtlas();
  const words = useWords();
  // Those of the list, and the open one if filters keep it out.
  const drawn = (): readonly Park[] => {
    const open = selection.park();
    return [...list.listedParks(), ...(open ? [open] : [])].filter(isShown);
  };
  const statuses = (): LegendContent => {
    const present = new Set(drawn().map((park) => park.status.value));
    const entries = PARK_STATUSES.filter((status) => present.has(status)).map((value) => {
      return { of: "status", value, text: words().card.statusNames[value] } as const;
    });
    return { heading: words().map.legendStatus, entries };
  };
  const footprints = (): LegendContent => {
    const present = new Set(drawn().map((park) => park.footprint.basis));
    const entries = FOOTPRINT_BASES.filter((basis) => present.has(basis)).map((value) => {
      const text = words().map.basisName[value];
      return { of: "footprint", value, text, meaning: words().map.basisMeaning[value] } as const;
    });
    return { heading: words().map.legendFootprint, entries };
  };
  const near = createMemo(() => camera.zoom() >= OUTLINES_FROM_ZOOM);
  return createMemo(() => {
    if (drawn().length === 0) return undefined;
    return near() ? footprints() : statuses();
  });
}
