import { createSignal, createUniqueId, type JSX, Show } from "solid-js";

/** Under the button, its right edge below the button's. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const { right, bottom } = button.getBoundingClientRect();
  menu.style.setProperty("--menu-right", `${document.documentElement.clientWidth - right}px`);
  menu.style.setProperty("--menu-top", `${bottom + 6}px`);
}

interface PopoverButtonProps {
  readonly name: string;
  readonly icon: JSX.Element;
  /** Behind the name, in a lighter ink. */
  readonly note?: string;
  /** What it opens. */
  readonly children: (close: () => void) => JSX.Element;
}

/** A button that opens what there is to choose under it; Escape and a press elsewhere close it. */
export function PopoverButton(props: PopoverButtonProps) {
  const id = createUniqueId();
  const [isOpen, setOpen] = createSignal(false);
  let button!: HTMLButtonElement;
  let menu!: HTMLDivElement;
  return (
    <>
      <button
        ref={button}
        type="button"
        class="push-button table-button"
        popovertarget={id}
        aria-label={props.name}
        aria-haspopup="dialog"
        aria-expanded={isOpen()}
      >
        {props.icon}
        {props.name}
        <Show when={props.note}>
          {(note) => <span class="table-button__note num">{note()}</span>}
        </Show>
      </button>
      <div
        id={id}
        ref={menu}
        class="table-menu"
        popover="auto"
        role="dialog"
        aria-label={props.name}
        on:beforetoggle={(event) => {
          if (event.newState === "closed") return;
          place(menu, button);
          setOpen(true);
        }}
        on:toggle={(event) => {
          if (event.newState === "closed") setOpen(false);
        }}
      >
        <Show when={isOpen()}>{props.children(() => menu.hidePopover())}</Show>
      </div>
    </>
  );
}
