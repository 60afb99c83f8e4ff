import { Match, Switch } from "solid-js";
import type { ParkStatus } from "../../catalogue/park.ts";

interface StatusGlyphProps {
  readonly status: ParkStatus;
}

/** A mark that fills up as a park becomes real: ring, half, three quarters, disc; struck through when it ended. */
export function StatusGlyph(props: StatusGlyphProps) {
  return (
    <svg class={`status-glyph is-${props.status}`} width="14" height="14" aria-hidden="true">
      <circle class="status-ring" cx="7" cy="7" r="4.7" />
      <Switch>
        <Match when={props.status === "open"}>
          <circle class="status-fill" cx="7" cy="7" r="5.5" />
        </Match>
        <Match when={props.status === "partly-open"}>
          <path class="status-fill" d="M7 7V1.5A5.5 5.5 0 1 0 12.5 7Z" />
        </Match>
        <Match when={props.status === "under-construction"}>
          <path class="status-fill" d="M7 1.5A5.5 5.5 0 0 0 7 12.5Z" />
        </Match>
        <Match when={props.status === "cancelled"}>
          <path class="status-slash" d="M2.5 11.5l9-9" />
        </Match>
      </Switch>
    </svg>
  );
}
