import { createUniqueId, For } from "solid-js";
import { useAtlas } from "../../../../state/context.ts";
import { AREA_METHODS, type AreaMethod } from "../../../../state/settings/settings.ts";
import { useWords } from "../../../ui/use-words.ts";

/** Chooses which of the two measured areas stands first, here and in every card. */
export function MethodSwitch() {
  const settings = useAtlas().settings;
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
              checked={settings.method() === method}
              onChange={() => settings.choose({ method })}
            />
            <span>{label(method)}</span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
