import { createSignal, createUniqueId, For } from "solid-js";
import { Dynamic } from "solid-js/web";
import { useAtlas } from "../../state/context.ts";
import { lazyComponent } from "../ui/lazy/lazy-component.tsx";
import { Pane } from "../ui/pane/Pane.tsx";
import { tabAfter } from "../ui/tab-after.ts";
import { useWords } from "../ui/use-words.ts";
import "./comparison.css";

/** What can be compared, each with code of its own, in the order of the tabs. */
const PARTS = {
  matrix: lazyComponent(
    () => import("./MatrixTab.tsx"),
    (module) => module.MatrixTab,
    { words: ["compare"] },
  ),
  stated: lazyComponent(
    () => import("./StatedTab.tsx"),
    (module) => module.StatedTab,
    { words: ["compare"] },
  ),
};
type Part = keyof typeof PARTS;
const TABS: readonly Part[] = ["matrix", "stated"];

interface ComparisonPaneProps {
  readonly dock: (element: HTMLElement | undefined) => void;
}

/** Parks beside each other and beside landmarks, at the right of the map. */
export function ComparisonPane(props: ComparisonPaneProps) {
  const { panes } = useAtlas().view;
  const words = useWords("compare/pane");
  const [tab, setTab] = createSignal<Part>("matrix");
  const id = createUniqueId();
  const move = (event: KeyboardEvent): void => {
    const next = tabAfter(TABS, event.key, tab());
    if (!next) return;
    event.preventDefault();
    setTab(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <Pane
      title={words().title}
      place="right"
      size={panes.open()?.size ?? "half"}
      resize={panes.resize}
      close={panes.close}
      dock={props.dock}
    >
      <div class="compare-tabs" role="tablist" aria-label={words().title} onKeyDown={move}>
        <For each={TABS}>
          {(one) => (
            <button
              type="button"
              role="tab"
              id={`${id}-${one}`}
              aria-selected={tab() === one}
              aria-controls={`${id}-panel`}
              tabindex={tab() === one ? 0 : -1}
              onClick={() => setTab(one)}
            >
              {words().tabs[one]}
            </button>
          )}
        </For>
      </div>
      <div
        class="compare-panel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${tab()}`}
      >
        <Dynamic component={PARTS[tab()]} />
      </div>
    </Pane>
  );
}
