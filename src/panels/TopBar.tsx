import ChevronDown from "lucide-solid/icons/chevron-down";
import Moon from "lucide-solid/icons/moon";
import Sun from "lucide-solid/icons/sun";
import { For, Show } from "solid-js";
import { AREA_UNITS, type AreaUnit } from "../geo/units.ts";
import { useAtlas } from "../state/context.ts";
import type { Choices } from "../state/preferences.ts";
import { areaUnitName } from "../words/figures.ts";
import { SETTINGS_ID } from "./settings-id.ts";
import { useWords } from "./use-words.ts";
import "./controls.css";
import "./top-bar.css";

/** The reader's choices for the whole page: units, language, theme. On phones a popover of the search box. */
export function TopBar() {
  const words = useWords();
  return (
    <div
      id={SETTINGS_ID}
      popover="auto"
      class="top-bar"
      role="group"
      aria-label={words().shell.settingsName}
    >
      <div class="tool-group">
        <UnitsPick />
        <LanguageSwitch />
        <hr aria-hidden="true" />
        <ThemePick />
      </div>
    </div>
  );
}

function UnitsPick() {
  const { preferences } = useAtlas();
  const words = useWords();
  return (
    <span class="tool tool--worded pick pick--units">
      <span aria-hidden="true">{areaUnitName(preferences.units(), preferences.language())}</span>
      <ChevronDown aria-hidden="true" />
      <select
        aria-label={words().shell.unitsName}
        title={words().shell.unitsName}
        value={preferences.units()}
        onChange={(event) => preferences.choose({ units: event.currentTarget.value as AreaUnit })}
      >
        <For each={AREA_UNITS}>
          {(unit) => <option value={unit}>{words().shell.unitName[unit]}</option>}
        </For>
      </select>
    </span>
  );
}

function LanguageSwitch() {
  const { preferences } = useAtlas();
  const words = useWords();
  const other = () => (preferences.language() === "zh" ? "en" : "zh");
  return (
    <button
      type="button"
      class="tool tool--worded"
      lang={other() === "zh" ? "zh-Hans" : "en"}
      onClick={() => preferences.choose({ language: other() })}
    >
      {words().shell.otherLanguage}
    </button>
  );
}

function ThemePick() {
  const { preferences } = useAtlas();
  const words = useWords();
  return (
    <span class="tool pick pick--icon">
      <Show when={preferences.theme() === "dark"} fallback={<Moon aria-hidden="true" />}>
        <Sun aria-hidden="true" />
      </Show>
      <select
        aria-label={words().shell.themeName}
        title={words().shell.themeName}
        value={preferences.themeChoice() ?? ""}
        onChange={(event) =>
          preferences.choose({
            theme: (event.currentTarget.value || undefined) as Choices["theme"],
          })
        }
      >
        <option value="">{words().shell.themeSystem}</option>
        <option value="light">{words().shell.themeLight}</option>
        <option value="dark">{words().shell.themeDark}</option>
      </select>
    </span>
  );
}
