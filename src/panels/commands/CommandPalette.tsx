import Search from "lucide-solid/icons/search";
import X from "lucide-solid/icons/x";
import {
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  type JSX,
  on,
  onCleanup,
  onMount,
  Show,
} from "solid-js";
import { rememberChoice } from "../../state/commands/commands.ts";
import { useAtlas } from "../../state/context.ts";
import { readFeature } from "../../document/feature.ts";
import { isOwnPark } from "../../state/catalogue/list.ts";
import { bearingText, countText, plain } from "../../words/format/figures.ts";
import { ownParkName } from "../document/own-name.ts";
import { useFormat } from "../ui/use-format.ts";
import { useWords } from "../ui/use-words.ts";
import { Keys } from "./Keys.tsx";
import { PaletteResults } from "./PaletteResults.tsx";
import { type PaletteItem, resultStep } from "./palette-item.ts";
import { usePalette } from "./use-palette.tsx";
import "./command-palette.css";

/** The dialog "Commands": parks, places, coordinates and all that the page can do, found by typing. */
export function CommandPalette() {
  const { commands } = useAtlas();
  const [query, setQuery] = createSignal("");
  const [at, setAt] = createSignal(0);
  const groups = usePalette(query);
  const shown = createMemo(() => groups().flatMap(({ items }) => items));
  const active = () => shown()[at()];
  const id = createUniqueId();
  const idOf = (index: number): string => `${id}-${index}`;
  createEffect(on(query, () => setAt(0), { defer: true }));
  const choose = (item: PaletteItem | undefined, isSecond: boolean): void => {
    const run = isSecond ? item?.second?.run : item?.run;
    if (!item || !run) return;
    if (item.group !== "coordinates") rememberChoice(item.id);
    // First the focus goes back to where it was: what is chosen may take it from there.
    commands.close();
    run();
  };
  const press = (event: KeyboardEvent): void => {
    // Enter and the arrows of an input method choose letters.
    if (event.isComposing || event.altKey) return;
    const next = resultStep(event.key, at(), shown().length);
    if (next !== undefined) setAt(next);
    else if (event.key === "Enter") choose(active(), event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  };
  return (
    <PaletteFrame>
      <PaletteHead
        listId={id}
        activeId={active() ? idOf(at()) : undefined}
        query={query()}
        count={groups().reduce((sum, { count }) => sum + count, 0)}
        search={setQuery}
        press={press}
        close={() => commands.close()}
      />
      <PaletteResults
        id={id}
        idOf={idOf}
        groups={groups()}
        query={query()}
        at={at()}
        moveTo={setAt}
        choose={choose}
      />
      <PaletteFoot second={active()?.second?.name} showKeys={() => commands.show("keyboard")} />
    </PaletteFrame>
  );
}

interface PaletteHeadProps {
  readonly listId: string;
  /** The id of the chosen result. */
  readonly activeId: string | undefined;
  readonly query: string;
  readonly count: number;
  readonly search: (query: string) => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly close: () => void;
}

/** The field in which is typed, and what it came to. */
function PaletteHead(props: PaletteHeadProps) {
  const words = useWords("commands/palette");
  return (
    <div class="palette__head">
      <Search aria-hidden="true" />
      <input
        type="text"
        role="combobox"
        aria-label={words().field}
        aria-expanded={props.activeId !== undefined}
        aria-controls={props.listId}
        aria-autocomplete="list"
        aria-activedescendant={props.activeId}
        placeholder={words().hint}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="go"
        value={props.query}
        onInput={(event) => props.search(event.currentTarget.value)}
        onKeyDown={(event) => props.press(event)}
      />
      <PaletteCount query={props.query} count={props.count} />
      <button
        type="button"
        class="palette__close"
        aria-label={words().close}
        onClick={() => props.close()}
      >
        <kbd class="key" aria-hidden="true">
          Esc
        </kbd>
        <X aria-hidden="true" />
      </button>
    </div>
  );
}

/** A dialog over the page, open as long as it is there: Escape closes it, and so does a press beside it. */
function PaletteFrame(props: { readonly children: JSX.Element }) {
  const { commands } = useAtlas();
  const words = useWords("commands/palette");
  let dialog!: HTMLDialogElement;
  let isGone = false;
  onMount(() => dialog.showModal());
  onCleanup(() => {
    isGone = true;
    dialog.close();
  });
  return (
    <dialog
      ref={dialog}
      class="palette"
      aria-label={words().title}
      onClose={() => !isGone && commands.close()}
      onClick={(event) => event.target === dialog && commands.close()}
    >
      {props.children}
    </dialog>
  );
}

/** How many results there are, told politely when that changes. */
function PaletteCount(props: { readonly query: string; readonly count: number }) {
  const words = useWords("commands/palette");
  const text = () => {
    if (props.query.trim() === "") return "";
    return words().count(countText(props.count), props.count === 1);
  };
  return (
    <p class="palette__count num" role="status">
      {text()}
    </p>
  );
}

interface PaletteFootProps {
  /** What Ctrl with Enter would do with the chosen result. */
  readonly second: string | undefined;
  readonly showKeys: () => void;
}

/** What the keys do here, for those who see it; and the way to the list of all keys. */
function PaletteFoot(props: PaletteFootProps) {
  const words = useWords("commands/palette");
  return (
    <div class="palette__foot">
      <Hint keys={["↑", "↓"]}>{words().move}</Hint>
      <Hint keys={["Enter"]}>{words().open}</Hint>
      <Show when={props.second}>
        <Hint keys={["Ctrl", "Enter"]}>{props.second}</Hint>
      </Show>
      <button type="button" class="palette__keys" onClick={() => props.showKeys()}>
        <Keys keys={["?"]} />
        {words().allKeys}
      </button>
    </div>
  );
}

function Hint(props: { readonly keys: readonly string[]; readonly children: JSX.Element }) {
  return (
    <span class="palette__hint">
      <Keys keys={props.keys} />
      {props.children}
    </span>
  );
}

/** A region that is told politely has to be there before its words. */
const AFTER_MILLISECONDS = 60;

/** Tells which park the keys have come to: its name, its area, and the way to the chosen landmark. */
export function WalkStatus() {
  const {
    catalogue: { list, measures },
    commands,
    document: { own },
  } = useAtlas();
  const format = useFormat();
  const messages = useWords();
  const words = useWords("commands/keys");
  const row = createMemo(() => list.rows().find(({ park }) => park.id === commands.walkedTo()));
  const name = (): string => {
    const park = row()?.park;
    if (!park) return "";
    if (!isOwnPark(park)) return format.text(park.name);
    const file = own.collection(park.collection)?.name ?? "";
    const { order } = park;
    return ownParkName({ feature: readFeature(park), order, file }, messages(), format.language());
  };
  const way = (): string | undefined => {
    const [park, landmark] = [row()?.park, list.nearLandmark()];
    if (!park || !landmark) return undefined;
    const geometry = isOwnPark(park) ? readFeature(park).geometry : park.geometry;
    const distance = geometry && measures.distanceFrom(geometry, landmark);
    if (!distance) return undefined;
    const length = plain(format.length(distance.edgeMetres));
    return words().way(length, bearingText(distance.bearingDegrees), format.text(landmark.name));
  };
  const sentence = (): string => {
    const area = row()?.area;
    const size = area ? plain(format.area(area.squareMetres)) : messages().list.areaUnknown;
    return words().walked([name(), size, way()].filter((part) => part !== undefined));
  };
  const [text, setText] = createSignal("");
  createEffect(() => {
    const next = row() ? sentence() : "";
    const timer = setTimeout(() => setText(next), AFTER_MILLISECONDS);
    onCleanup(() => clearTimeout(timer));
  });
  return (
    <p role="status" class="spoken">
      {text()}
    </p>
  );
}
