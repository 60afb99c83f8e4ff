import { Match, Show, Switch } from "solid-js";
import type { ParkStatus } from "../../catalogue/park-kinds.ts";
import {
  type LegendSymbol,
  STATUS_SYMBOLS,
  SYMBOL_PATHS,
  SYMBOL_WIDTH_PX,
} from "../../catalogue/symbology.ts";
import "./symbol-mark.css";

/** The mark of a status, which fills up as a park becomes real. It stands beside words that say the same. */
export function StatusMark(props: { readonly status: ParkStatus; readonly size?: number }) {
  const size = () => props.size ?? 14;
  const symbol = () => STATUS_SYMBOLS[props.status];
  return (
    <svg
      class="status-mark"
      color={`var(--${symbol().colour})`}
      width={size()}
      height={size()}
      viewBox="0 0 14 14"
      aria-hidden="true"
    >
      <Show when={symbol().filled < 1}>
        <circle class="status-mark__ring" cx="7" cy="7" r="4.7" />
      </Show>
      <Show when={symbol().fillPath}>
        <path class="status-mark__fill" d={symbol().fillPath} />
      </Show>
      <Show when={symbol().slashPath}>
        <path class="status-mark__slash" d={symbol().slashPath} />
      </Show>
    </svg>
  );
}

/** A symbol as legends have it. It stands beside words that say the same. */
export function SymbolMark(props: { readonly symbol: LegendSymbol }) {
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
              stroke-opacity={symbol().lineOpacity}
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
