import { type Accessor, createSignal, createUniqueId, For, type JSX, untrack } from "solid-js";
import { SHARE_TABS, type ShareTab } from "../../../state/share/sharing.ts";
import { tabAfter } from "../../ui/tab-after.ts";
import { useWords } from "../../ui/use-words.ts";

/** The row of tabs, of which one can be reached by the Tab key, and below it what the chosen one shows. */
export function ShareTabs(props: {
  /** The one that is chosen at first. */
  readonly first: ShareTab;
  readonly children: (tab: Accessor<ShareTab>) => JSX.Element;
}) {
  const words = useWords("share/dialog");
  const [tab, setTab] = createSignal(untrack(() => props.first));
  const id = createUniqueId();
  const idOf = (one: ShareTab): string => `${id}-${one}`;
  const move = (event: KeyboardEvent): void => {
    const next = tabAfter(SHARE_TABS, event.key, tab());
    if (!next) return;
    event.preventDefault();
    setTab(next);
    document.getElementById(idOf(next))?.focus();
  };
  return (
    <>
      <div class="share-tabs" role="tablist" aria-label={words().title} onKeyDown={move}>
        <For each={SHARE_TABS}>
          {(one) => (
            <button
              type="button"
              role="tab"
              id={idOf(one)}
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
        class="share-panel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-label={tab() === "link" ? words().linkPanel : words().tabs[tab()]}
      >
        {props.children(tab)}
      </div>
    </>
  );
}
