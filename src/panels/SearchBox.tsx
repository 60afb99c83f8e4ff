import Search from "lucide-solid/icons/search";
import SlidersHorizontal from "lucide-solid/icons/sliders-horizontal";
import X from "lucide-solid/icons/x";
import { onCleanup, onMount, Show } from "solid-js";
import { useAtlas } from "../state/context.ts";
import { Logo } from "./Logo.tsx";
import { SETTINGS_ID } from "./settings-id.ts";
import { useWords } from "./use-words.ts";
import "./search-box.css";

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input, textarea, select, dialog *"));

const hasModifier = (event: KeyboardEvent): boolean =>
  event.ctrlKey || event.metaKey || event.altKey;

/** Where parks, landmarks and coordinates are looked for. The `/` key leads here from anywhere. */
export function SearchBox(props: { readonly onFocus: () => void }) {
  const { list, select } = useAtlas();
  const words = useWords();
  let field!: HTMLInputElement;
  const clear = (): void => {
    list.search("");
    field.focus();
  };
  const followSlash = (event: KeyboardEvent): void => {
    if (event.key !== "/" || hasModifier(event) || isWriting(event.target)) return;
    event.preventDefault();
    select(undefined);
    field.focus();
    field.select();
  };
  onMount(() => {
    window.addEventListener("keydown", followSlash);
    onCleanup(() => window.removeEventListener("keydown", followSlash));
  });
  const search = (text: string): void => {
    select(undefined);
    list.search(text);
  };
  return (
    <search class="search-box">
      <Search class="search-box__glass" aria-hidden="true" />
      <Logo />
      <input
        ref={field}
        type="search"
        role="searchbox"
        aria-label={words().list.searchName}
        aria-keyshortcuts="/"
        placeholder={words().list.searchHint}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        value={list.query()}
        onInput={(event) => search(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") clear();
        }}
        onFocus={() => props.onFocus()}
      />
      <Show
        when={list.query() !== ""}
        fallback={
          <kbd class="search-box__key" aria-hidden="true">
            /
          </kbd>
        }
      >
        <button
          type="button"
          class="icon-button search-box__clear"
          aria-label={words().list.clearSearch}
          onClick={clear}
        >
          <X aria-hidden="true" />
        </button>
      </Show>
      <button
        type="button"
        class="icon-button search-box__settings"
        aria-label={words().shell.settingsName}
        {...{ popovertarget: SETTINGS_ID }}
      >
        <SlidersHorizontal aria-hidden="true" />
      </button>
    </search>
  );
}
