import { createMemo, For } from "solid-js";
import type { Park } from "../../../../catalogue/park.ts";
import { factGroups } from "../../card-facts.ts";
import type { CitedSources } from "../../cited-sources.ts";
import { FactCell } from "./FactCell.tsx";

interface FactsGridProps {
  readonly park: Park;
  readonly cited: CitedSources;
}

/** The park's figures in two columns, a source mark on every one. */
export function FactsGrid(props: FactsGridProps) {
  const groups = createMemo(() => factGroups(props.park));
  return (
    <dl class="card-facts">
      <For each={groups()}>{(group) => <FactCell group={group} cited={props.cited} />}</For>
    </dl>
  );
}
