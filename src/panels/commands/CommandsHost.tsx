import Terminal from "lucide-solid/icons/terminal";
import { createEffect, Match, on, onCleanup, Show, Switch } from "solid-js";
import type { Degrees } from "../../geo/units.ts";
import type { Atlas } from "../../state/atlas.ts";
import { useAtlas } from "../../state/context.ts";
import { lazily } from "../../state/lazy.ts";
import { FailedDialog, type LoadFailureState } from "../ui/lazy/LoadFailure.tsx";
import { lazyComponent } from "../ui/lazy/lazy-component.tsx";
import { preloadLater } from "../ui/lazy/preload-later.ts";
import { isTextField } from "../ui/text-field.ts";
import { useWords } from "../ui/use-words.ts";

const CommandPalette = lazyComponent(
  () => import("./CommandPalette.tsx"),
  (module) => module.CommandPalette,
  { words: ["commands"], failed: (failure) => <NoCommands failure={failure} /> },
);

const KeyboardDialog = lazyComponent(
  () => import("./KeyboardDialog.tsx"),
  (module) => module.KeyboardDialog,
  { words: ["commands"], failed: (failure) => <NoCommands failure={failure} /> },
);

const loadCommands = lazily(
  () => import("./commands.ts"),
  (module) => module,
);

const WalkStatus = lazyComponent(
  () => import("./CommandPalette.tsx"),
  (module) => module.WalkStatus,
  // The map shows the park all the same.
  { words: ["commands"], failed: () => undefined },
);

const loadWalk = lazily(
  () => import("../../state/commands/walk.ts"),
  ({ walk }) => walk,
);

/** Where the arrows point to on the screen, clockwise from up. */
const DIRECTIONS: Readonly<Record<string, Degrees>> = {
  ArrowUp: 0,
  ArrowRight: 90,
  ArrowDown: 180,
  ArrowLeft: 270,
};

/** Where the dialogs of commands stand while they are open, and what listens to the keys that open them. */
export function CommandsHost() {
  const atlas = useAtlas();
  const { commands } = atlas;
  preloadLater(CommandPalette);
  onCommandKeys(atlas);
  onWalkKeys(atlas);
  // What is open is on screen already: a popover would lie over the dialog's backdrop.
  createEffect(on(commands.open, (open) => open && hidePopovers(), { defer: true }));
  return (
    <>
      <Switch>
        <Match when={commands.open() === "palette"}>
          <CommandPalette />
        </Match>
        <Match when={commands.open() === "keyboard"}>
          <KeyboardDialog />
        </Match>
      </Switch>
      <Show when={commands.walkedTo()}>
        <WalkStatus />
      </Show>
    </>
  );
}

function hidePopovers(): void {
  for (const popover of document.querySelectorAll<HTMLElement>(":popover-open"))
    popover.hidePopover();
}

/** Follows Ctrl or Cmd with K anywhere but over a dialog, and keys of one letter where nothing is written. Needs an owner. */
function onCommandKeys(atlas: Atlas): void {
  const { commands, settings } = atlas;
  const listen = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase();
    if (event.defaultPrevented || event.altKey || document.querySelector("dialog:modal")) return;
    if (event.ctrlKey || event.metaKey) {
      if (key !== "k" || event.shiftKey) return;
      event.preventDefault();
      return commands.show("palette");
    }
    if (!settings.letterKeys() || event.repeat || isTextField(event.target)) return;
    if (key === "?") commands.show("keyboard");
    else if (/^[a-z]$/.test(key) && !event.shiftKey)
      loadCommands().then(
        ({ runByKey }) => runByKey(atlas, key),
        () => {},
      );
  };
  window.addEventListener("keydown", listen);
  onCleanup(() => window.removeEventListener("keydown", listen));
}

/** Follows Alt with the arrows on the map, and Enter there for the park that they came to. Needs an owner. */
function onWalkKeys(atlas: Atlas): void {
  const { commands, draw, view } = atlas;
  const listen = (event: KeyboardEvent): void => {
    const onMap = event.target instanceof Element && event.target.closest(".map-canvas") !== null;
    if (!onMap || draw.takesPointer() || event.ctrlKey || event.metaKey) return;
    const direction = event.altKey ? DIRECTIONS[event.key] : undefined;
    const walked = commands.walkedTo();
    if (direction !== undefined)
      loadWalk().then(
        (walk) => walk(atlas, direction),
        () => {},
      );
    else if (event.key === "Enter" && walked) view.select(walked);
    else return;
    event.preventDefault();
  };
  window.addEventListener("keydown", listen);
  onCleanup(() => window.removeEventListener("keydown", listen));
}

function NoCommands(props: { readonly failure: LoadFailureState }) {
  const { commands } = useAtlas();
  const words = useWords();
  return (
    <FailedDialog
      failure={props.failure}
      title={words().shell.commands}
      closed={() => commands.close()}
    />
  );
}

/** Opens the dialog in which parks, places and commands are found by typing. */
export function CommandsButton(props: { readonly open: () => void }) {
  const words = useWords();
  return (
    <button
      type="button"
      class="tool tool--worded"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={() => props.open()}
    >
      <Terminal aria-hidden="true" />
      <span class="commands-word">{words().shell.commands}</span>
    </button>
  );
}
