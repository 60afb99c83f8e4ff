import ChevronDown from "lucide-solid/icons/chevron-down";
import { createSignal, createUniqueId, Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { filterSummary, type MenuFacet } from "./filter-summary.ts";
import { LazyFilterChoices } from "./lazy-filter-choices.ts";
import { useWords } from "../../ui/use-words.ts";

/** Under the chip; on phones the style sheet has another place for it. */
function place(menu: HTMLElement, chip: HTMLElement): void {
  const { left, bottom } = chip.getBoundingClientRect();
  menu.style.setProperty("--menu-left", `${left}px`);
  menu.style.setProperty("--menu-top", `${bottom + 6}px`);
}

/** A chip that tells what is chosen of a facet, and opens all its choices. */
export function FilterMenu(props: { readonly facet: MenuFacet }) {
  const {
    catalogue: { list },
    settings,
  } = useAtlas();
  const words = useWords();
  const id = createUniqueId();
  const [open, setOpen] = createSignal(false);
  const name = () => words().list.facetNames[props.facet];
  const chosen = () =>
    filterSummary(props.facet, list.filters(), {
      words: words(),
      language: settings.language(),
    });
  let chip!: HTMLButtonElement;
  let menu!: HTMLDivElement;
  return (
    <>
      <button
        ref={chip}
        type="button"
        class="chip"
        data-on={chosen() && ""}
        popovertarget={id}
        aria-haspopup="dialog"
        aria-expanded={open()}
        aria-label={chosen() && words().list.chosen(name(), chosen() ?? "")}
      >
        {chosen() ?? name()}
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
