import ChevronDown from "lucide-solid/icons/chevron-down";
import { createSignal, createUniqueId, Show } from "solid-js";
import type { MenuFacet } from "./filter-summary.ts";
import { LazyFilterChoices } from "./lazy-filter-choices.ts";
import { useWords } from "../../ui/use-words.ts";

/** Under the chip; on phones the style sheet has another place for it. */
function place(menu: HTMLElement, chip: HTMLElement): void {
  const { left, bottom } = chip.getBoundingClientRect();
  menu.style.setProperty("--menu-left", `${left}px`);
  menu.style.setProperty("--menu-top", `${bottom + 6}px`);
}

interface FilterMenuProps {
  readonly facet: MenuFacet;
  /** What is chosen of it, short enough for the chip. */
  readonly chosen: string | undefined;
}

/** A chip that tells what is chosen of a facet, and opens all its choices. */
export function FilterMenu(props: FilterMenuProps) {
  const words = useWords();
  const id = createUniqueId();
  const [open, setOpen] = createSignal(false);
  const name = () => words().list.facetNames[props.facet];
  let chip!: HTMLButtonElement;
  let menu!: HTMLDivElement;
  return (
    <>
      <button
        ref={chip}
        type="button"
        class="chip"
        data-on={props.chosen && ""}
        popovertarget={id}
        aria-haspopup="dialog"
        aria-expanded={open()}
        aria-label={props.chosen && words().list.chosen(name(), props.chosen)}
      >
        {props.chosen ?? name()}
        <ChevronDown aria-hidden="true" />
      </button>
      <div
        id={id}
        ref={menu}
        class="filter-menu"
        popover="auto"
        role="dialog"
        aria-label={name()}
        on:beforetoggle={(event) => {
          if (event.newState === "closed") return;
          place(menu, chip);
          setOpen(true);
        }}
        on:toggle={(event) => {
          // What was inside goes only now: the browser has given the focus back to the chip.
          if (event.newState === "closed") setOpen(false);
        }}
      >
        <Show when={open()}>
          <LazyFilterChoices facet={props.facet} />
        </Show>
      </div>
    </>
  );
}
