import Search from "lucide-solid/icons/search";
import SlidersHorizontal from "lucide-solid/icons/sliders-horizontal";
import X from "lucide-solid/icons/x";
import { type JSX, Show, onCleanup } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { focusSearch } from "./focus-search.ts";
import { Logo } from "../Logo.tsx";
import { SETTINGS_ID } from "../../ui/element-ids.ts";
import { useWords } from "../../ui/use-words.ts";
import "./search-box.css";

const WRITING = "input, textarea, select, [contenteditable], dialog *";

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(WRITING);

/** Calls `act` for the `/` key, unless it is being written somewhere or belongs to a shortcut. Needs an owner. */
function onSlashKey(act: () => void): void {
  const listen = (event: KeyboardEvent): void => {
    const shortcut = event.ctrlKey || event.metaKey || event.altKey;
    if (event.key !== "/" || shortcut || isWriting(event.target)) return;
    event.preventDefault();
    act();
  };
  window.addEventListener("keydown", listen);
  onCleanup(() => window.removeEventListener("keydown", listen));
}

interface SearchBoxProps {
  readonly onFocus: () => void;
  /** Buttons that stand behind the text, before that of the settings. */
  readonly children: JSX.Element;
}

/** Where parks, landmarks and coordinates are looked for. The `/` key leads here from anywhere. */
export function SearchBox(props: SearchBoxProps) {
  const {
    catalogue: { details, list },
    settings,
    view: { select },
  } = useAtlas();
  // Developers and technologies are among the details: they are here by the time that something is typed.
  const prepare = (): void => {
    details.wantAll();
    props.onFocus();
  };
  // What is found shows in the list, which an open card would cover.
  const search = (text: string): void => {
    select(undefined);
    list.search(text);
  };
  const clear = (): void => {
    list.search("");
    focusSearch();
  };
  onSlashKey(() => {
    if (!settings.letterKeys()) return;
    select(undefined);
    focusSearch();
  });
  return (
    <search class="search-box">
      <Search class="search-box__glass" aria-hidden="true" />
      <Logo />
      <SearchField search={search} onFocus={prepare} />
      <Show when={list.typed() !== ""} fallback={<SlashHint />}>
        <ClearButton clear={clear} />
      </Show>
      {props.children}
      <SettingsButton />
    </search>
  );
}

/** What stands first of all that was found: a place that was typed, a park, or a landmark. */
const firstFound = (): HTMLElement | null =>
  document.querySelector<HTMLElement>(".found-place, .park-row__name");

interface SearchFieldProps {
  readonly search: (text: string) => void;
  readonly onFocus: () => void;
}

function SearchField(props: SearchFieldProps) {
  const { list } = useAtlas().catalogue;
  const words = useWords();
  return (
    <input
      type="search"
      role="searchbox"
      aria-label={words().list.searchName}
      aria-keyshortcuts="/"
      placeholder={words().list.searchHint}
      autocomplete="off"
      spellcheck={false}
      enterkeyhint="search"
      value={list.typed()}
      onInput={(event) => props.search(event.currentTarget.value)}
      aria-description={words().list.searchKeys}
      onKeyDown={(event) => {
        // Enter and the arrows of an input method choose letters.
        if (event.isComposing) return;
        if (event.key === "Escape") list.search("");
        if (event.key === "Enter" && list.typed() !== "") firstFound()?.click();
        if (event.key !== "ArrowDown") return;
        event.preventDefault();
        firstFound()?.focus();
      }}
      onFocus={() => props.onFocus()}
    />
  );
}

function SlashHint() {
  return (
    <kbd class="search-box__key" aria-hidden="true">
      /
    </kbd>
  );
}

function ClearButton(props: { readonly clear: () => void }) {
  const words = useWords();
  return (
    <button
      type="button"
      class="icon-button search-box__clear"
      aria-label={words().list.emptySearch}
      onClick={() => props.clear()}
    >
      <X aria-hidden="true" />
    </button>
  );
}

/** On phones the settings have no place of their own. */
function SettingsButton() {
  const words = useWords();
  return (
    <button
      type="button"
      class="icon-button search-box__settings"
      aria-label={words().shell.settingsName}
      popovertarget={SETTINGS_ID}
    >
      <SlidersHorizontal aria-hidden="true" />
    </button>
  );
}
