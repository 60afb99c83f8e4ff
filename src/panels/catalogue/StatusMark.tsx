import { Show } from "solid-js";
import type { ParkStatus } from "../../catalogue/park.ts";
import { STATUS_SYMBOLS } from "../../catalogue/symbology.ts";
import "./status-mark.css";

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
