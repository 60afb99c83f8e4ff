import Flag from "lucide-solid/icons/flag";
import { createEffect } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import type { AskedPlace } from "../../state/view/selection.ts";
import { CentroidCopy } from "../catalogue/card/CentroidCopy.tsx";
import { useFormat } from "../ui/use-format.ts";
import { useWords } from "../ui/use-words.ts";
import { useNewLandmark } from "./use-new-landmark.ts";
import "../catalogue/card/park-card.css";
import "./place-menu.css";

const MARGIN_PX = 8;

/** Puts an open popover beside a point of the screen, where it does not leave the screen. */
function settleAt(popover: HTMLElement, { x, y }: AskedPlace["at"]): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const within = (at: number, size: number, most: number): number =>
    Math.max(MARGIN_PX, Math.min(at, most - size - MARGIN_PX));
  popover.style.setProperty("left", `${within(x, popover.offsetWidth, clientWidth)}px`);
  popover.style.setProperty("top", `${within(y, popover.offsetHeight, clientHeight)}px`);
}

/** What can be done with a place on the map: its coordinates copied, and a landmark made of it. */
export function PlaceMenu(props: { readonly place: AskedPlace }) {
  const {
    page: { notices },
    view: { selection },
  } = useAtlas();
  const format = useFormat();
  const messages = useWords("document/landmark");
  const addLandmark = useNewLandmark();
  let popover!: HTMLDivElement;
  let button!: HTMLButtonElement;
  createEffect(() => {
    const { at } = props.place;
    if (!popover.matches(":popover-open")) popover.showPopover();
    settleAt(popover, at);
    button.focus();
  });
  const use = (): void => {
    const { position } = props.place;
    popover.hidePopover();
    addLandmark(position, format.position(position));
  };
  return (
    <div
      ref={popover}
      popover="auto"
      class="place-menu"
      role="dialog"
      aria-label={messages().place}
      onToggle={({ newState }) => newState === "closed" && selection.asked.ask(undefined)}
    >
      <CentroidCopy
        centroid={props.place.position}
        name={messages().copy}
        show={(notice) => notices.show(notice)}
      />
      <button ref={button} type="button" class="push-button" onClick={use}>
        <Flag size={16} strokeWidth={1.6} aria-hidden="true" />
        {messages().use}
      </button>
    </div>
  );
}
