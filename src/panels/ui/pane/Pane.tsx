import Maximize from "lucide-solid/icons/maximize";
import Minimize from "lucide-solid/icons/minimize";
import X from "lucide-solid/icons/x";
import { type JSX, onCleanup, onMount, Show, untrack } from "solid-js";
import type { PaneSize } from "../../../state/view/panes.ts";
import { dockDialog } from "../docked-dialog.ts";
import { useWords } from "../use-words.ts";
import "./pane.css";

interface PaneProps {
  /** Its name, on screen and for screen readers. */
  readonly title: string;
  /** What it shows at the moment, in a few words. */
  readonly note?: string;
  readonly place: "below" | "right";
  readonly size: PaneSize;
  readonly resize: (size: PaneSize) => void;
  readonly close: () => void;
  /** Told where the pane is, and `undefined` when it goes: the camera keeps clear of it. */
  readonly dock: (element: HTMLElement | undefined) => void;
  /** Buttons in its head, before those for its size. */
  readonly actions?: JSX.Element;
  readonly children: JSX.Element;
}

/** Something that stands beside the map: below it or at its right, half as large or over all of it; on phones over all. */
export function Pane(props: PaneProps) {
  const words = useWords();
  let element!: HTMLElement;
  dockDialog(
    () => element,
    untrack(() => props.close),
  );
  onMount(() => props.dock(element));
  onCleanup(() => props.dock(undefined));
  const isFull = (): boolean => props.size === "full";
  const resizeName = (): string => (isFull() ? words().shell.paneHalf : words().shell.paneFull);
  return (
    <section
      ref={element}
      class="pane"
      data-place={props.place}
      data-size={props.size}
      aria-label={props.title}
      tabindex="-1"
    >
      <header class="pane__head">
        <h2>{props.title}</h2>
        <p class="pane__note">{props.note}</p>
        <div class="pane__actions">{props.actions}</div>
        <button
          type="button"
          class="icon-button pane__resize"
          aria-label={resizeName()}
          title={resizeName()}
          onClick={() => props.resize(isFull() ? "half" : "full")}
        >
          <Show when={isFull()} fallback={<Maximize aria-hidden="true" />}>
            <Minimize aria-hidden="true" />
          </Show>
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={words().shell.closePane(props.title)}
          title={words().shell.closePane(props.title)}
          onClick={() => props.close()}
        >
          <X aria-hidden="true" />
        </button>
      </header>
      <div class="pane__body">{props.children}</div>
    </section>
  );
}
