import { Show } from "solid-js";
import type { Quantity } from "../../words/language.ts";

interface FigureProps {
  readonly quantity: Quantity;
}

/** A figure with its unit smaller beside it, a plain space between: it copies as it reads. */
export function Figure(props: FigureProps) {
  return (
    <>
      {props.quantity.figure}
      <Show when={props.quantity.unit}>
        {" "}
        <span class="figure-unit">{props.quantity.unit}</span>
      </Show>
    </>
  );
}
