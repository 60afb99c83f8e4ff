import { For } from "solid-js";
import { useWords } from "../../ui/use-words.ts";
import { type MenuKind, OPERATION_GROUPS } from "./operation-plan.ts";
import "./operations.css";

interface OperationsMenuProps {
  readonly choose: (kind: MenuKind) => void;
}

type Group = keyof typeof OPERATION_GROUPS;

const GROUPS: readonly Group[] = ["divide", "join", "outline", "whole"];

/** Where an arrow key leads from an item of the menu, going round. */
function itemBeside(menu: HTMLElement, key: string): HTMLElement | undefined {
  const items = [...menu.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const at = items.findIndex((item) => item === document.activeElement);
  const places: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const place = places[key];
  return place === undefined ? undefined : items[place];
}

/** All that can be done with a park's outline. */
export function OperationsMenu(props: OperationsMenuProps) {
  const messages = useWords("draw/operations");
  return (
    <div
      class="operations-menu"
      role="menu"
      aria-label={messages().name}
      onKeyDown={(event) => {
        const next = itemBeside(event.currentTarget, event.key);
        if (!next) return;
        event.preventDefault();
        next.focus();
      }}
    >
      <For each={GROUPS}>
        {(group) => (
          <div class="operations-menu__group" role="group" aria-label={messages().groups[group]}>
            <p aria-hidden="true">{messages().groups[group]}</p>
            <For each={OPERATION_GROUPS[group]}>
              {(kind) => (
                <button
                  type="button"
                  role="menuitem"
                  tabindex="-1"
                  onClick={() => props.choose(kind)}
                >
                  {messages().kinds[kind]}
                </button>
              )}
            </For>
          </div>
        )}
      </For>
    </div>
  );
}
