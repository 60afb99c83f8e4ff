import { type Accessor, createMemo, For, Show } from "solid-js";
import type { OutlinedPlace } from "../../catalogue/proposal/park-file.ts";
import type { LegendSymbol } from "../../catalogue/symbology.ts";
import { useAtlas } from "../../state/context.ts";
import { SymbolMark } from "../catalogue/SymbolMark.tsx";
import { useWords } from "../ui/use-words.ts";

/** What the legend says of one map layer, in the user's language. */
export interface LegendContent {
  readonly heading: string | undefined;
  readonly entries: readonly {
    readonly symbol: LegendSymbol;
    readonly text: string;
    /** The same in a whole sentence, where the text alone is short. */
    readonly meaning: string | undefined;
  }[];
}

/** What is on the map and nothing else, map layer by map layer; `isSeen` narrows it to a part of the map. Needs an owner. */
export function useLegend(
  isSeen?: (park: OutlinedPlace) => boolean,
): Accessor<readonly LegendContent[]> {
  const { mapLayers } = useAtlas().view;
  const words = useWords();
  return createMemo(() =>
    mapLayers.legend(isSeen).map(({ heading, entries }) => ({
      heading: heading?.(words()),
      entries: entries.map(({ symbol, text, meaning }) => {
        return { symbol, text: text(words()), meaning: meaning?.(words()) };
      }),
    })),
  );
}

/** Explains what is on the map and nothing else. */
export function Legend() {
  const legend = useLegend();
  return (
    <Show when={legend().length > 0}>
      <p class="legend">
        <For each={legend()}>
          {(part) => (
            <>
              <Show when={part.heading}>
                <b>{part.heading}</b>
              </Show>
              <For each={part.entries}>
                {(entry) => (
                  <span title={entry.meaning}>
                    <SymbolMark symbol={entry.symbol} />
                    {entry.text}
                  </span>
                )}
              </For>
            </>
          )}
        </For>
      </p>
    </Show>
  );
}
