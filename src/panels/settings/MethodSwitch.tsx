import { createUniqueId, For } from "solid-js";
import { AREA_METHODS, type AreaMethod } from "../../state/settings/settings.ts";
import { useWords } from "../ui/use-words.ts";
import "./method-switch.css";

interface MethodSwitchProps {
  readonly method: AreaMethod;
  readonly choose: (method: AreaMethod) => void;
}

/** Chooses which of the two measured areas stands first, here and in every card. */
export function MethodSwitch(props: MethodSwitchProps) {
  const words = useWords();
  const name = createUniqueId();
  const label = (method: AreaMethod): string =>
    method === "sphere" ? words().card.sphereFirst : words().card.ellipsoidFirst;
  return (
    <fieldset class="method-switch">
      <legend>{words().card.shownFirst}</legend>
      <For each={AREA_METHODS}>
        {(method) => (
          <label>
            <input
              type="radio"
              name={name}
              checked={props.method === method}
              onChange={() => props.choose(method)}
            />
            <span>{label(method)}</span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
