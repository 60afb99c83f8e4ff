import ChevronDown from "lucide-solid/icons/chevron-down";
import { type JSX, Show } from "solid-js";

interface PickProps {
  /** What is chosen here, for those who cannot see it. */
  readonly name: string;
  /** The choice as it is shown. */
  readonly shown: JSX.Element;
  readonly value: string;
  readonly choose: (value: string) => void;
  /** The `<option>` elements. */
  readonly children: JSX.Element;
  readonly class?: string;
  /** An icon says by itself that it can be pressed. */
  readonly plain?: boolean;
}

/** A native select that lies unseen over its own words: these may be of any size, and phones do not zoom in on it. */
export function Pick(props: PickProps) {
  return (
    <span class={`pick ${props.class ?? ""}`}>
      <span class="pick__shown" aria-hidden="true">
        {props.shown}
      </span>
      <Show when={!props.plain}>
        <ChevronDown class="pick__chevron" aria-hidden="true" />
      </Show>
      <select
        aria-label={props.name}
        title={props.name}
        value={props.value}
        onChange={(event) => props.choose(event.currentTarget.value)}
      >
        {props.children}
      </select>
    </span>
  );
}
