import { createUniqueId, For } from "solid-js";
import { AREA_UNITS } from "../../src/geo/units.ts";
import { LANGUAGES } from "../../src/words/format/languages.ts";
import type { SavedChoices, Settings } from "../../src/state/settings/settings.ts";

const VALUES = {
  theme: ["light", "dark"],
  language: LANGUAGES,
  units: AREA_UNITS,
} as const;

type Choice = keyof typeof VALUES;
const CHOICES = Object.keys(VALUES) as readonly Choice[];

/** What the gallery's address fixes, such as `?theme=dark&language=zh`; the first value of what it does not name. */
export function choicesIn(search: string): SavedChoices {
  const asked = new URLSearchParams(search);
  const pairs = CHOICES.map((choice) => {
    const values: readonly string[] = VALUES[choice];
    const value = asked.get(choice) ?? "";
    return [choice, values.includes(value) ? value : values[0]] as const;
  });
  return Object.fromEntries(pairs) as SavedChoices;
}

interface SwitchesProps {
  readonly settings: Settings;
}

/** What all stories are seen in. The address follows, so that a view can be sent to somebody. */
export function Switches(props: SwitchesProps) {
  const choose = (choice: Choice, value: string): void => {
    const address = new URL(location.href);
    address.searchParams.set(choice, value);
    history.replaceState(undefined, "", address);
    props.settings.choose({ [choice]: value });
  };
  return (
    <header class="gallery-head">
      <h1>Components</h1>
      <For each={CHOICES}>
        {(choice) => (
          <Switch
            name={choice}
            values={VALUES[choice]}
            value={props.settings[choice]()}
            choose={(value) => choose(choice, value)}
          />
        )}
      </For>
    </header>
  );
}

interface SwitchProps {
  readonly name: string;
  readonly values: readonly string[];
  readonly value: string;
  readonly choose: (value: string) => void;
}

function Switch(props: SwitchProps) {
  const id = createUniqueId();
  return (
    <fieldset>
      <legend>{props.name}</legend>
      <For each={props.values}>
        {(value) => (
          <label>
            <input
              type="radio"
              name={id}
              checked={props.value === value}
              onChange={() => props.choose(value)}
            />
            {value}
          </label>
        )}
      </For>
    </fieldset>
  );
}
