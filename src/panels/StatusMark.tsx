import { Match, Switch } from "solid-js";
import type { ParkStatus } from "../catalogue/park.ts";
import "./status-mark.css";

/**
 * The mark of a status, which fills up as a park becomes real: ring, half disc, disc; a ring with a slash for one
 * that was given up. It stands beside words that say the same.
 */
export function StatusMark(props: { readonly status: ParkStatus; readonly size?: number }) {
  const size = () => props.size ?? 14;
  return (
    <svg
      class="status-mark"
      data-status={props.status}
      width={size()}
      height={size()}
      viewBox="0 0 14 14"
      aria-hidden="true"
    >
      <Switch fallback={<circle class="status-mark__ring" cx="7" cy="7" r="4.7" />}>
        <Match when={props.status === "open"}>
          <circle class="status-mark__fill" cx="7" cy="7" r="5.5" />
        </Match>
        <Match when={props.status === "under-construction"}>
          <circle class="status-mark__ring" cx="7" cy="7" r="4.7" />
          <path class="status-mark__fill" d="M7 1.5A5.5 5.5 0 0 0 7 12.5Z" />
        </Match>
        <Match when={props.status === "partly-open"}>
          <circle class="status-mark__ring" cx="7" cy="7" r="4.7" />
          <path class="status-mark__fill" d="M7 7V1.5A5.5 5.5 0 1 0 12.5 7Z" />
        </Match>
        <Match when={props.status === "cancelled"}>
          <circle class="status-mark__ring" cx="7" cy="7" r="4.7" />
          <path class="status-mark__slash" d="M3 11L11 3" />
        </Match>
      </Switch>
    </svg>
  );
}
