/** The heights at which the sheet of a phone comes to rest, from the lowest. */
export const DETENTS = ["peek", "middle", "full"] as const;
export type Detent = (typeof DETENTS)[number];

const PEEK_PX = 96;
/** The lowest detent leaves the map most of a screen that is very low, as an enlarged page has it. */
const PEEK_SHARE = 0.25;
const MIDDLE_SHARE = 0.57;
const LEFT_ABOVE_FULL_PX = 52;
/** A flick carries the sheet as far as its speed would in this time. */
const FLICK_MILLISECONDS = 120;

/** A detent's height as CSS has it, so that it follows the browser's own bars. */
export const DETENT_HEIGHTS: Readonly<Record<Detent, string>> = {
  peek: `min(${PEEK_PX}px, ${PEEK_SHARE * 100}dvh)`,
  middle: `${MIDDLE_SHARE * 100}dvh`,
  full: `calc(100dvh - ${LEFT_ABOVE_FULL_PX}px)`,
};

/** A detent's height in CSS pixels on a screen of the height given. */
export function detentHeight(detent: Detent, screenHeight: number): number {
  if (detent === "peek") return Math.min(PEEK_PX, screenHeight * PEEK_SHARE);
  return detent === "middle" ? screenHeight * MIDDLE_SHARE : screenHeight - LEFT_ABOVE_FULL_PX;
}

/** Where the sheet comes to rest when it is let go at a height, moving up at `speed` px/ms. */
export function detentNear(height: number, speed: number, screenHeight: number): Detent {
  const aim = height + speed * FLICK_MILLISECONDS;
  const distance = (detent: Detent) => Math.abs(detentHeight(detent, screenHeight) - aim);
  return DETENTS.toSorted((a, b) => distance(a) - distance(b))[0] ?? "middle";
}

/** The next detent up (`1`) or down (`-1`); the last one stays. */
export const nextDetent = (detent: Detent, step: 1 | -1): Detent =>
  DETENTS[DETENTS.indexOf(detent) + step] ?? detent;
