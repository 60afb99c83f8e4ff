import { For, Match, Show, Switch } from "solid-js";
import type { FootprintBasis } from "../../catalogue/park.ts";
import { StatusMark } from "../catalogue/StatusMark.tsx";
import { type LegendEntry, useLegend } from "./use-legend.ts";

/** Explains what is on the map and nothing else: marks from afar, outlines from near. */
export function Legend() {
  const legend = useLegend();
  return (
    <Show when={legend()}>
      {(shown) => (
        <p class="legend">
          <b>{shown().heading}</b>
          <For each={shown().entries}>{(entry) => <Entry entry={entry} />}</For>
        </p>
      )}
    </Show>
  );
}

function Entry(props: { readonly entry: LegendEntry }) {
  return (
    <Switch>
      <Match when={props.entry.of === "status" && props.entry}>
        {(entry) => (
          <span>
            <StatusMark status={entry().value} size={12} />
            {entry().text}
          </span>
        )}
      </Match>
      <Match when={props.entry.of === "footprint" && props.entry}>
        {(entry) => (
          <span title={entry().meaning}>
            <BasisMark basis={entry().value} />
            {entry().text}
          </span>
        )}
      </Match>
    </Switch>
  );
}

function BasisMark(props: { readonly basis: FootprintBasis }) {
  return (
    <svg class="basis-mark" data-basis={props.basis} width="22" height="12" aria-hidden="true">
      <rect x="1.5" y="1.5" width="19" height="9" />
    </svg>
  );
}
