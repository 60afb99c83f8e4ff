interface VerticalDrag {
  /** The dragged edge, in CSS pixels from the top of the screen. */
  readonly move: (y: number) => void;
  /** The drag has ended; `speed` is in px/ms, upwards positive. */
  readonly end: (speed: number) => void;
}

/** A `pointerdown` listener that follows the pointer up and down until it is let go. */
export function dragVertically({ move, end }: VerticalDrag) {
  return (down: PointerEvent & { readonly currentTarget: HTMLElement }): void => {
    const grip: HTMLElement = down.currentTarget;
    const offset = down.clientY - grip.getBoundingClientRect().top;
    let last: Pick<PointerEvent, "clientY" | "timeStamp"> = down;
    let speed = 0;
    const stop = new AbortController();
    const { signal } = stop;
    grip.setPointerCapture(down.pointerId);
    grip.addEventListener(
      "pointermove",
      (event) => {
        speed = (last.clientY - event.clientY) / Math.max(1, event.timeStamp - last.timeStamp);
        last = event;
        move(event.clientY - offset);
      },
      { signal },
    );
    const finish = (): void => {
      stop.abort();
      end(speed);
    };
    grip.addEventListener("pointerup", finish, { signal });
    grip.addEventListener("pointercancel", finish, { signal });
  };
}
