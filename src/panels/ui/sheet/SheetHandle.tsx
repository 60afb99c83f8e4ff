import ChevronDown from "lucide-solid/icons/chevron-down";
import ChevronUp from "lucide-solid/icons/chevron-up";
import type { Sheet } from "./sheet.ts";
import { useWords } from "../use-words.ts";

interface VerticalDrag {
  /** The dragged edge, in CSS pixels from the top of the screen. */
  readonly move: (y: number) => void;
  /** The drag has ended; `speed` is in px/ms, upwards positive. */
  readonly end: (speed: number) => void;
}

/** A `pointerdown` listener that follows the pointer up and down until it is let go. */
function dragVertically({ move, end }: VerticalDrag) {
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

/** The upper edge of a phone's sheet: it is dragged, or sent to its next detent by a button. */
export function SheetHandle(props: { readonly sheet: Sheet }) {
  const words = useWords();
  const drag = dragVertically({
    move: (y) => props.sheet.dragTo(y),
    end: (speed) => props.sheet.release(speed),
  });
  return (
    <div class="sheet-handle">
      <div class="sheet-handle__grip" onPointerDown={drag} />
      <button
        type="button"
        class="sheet-handle__step"
        aria-label={words().shell.lowerPanel}
        disabled={props.sheet.detent() === "peek"}
        onClick={() => props.sheet.lower()}
      >
        <ChevronDown aria-hidden="true" />
      </button>
      <button
        type="button"
        class="sheet-handle__step"
        aria-label={words().shell.raisePanel}
        disabled={props.sheet.detent() === "full"}
        onClick={() => props.sheet.raise()}
      >
        <ChevronUp aria-hidden="true" />
      </button>
    </div>
  );
}
