import MapIcon from "lucide-solid/icons/map";
import Moon from "lucide-solid/icons/moon";
import Sun from "lucide-solid/icons/sun";
import { For, Show } from "solid-js";
import { AREA_UNITS, type AreaUnit } from "../../geo/units.ts";
import type { SavedChoices, Settings } from "../../state/settings/settings.ts";
import { languageFacts, LANGUAGES } from "../../words/format/languages.ts";
import type { Language } from "../../words/language.ts";
import { areaUnitName } from "../../words/format/figures.ts";
import { BASEMAP_BUTTON_ID } from "../ui/element-ids.ts";
import { Pick } from "../ui/Pick.tsx";
import { useWords } from "../ui/use-words.ts";
import "./settings-picks.css";

interface SettingsPicksProps {
  readonly settings: Settings;
  /** Opens the dialog about a basemap of the user's own choice. */
  readonly openBasemap: () => void;
}

/** The user's choices for the whole page: units, language, basemap, theme. */
export function SettingsPicks(props: SettingsPicksProps) {
  const words = useWords();
  return (
    <div class="settings-picks" role="group" aria-label={words().shell.settingsName}>
      <UnitsPick
        units={props.settings.units()}
        language={props.settings.language()}
        choose={(units) => props.settings.choose({ units })}
      />
      <LanguageSwitch
        language={props.settings.language()}
        choose={(language) => props.settings.choose({ language })}
      />
      <hr aria-hidden="true" />
      <button
        type="button"
        id={BASEMAP_BUTTON_ID}
        class="tool"
        aria-label={words().shell.basemapName}
        title={words().shell.basemapName}
        onClick={() => props.openBasemap()}
      >
        <MapIcon aria-hidden="true" />
      </button>
      <ThemePick
        shown={props.settings.theme()}
        chosen={props.settings.themeChoice()}
        choose={(theme) => props.settings.choose({ theme })}
      />
    </div>
  );
}

interface UnitsPickProps {
  readonly units: AreaUnit;
  readonly language: Language;
  readonly choose: (units: AreaUnit) => void;
}

function UnitsPick(props: UnitsPickProps) {
  const words = useWords();
  return (
    <Pick
      class="tool tool--worded"
      name={words().shell.unitsName}
      shown={areaUnitName(props.units, props.language)}
      value={props.units}
      choose={(unit) => props.choose(unit as AreaUnit)}
    >
      <For each={AREA_UNITS}>
        {(unit) => <option value={unit}>{words().shell.unitName[unit]}</option>}
      </For>
    </Pick>
  );
}

interface LanguageSwitchProps {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

/** A button where there is one other language, a menu where there are several. */
function LanguageSwitch(props: LanguageSwitchProps) {
  const words = useWords();
  const others = () => LANGUAGES.filter((language) => language !== props.language);
  const only = () => (others().length === 1 ? others()[0] : undefined);
  return (
    <Show
      when={only()}
      fallback={
        <Pick
          class="tool tool--worded"
          name={words().shell.languageName}
          shown={languageFacts(props.language).name}
          value={props.language}
          choose={(language) => props.choose(language)}
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
          onClick={() => props.choose(other())}
        >
          {languageFacts(other()).name}
        </button>
      )}
    </Show>
  );
}

type Theme = NonNullable<SavedChoices["theme"]>;

interface ThemePickProps {
  /** What the page looks like now. */
  readonly shown: Theme;
  /** `undefined` follows the system. */
  readonly chosen: Theme | undefined;
  readonly choose: (theme: Theme | undefined) => void;
}

function ThemePick(props: ThemePickProps) {
  const words = useWords();
  return (
    <Pick
      plain
      class="tool"
      name={words().shell.themeName}
      shown={
        <Show when={props.shown === "dark"} fallback={<Moon />}>
          <Sun />
        </Show>
      }
      value={props.chosen ?? ""}
      choose={(theme) => props.choose((theme || undefined) as Theme | undefined)}
    >
      <option value="">{words().shell.themeSystem}</option>
      <option value="light">{words().shell.themeLight}</option>
      <option value="dark">{words().shell.themeDark}</option>
    </Pick>
  );
}
