import ChevronDown from "lucide-solid/icons/chevron-down";
import ChevronUp from "lucide-solid/icons/chevron-up";
import { dragVertically } from "./drag.ts";
import type { Sheet } from "./sheet.ts";
import { useWords } from "../use-words.ts";

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
