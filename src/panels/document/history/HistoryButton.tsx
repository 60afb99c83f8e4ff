import HistoryIcon from "lucide-solid/icons/rotate-ccw-clock";
import { createSignal, Show } from "solid-js";
import { HISTORY_ID } from "../../ui/element-ids.ts";
import { lazyComponent } from "../../ui/lazy/lazy-component.tsx";
import { useWords } from "../../ui/use-words.ts";
import "../undo-buttons.css";

const HistoryPanel = lazyComponent(
  () => import("./HistoryPanel.tsx"),
  (module) => module.HistoryPanel,
  { words: ["document", "draw"] },
);

/** Opens the list of steps beside the tools; on phones over the lower end of the page. */
export function HistoryButton(props: { readonly go: (steps: number) => void }) {
  const words = useWords();
  const [isOpen, setOpen] = createSignal(false);
  let button!: HTMLButtonElement;
  let popover!: HTMLDivElement;
  const prepare = ({ newState }: ToggleEvent): void => {
    if (newState === "closed") return;
    setOpen(true);
    // It ends where its button does, and grows upwards.
    const below = innerHeight - button.getBoundingClientRect().bottom;
    popover.style.setProperty("--below", `${below}px`);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="tool"
        aria-label={words().saving.history}
        title={words().saving.history}
        popovertarget={HISTORY_ID}
        aria-expanded={isOpen()}
      >
        <HistoryIcon aria-hidden="true" />
      </button>
      <div
        ref={popover}
        id={HISTORY_ID}
        popover="auto"
        class="history"
        role="dialog"
        aria-label={words().saving.history}
        onBeforeToggle={prepare}
        // Only then: the focus goes back to the button from what is still there.
        onToggle={({ newState }) => setOpen(newState === "open")}
      >
        <Show when={isOpen()}>
          <HistoryPanel go={props.go} />
        </Show>
      </div>
    </>
  );
}
