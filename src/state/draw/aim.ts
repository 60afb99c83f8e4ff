import { batch, createSignal } from "solid-js";
import type { Position } from "../../geo/position.ts";
import type { Snapped } from "../../geo/snap/snap.ts";
import type { ScreenPoint } from "./drag-gesture.ts";

const keyOf = ([lon, lat]: Position): string => `${lon},${lat}`;

/** Where the next corner would come, what it snaps to, and how that is chosen. */
export function createAim() {
  const [aimed, setAimed] = createSignal<Snapped>();
  const [pointer, setPointer] = createSignal<ScreenPoint>();
  const [squares, setSquares] = createSignal(false);
  /** Whose numbers corners have taken over, by the numbers. */
  const owners = new Map<string, string>();
  return {
    /** Where the next corner would come. */
    aim: (): Position | undefined => aimed()?.position,
    /** What it snaps to there, and the guides that it keeps. */
    aimed,
    /** Where the pointer is, where there is one. */
    pointer,
    /** Aims at a position; at none when it is given none. */
    aimAt: (next: Snapped | undefined, at?: ScreenPoint): void =>
      batch(() => {
        setAimed(next);
        setPointer(next && at);
      }),
    /** Whether edges keep right angles. */
    squares,
    setSquares: (next: boolean): void => void setSquares(next),
    /** Remembers whose numbers a corner has taken over. */
    remember: ({ position, to }: Snapped): void => {
      if (to?.kind === "corner" && to.owner !== undefined) owners.set(keyOf(position), to.owner);
    },
    /** Whose numbers a corner has taken over while this was drawn; `undefined` where they are its own. */
    ownerOf: (corner: Position): string | undefined => owners.get(keyOf(corner)),
  };
}
