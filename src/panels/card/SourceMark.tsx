import { createSignal, createUniqueId, Show } from "solid-js";
import { useWords } from "../use-words.ts";
import type { CitedSource } from "./cited-sources.ts";
import { placePopover, TIP } from "./popover-place.ts";
import { SourceNote } from "./SourceNote.tsx";

interface SourceMarkProps {
  readonly cite: CitedSource;
}

/** Puts an open popover where it does not leave the screen, and closes it when the card scrolls away from it. */
function settle(popover: HTMLElement, mark: HTMLElement): void {
  const panel = (mark.closest(".park-card") ?? mark).getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  const screen = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const { offsetWidth: width, offsetHeight: height } = popover;
  const { left, top, beside } = placePopover({ width, height }, { mark: box, panel, screen });
  popover.style.setProperty("left", `${left}px`);
  popover.style.setProperty("top", `${top}px`);
  popover.style.setProperty("--tip", `${(box.top + box.bottom) / 2 - top - TIP}px`);
  popover.classList.toggle("is-beside", beside);
  const body = mark.closest(".park-card-body");
  body?.addEventListener("scroll", () => popover.hidePopover(), { once: true });
}

/** A source's numeral. It opens what is known of the source. */
export function SourceMark(props: SourceMarkProps) {
  const words = useWords();
  const id = createUniqueId();
  const [open, setOpen] = createSignal(false);
  let mark!: HTMLButtonElement;
  let popover!: HTMLDivElement;
  return (
    <>
      <button
        type="button"
        class="source-mark"
        ref={mark}
        popovertarget={id}
        aria-label={words().card.sourceNumber(props.cite.number)}
        aria-expanded={open()}
      >
        {props.cite.number}
      </button>
      <div
        id={id}
        class="source-popover"
        ref={popover}
        popover="auto"
        role="dialog"
        aria-label={words().card.source}
        on:beforetoggle={(event) => setOpen(event.newState === "open")}
        on:toggle={(event) => {
          if (event.newState === "open") settle(popover, mark);
        }}
      >
        <Show when={open()}>
          <SourceNote cite={props.cite} />
        </Show>
      </div>
    </>
  );
}
