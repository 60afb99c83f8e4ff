import { placePopover, TIP } from "./popover-place.ts";

/** How far a mark may move under its popover: a late event of the scrolling before it opened must not close it. */
const SLACK_PIXELS = 8;

/** Puts an open popover where it does not leave the screen, and closes it when the card scrolls away from it. */
export function settlePopover(popover: HTMLElement, mark: HTMLElement): void {
  const panel = (mark.closest(".park-card") ?? mark).getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  const screen = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const size = { width: popover.offsetWidth, height: popover.offsetHeight };
  const { left, top, beside } = placePopover(size, { mark: box, panel, screen });
  popover.style.setProperty("left", `${left}px`);
  popover.style.setProperty("top", `${top}px`);
  popover.style.setProperty("--tip", `${(box.top + box.bottom) / 2 - top - TIP}px`);
  popover.classList.toggle("is-beside", beside);
  closeWhenScrolledAway(popover, mark);
}

function closeWhenScrolledAway(popover: HTMLElement, mark: HTMLElement): void {
  const body = mark.closest(".park-card-body");
  const openedAt = mark.getBoundingClientRect().top;
  const gone = new AbortController();
  const follow = (): void => {
    const moved = Math.abs(mark.getBoundingClientRect().top - openedAt);
    if (moved > SLACK_PIXELS) popover.hidePopover();
  };
  body?.addEventListener("scroll", follow, { signal: gone.signal });
  popover.addEventListener("beforetoggle", () => gone.abort(), { once: true });
}
