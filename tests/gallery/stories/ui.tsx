import { createSignal, For, Show } from "solid-js";
import { Logo } from "../../../src/panels/catalogue/Logo.tsx";
import { ModalDialog } from "../../../src/panels/ui/ModalDialog.tsx";
import { LoadFailure } from "../../../src/panels/ui/lazy/LoadFailure.tsx";
import { Pane } from "../../../src/panels/ui/pane/Pane.tsx";
import { Pick } from "../../../src/panels/ui/Pick.tsx";
import type { Story } from "../story.ts";

const FLOORS = ["Ground floor", "First floor", "Roof"];

function PickOfFloors(props: { readonly plain?: boolean }) {
  const [floor, setFloor] = createSignal("Ground floor");
  return (
    <Pick
      name="Floor"
      shown={floor()}
      value={floor()}
      choose={setFloor}
      plain={props.plain === true}
    >
      <For each={FLOORS}>{(one) => <option value={one}>{one}</option>}</For>
    </Pick>
  );
}

/** A dialog lies over the whole page, so it is opened by a button. */
function Opener(props: { readonly closeName?: string }) {
  const [isOpen, setOpen] = createSignal(false);
  return (
    <>
      <button type="button" class="push-button" onClick={() => setOpen(true)}>
        Open
      </button>
      <Show when={isOpen()}>
        <ModalDialog
          title="A dialog"
          {...(props.closeName !== undefined && { closeName: props.closeName })}
          closed={() => setOpen(false)}
        >
          {(close) => (
            <div class="dialog__body">
              <p>What it asks or shows.</p>
              <button type="button" class="push-button" onClick={close}>
                Done
              </button>
            </div>
          )}
        </ModalDialog>
      </Show>
    </>
  );
}

/** A pane lies over the whole page, so it is opened by a button. */
function PaneOpener(props: { readonly place: "below" | "right" }) {
  const [size, setSize] = createSignal<"half" | "full">();
  return (
    <>
      <button type="button" class="push-button" onClick={() => setSize("half")}>
        Open
      </button>
      <Show when={size()}>
        {(known) => (
          <Pane
            title="A pane"
            note="What it shows"
            place={props.place}
            size={known()}
            resize={setSize}
            close={() => setSize(undefined)}
            dock={() => {}}
          >
            <p>What stands beside the map.</p>
          </Pane>
        )}
      </Show>
    </>
  );
}

const failure = (times: number) => ({ count: () => times, retry: () => {} });

export const stories: readonly Story[] = [
  {
    title: "Pane",
    states: {
      "below the map": () => <PaneOpener place="below" />,
      "at its right": () => <PaneOpener place="right" />,
    },
  },
  { title: "Logo", states: { alone: () => <Logo /> } },
  {
    title: "Buttons",
    states: {
      "push button": () => (
        <button type="button" class="push-button">
          Push
        </button>
      ),
      solid: () => (
        <button type="button" class="push-button push-button--solid">
          Solid
        </button>
      ),
      text: () => (
        <button type="button" class="text-button">
          Text
        </button>
      ),
    },
  },
  {
    title: "Pick",
    states: { "with its chevron": () => <PickOfFloors />, plain: () => <PickOfFloors plain /> },
  },
  {
    title: "ModalDialog",
    states: {
      "with a close button": () => <Opener closeName="Close" />,
      "a question": () => <Opener />,
    },
  },
  {
    title: "PartFailure",
    states: {
      once: () => <LoadFailure failure={failure(1)} />,
      "more than once": () => <LoadFailure failure={failure(2)} />,
      "with a sentence of its own": () => (
        <LoadFailure failure={failure(1)} sentence="The map could not be drawn." />
      ),
    },
  },
];
