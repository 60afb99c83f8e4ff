import ChevronDown from "lucide-solid/icons/chevron-down";
import { createSignal, createUniqueId, Show } from "solid-js";
import type { OwnPark } from "../../../document/document.ts";
import { useAtlas } from "../../../state/context.ts";
import { operationsOf } from "../../../state/draw/lazy-operations.ts";
import { lazyComponent } from "../../ui/lazy/lazy-component.tsx";
import { useWords } from "../../ui/use-words.ts";

const OperationsPanel = lazyComponent(
  () => import("./OperationsPanel.tsx"),
  (module) => module.OperationsPanel,
  { words: ["draw"] },
);

const AppliedSentence = lazyComponent(
  () => import("./AppliedSentence.tsx"),
  (module) => module.AppliedSentence,
  { words: ["draw"], failed: () => undefined },
);

interface OperationsSectionProps {
  readonly nameOf: (park: OwnPark) => string;
}

/** The button that opens the menu of operations on the park, and the menu below it. */
export function OperationsSection(props: OperationsSectionProps) {
  const operations = operationsOf(useAtlas().draw.operations);
  const messages = useWords("document/card");
  const id = createUniqueId();
  // A form stays open while the card makes room for what is drawn for it.
  const [isOpen, setOpen] = createSignal(operations.state()?.kind() !== undefined);
  let button!: HTMLButtonElement;
  const close = (): void => {
    setOpen(false);
    button.focus();
  };
  return (
    <section class="card-section operations-section">
      <button
        ref={button}
        type="button"
        class="push-button"
        aria-haspopup="menu"
        aria-expanded={isOpen()}
        aria-controls={id}
        onClick={() => {
          operations.state()?.choose(undefined);
          setOpen(!isOpen());
        }}
      >
        {messages().operations}
        <ChevronDown size={14} strokeWidth={1.6} aria-hidden="true" />
      </button>
      <div role="status">
        <Show when={operations.state()?.applied()}>
          {(applied) => <AppliedSentence applied={applied()} />}
        </Show>
      </div>
      <div id={id}>
        <Show when={isOpen()}>
          <OperationsPanel nameOf={props.nameOf} close={close} />
        </Show>
      </div>
    </section>
  );
}
