import { createUniqueId, type JSX } from "solid-js";

interface FilterChoiceProps {
  readonly name: string;
  readonly count: number;
  readonly on: boolean;
  readonly toggle: () => void;
}

/** One choice of a facet, with the number of parks that it would list. */
export function FilterChoice(props: FilterChoiceProps) {
  return (
    <label class="filter-choice" data-none={props.count === 0 ? "" : undefined}>
      <input type="checkbox" checked={props.on} onChange={() => props.toggle()} />
      <span>{props.name}</span>
      <span class="filter-choice__count num">{props.count}</span>
    </label>
  );
}

/** Choices that belong together, under their name. */
export function FilterChoiceGroup(props: {
  readonly name: string;
  readonly children: JSX.Element;
}) {
  const id = createUniqueId();
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id} class="filter-choice-group">
        {props.name}
      </p>
      {props.children}
    </div>
  );
}
