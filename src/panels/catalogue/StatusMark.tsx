import { Show } from "solid-js";
import type { ParkStatus } from "../../catalogue/park.ts";
import { STATUS_SHAPES } from "./status-shape.ts";
import "./status-mark.css";

/** The mark of a status, which fills up as a park becomes real. It stands beside words that say the same. */
export function StatusMark(props: { readonly status: ParkStatus; readonly size?: number }) {
  const size = () => props.size ?? 14;
  const shape = () => STATUS_SHAPES[props.status];
  return (
    <svg
      class="status-mark"
      data-status={props.status}
      width={size()}
      height={size()}
      viewBox="0 0 14 14"
      aria-hidden="true"
    >
      <Show when={shape().ring}>
        <circle class="status-mark__ring" cx="7" cy="7" r="4.7" />
      </Show>
      <Show when={shape().fill}>
        <path class="status-mark__fill" d={shape().fill} />
      </Show>
      <Show when={shape().slash}>
        <path class="status-mark__slash" d={shape().slash} />
      </Show>
    </svg>
  );
}
