import { For, Match, Show, Switch } from "solid-js";
import { type LegendSymbol, SYMBOL_PATHS, SYMBOL_WIDTH_PX } from "../../catalogue/symbology.ts";
import { StatusMark } from "../catalogue/StatusMark.tsx";
import { useLegend } from "./use-legend.ts";

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

function SymbolMark(props: { readonly symbol: LegendSymbol }) {
  return (
    <Switch>
      <Match when={props.symbol.kind === "status" && props.symbol}>
        {(symbol) => <StatusMark status={symbol().status} size={SYMBOL_WIDTH_PX.status} />}
      </Match>
      <Match when={props.symbol.kind !== "status" && props.symbol}>
        {(symbol) => (
          <svg
            width={SYMBOL_WIDTH_PX[symbol().kind]}
            height="12"
            color={`var(--${symbol().colour})`}
            aria-hidden="true"
          >
            <path
              d={SYMBOL_PATHS[symbol().kind]}
              fill="currentColor"
              fill-opacity={symbol().fillOpacity ?? 0}
              stroke="currentColor"
              stroke-width={symbol().widthPx}
              stroke-dasharray={symbol().dashPx?.join(" ")}
              stroke-linecap={symbol().cap}
            />
          </svg>
        )}
      </Match>
    </Switch>
  );
}
