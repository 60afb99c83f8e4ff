import Trash from "lucide-solid/icons/trash";
import { Show } from "solid-js";
import type { ScreenPoint } from "../../state/draw/drag-gesture.ts";
import type { OutlineEditing } from "../../state/draw/outline-editing.ts";
import { bearingText, plain } from "../../words/format/figures.ts";
import { Figure } from "../ui/Figure.tsx";
import { useFormat } from "../ui/use-format.ts";
import { useWords } from "../ui/use-words.ts";
import { areaDifference } from "./outline-sentence.ts";

interface OutlineProps {
  readonly outline: OutlineEditing;
}

/** So far from the pointer, and from the edges of the window, the figures stand. */
const TIP_OFFSET_PX = 22;
const TIP_WIDTH_PX = 190;
const TIP_HEIGHT_PX = 84;

/** The figures beside what is held: the status tells them once it is dropped. */
export function GestureTip(props: OutlineProps) {
  const messages = useWords("draw/outline");
  const format = useFormat();
  const place = (x: number, y: number): string => {
    const left =
      x + TIP_OFFSET_PX + TIP_WIDTH_PX > innerWidth
        ? x - TIP_OFFSET_PX - TIP_WIDTH_PX
        : x + TIP_OFFSET_PX;
    const top =
      y + TIP_OFFSET_PX + TIP_HEIGHT_PX > innerHeight
        ? y - TIP_OFFSET_PX - TIP_HEIGHT_PX
        : y + TIP_OFFSET_PX;
    return `${Math.max(8, left)}px ${Math.max(8, top)}px`;
  };
  return (
    <Show when={props.outline.preview()}>
      {(preview) => (
        <div
          class="outline-tip num"
          aria-hidden="true"
          style={{ translate: place(preview().point.x, preview().point.y) }}
        >
          <Show when={preview().areaSquareMetres}>
            {(area) => (
              <p class="outline-tip__area">
                <Figure quantity={format.area(area())} />
              </p>
            )}
          </Show>
          <Show when={preview().areaSquareMetres !== undefined && preview().areaBefore}>
            {(was) => (
              <p>
                {messages().was(
                  format.area(was()).figure,
                  areaDifference((preview().areaSquareMetres ?? was()) - was(), format),
                )}
              </p>
            )}
          </Show>
          <Show when={preview().leg}>
            {(leg) => (
              <p>
                {messages().moved(
                  plain(format.perimeter(leg().distanceMetres)),
                  bearingText(leg().bearingDegrees),
                )}
              </p>
            )}
          </Show>
        </div>
      )}
    </Show>
  );
}

/** So far beside a corner its menu stands, and so much room it takes. */
const MENU_OFFSET_PX = 30;
const MENU_WIDTH_PX = 130;

/** Beside the corner: the knob that drags it stands below or above. */
function menuPlace({ x, y }: ScreenPoint): string {
  const isLeft = x + MENU_OFFSET_PX + MENU_WIDTH_PX > innerWidth;
  return `${isLeft ? x - MENU_OFFSET_PX - MENU_WIDTH_PX : x + MENU_OFFSET_PX}px ${y - 26}px`;
}

/** What a long press on a corner opens, or the second button of a mouse. */
export function CornerMenu(props: OutlineProps) {
  const messages = useWords("draw/outline");
  return (
    <Show when={props.outline.menuPoint()}>
      {(point) => (
        <div class="outline-menu" style={{ translate: menuPlace(point()) }}>
          <button
            type="button"
            class="push-button"
            ref={(button) => queueMicrotask(() => button.focus())}
            onClick={() => {
              props.outline.openMenu(undefined);
              props.outline.deleteCorners();
            }}
          >
            <Trash aria-hidden="true" />
            {messages().delete}
          </button>
        </div>
      )}
    </Show>
  );
}
