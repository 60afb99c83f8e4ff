import { createSignal } from "solid-js";

export type SnapSetting = ReturnType<typeof createSnapSetting>;

/** Whether corners snap to what is near, while they are drawn and while those of an outline are moved. */
export function createSnapSetting() {
  const [snaps, setSnaps] = createSignal(true);
  const [isCrowded, setCrowded] = createSignal(false);
  return {
    /** Whether positions snap to what is near. */
    snaps,
    setSnaps: (next: boolean): void => void setSnaps(next),
    /** Whether there are more edges in view than can be snapped to. */
    isCrowded,
    setCrowded: (next: boolean): void => void setCrowded(next),
  };
}
