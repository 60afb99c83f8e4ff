import { placePopover, TIP } from "./popover-place.ts";

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
  const body = mark.closest(".park-card-body");
  body?.addEventListener("scroll", () => popover.hidePopover(), { once: true });
}
