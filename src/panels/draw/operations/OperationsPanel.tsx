import { onCleanup, onMount, Show } from "solid-js";
import type { OwnPark } from "../../../document/document.ts";
import { useAtlas } from "../../../state/context.ts";
import { operationsOf } from "../../../state/draw/lazy-operations.ts";
import { createOperationsState } from "../../../state/draw/operations.ts";
import { isMenuKind, type MenuKind } from "./operation-plan.ts";
import { OperationForm } from "./OperationForm.tsx";
import { OperationsMenu } from "./OperationsMenu.tsx";
import "./operations.css";

interface OperationsPanelProps {
  readonly nameOf: (park: OwnPark) => string;
  /** Called when nothing is to be done, or all is done. */
  readonly close: () => void;
}

/** The menu of operations on the open park, and the form of the one that was chosen. */
export function OperationsPanel(props: OperationsPanelProps) {
  const state = operationsOf(useAtlas().draw.operations).begin(createOperationsState);
  state.preload();
  let panel!: HTMLDivElement;
  const menuKind = (): MenuKind | undefined => {
    const kind = state.kind();
    return kind !== undefined && isMenuKind(kind) ? kind : undefined;
  };
  const close = (): void => {
    state.choose(undefined);
    props.close();
  };
  onMount(() => {
    // Its code may have been on its way until now: it is on the page only behind this.
    const frame = requestAnimationFrame(() => {
      panel.querySelector<HTMLElement>("[role=menuitem]")?.focus({ preventScroll: true });
      panel.scrollIntoView({ block: "nearest" });
    });
    onCleanup(() => cancelAnimationFrame(frame));
  });
  return (
    <div
      ref={panel}
      class="operations-panel"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // The card would close by the same key.
        event.stopPropagation();
        event.preventDefault();
        close();
      }}
    >
      <Show
        when={menuKind()}
        keyed
        fallback={<OperationsMenu choose={(kind) => state.choose(kind)} />}
      >
        {(kind) => <OperationForm kind={kind} state={state} nameOf={props.nameOf} close={close} />}
      </Show>
    </div>
  );
}
