import { createMemo, For, Show } from "solid-js";
import {
  FOOTPRINT_BASES,
  type FootprintBasis,
  type Park,
  PARK_STATUSES,
} from "../catalogue/park.ts";
import { useAtlas } from "../state/context.ts";
import { StatusMark } from "./StatusMark.tsx";
import { useWords } from "./use-words.ts";

/** Farther out than this, parks are marks rather than outlines. */
const OUTLINES_FROM_ZOOM = 9;

/** Explains what is on the map and nothing else: marks from afar, outlines from near. */
export function Legend() {
  const { camera } = useAtlas();
  const drawn = useDrawnParks();
  return (
    <Show when={drawn().length > 0}>
      <Show when={camera.zoom() >= OUTLINES_FROM_ZOOM} fallback={<StatusLegend />}>
        <FootprintLegend />
      </Show>
    </Show>
  );
}

/** The parks that the map draws in full: those of the list, and the open one if filters keep it out. */
function useDrawnParks(): () => readonly Park[] {
  const { list, selection } = useAtlas();
  return () => {
    const open = selection.park();
    return open ? [...list.listedParks(), open] : list.listedParks();
  };
}

function StatusLegend() {
  const drawn = useDrawnParks();
  const words = useWords();
  const present = createMemo(() => new Set(drawn().map((park) => park.status.value)));
  return (
    <p class="legend">
      <b>{words().map.legendStatus}</b>
      <For each={PARK_STATUSES.filter((status) => present().has(status))}>
        {(status) => (
          <span>
            <StatusMark status={status} size={12} />
            {words().card.statusNames[status]}
          </span>
        )}
      </For>
    </p>
  );
}

function FootprintLegend() {
  const drawn = useDrawnParks();
  const words = useWords();
  const present = createMemo(() => new Set(drawn().map((park) => park.footprint.basis)));
  return (
    <p class="legend">
      <b>{words().map.legendFootprint}</b>
      <For each={FOOTPRINT_BASES.filter((basis) => present().has(basis))}>
        {(basis) => (
          <span title={words().map.basisMeaning[basis]}>
            <BasisMark basis={basis} />
            {words().map.basisName[basis]}
          </span>
        )}
      </For>
    </p>
  );
}

function BasisMark(props: { readonly basis: FootprintBasis }) {
  return (
    <svg class="basis-mark" data-basis={props.basis} width="22" height="12" aria-hidden="true">
      <rect x="1.5" y="1.5" width="19" height="9" />
    </svg>
  );
}
