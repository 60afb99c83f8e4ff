/** A rectangle on the screen, in CSS pixels. */
export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** Where a popover's upper left corner goes, and whether it stands beside the panel or under its mark. */
export interface PopoverPosition {
  readonly left: number;
  readonly top: number;
  readonly beside: boolean;
}

/** What the popover has to do with: the mark that opened it, the panel around that, the screen around all. */
export interface PopoverEnvironment {
  readonly mark: ScreenBox;
  readonly panel: ScreenBox;
  readonly screen: ScreenSize;
}

const MARGIN = 8;
const GAP_TO_PANEL = 12;
const GAP_TO_MARK = 10;
/** The pointer's tip is this far below the popover's top. */
const TIP = 25;

const within = (value: number, most: number): number =>
  Math.max(MARGIN, Math.min(value, most - MARGIN));

/** Beside the panel where there is room, else under the mark, else over it; never off the screen. */
export function placePopover(
  { width, height }: ScreenSize,
  { mark, panel, screen }: PopoverEnvironment,
): PopoverPosition {
  const middle = (mark.top + mark.bottom) / 2;
  const left = panel.right + GAP_TO_PANEL;
  if (left + width + MARGIN <= screen.width) {
    return { left, top: within(middle - TIP, screen.height - height), beside: true };
  }
  const under = mark.bottom + GAP_TO_MARK;
  const over = mark.top - GAP_TO_MARK - height;
  const top = under + height + MARGIN <= screen.height ? under : over;
  return {
    left: within(mark.left - width / 2, screen.width - width),
    top: within(top, screen.height - height),
    beside: false,
  };
}

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
