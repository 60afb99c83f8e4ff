import Moon from "lucide-solid/icons/moon";
import Sun from "lucide-solid/icons/sun";
import { For, Show } from "solid-js";
import { AREA_UNITS, type AreaUnit } from "../../geo/units.ts";
import { useAtlas } from "../../state/context.ts";
import type { SavedChoices } from "../../state/settings/settings.ts";
import { languageFacts, LANGUAGES } from "../../words/format/languages.ts";
import type { Language } from "../../words/language.ts";
import { areaUnitName } from "../../words/format/figures.ts";
import { Pick } from "../ui/Pick.tsx";
import { SETTINGS_ID } from "../ui/element-ids.ts";
import { ShareButton } from "../share/ShareButton.tsx";
import { ShareHost } from "../share/dialog/ShareHost.tsx";
import { lazyComponent } from "../ui/lazy/lazy-component.tsx";
import { useWords } from "../ui/use-words.ts";
import "./top-bar.css";

const PictureTab = lazyComponent(
  () => import("../picture/PictureTab.tsx"),
  (module) => module.PictureTab,
  { words: ["picture"] },
);

/** Sharing, and the user's choices for the whole page: units, language, theme. On phones a popover of the search box. */
export function TopBar() {
  const words = useWords();
  return (
    <>
      <div id={SETTINGS_ID} popover="auto" class="top-bar">
        <div class="tool-group">
          <ShareButton look="bar" />
          <hr class="share-in-bar" aria-hidden="true" />
          <div class="top-bar__settings" role="group" aria-label={words().shell.settingsName}>
            <UnitsPick />
            <LanguageSwitch />
            <hr aria-hidden="true" />
            <ThemePick />
          </div>
        </div>
      </div>
      <ShareHost picture={<PictureTab />} />
    </>
  );
}

function UnitsPick() {
  const settings = useAtlas().settings;
  const words = useWords();
  return (
    <Pick
      class="tool tool--worded"
      name={words().shell.unitsName}
      shown={areaUnitName(settings.units(), settings.language())}
      value={settings.units()}
      choose={(unit) => settings.choose({ units: unit as AreaUnit })}
    >
      <For each={AREA_UNITS}>
        {(unit) => <option value={unit}>{words().shell.unitName[unit]}</option>}
      </For>
    </Pick>
  );
}

/** A button where there is one other language, a menu where there are several. */
function LanguageSwitch() {
  const settings = useAtlas().settings;
  const words = useWords();
  const others = () => LANGUAGES.filter((language) => language !== settings.language());
  const only = () => (others().length === 1 ? others()[0] : undefined);
  const choose = (language: Language): void => settings.choose({ language });
  return (
    <Show
      when={only()}
      fallback={
        <Pick
          class="tool tool--worded"
          name={words().shell.languageName}
          shown={languageFacts(settings.language()).name}
          value={settings.language()}
          choose={choose}
        >
          <For each={LANGUAGES}>
            {(language) => (
              <option value={language} lang={languageFacts(language).tag}>
                {languageFacts(language).name}
              </option>
            )}
          </For>
        </Pick>
      }
    >
      {(other) => (
        <button
          type="button"
          class="tool tool--worded"
          lang={languageFacts(other()).tag}
          onClick={() => choose(other())}
        >
          {languageFacts(other()).name}
        </button>
      )}
    </Show>
  );
}

function ThemePick() {
  const settings = useAtlas().settings;
  const words = useWords();
  return (
    <Pick
      plain
      class="tool"
      name={words().shell.themeName}
      shown={
        <Show when={settings.theme() === "dark"} fallback={<Moon />}>
          <Sun />
        </Show>
      }
      value={settings.themeChoice() ?? ""}
      choose={(theme) => settings.choose({ theme: (theme || undefined) as SavedChoices["theme"] })}
    >
      <option value="">{words().shell.themeSystem}</option>
      <option value="light">{words().shell.themeLight}</option>
      <option value="dark">{words().shell.themeDark}</option>
    </Pick>
  );
}
