import Check from "lucide-solid/icons/check";
import ChevronLeft from "lucide-solid/icons/chevron-left";
import ChevronRight from "lucide-solid/icons/chevron-right";
import Scissors from "lucide-solid/icons/scissors";
import SquarePlus from "lucide-solid/icons/square-plus";
import Trash from "lucide-solid/icons/trash";
import { createMemo, onCleanup, Show, untrack } from "solid-js";
import {
  cornerOfNumber,
  hasRings,
  numberOfCorner,
  type RingSpan,
  ringSpans,
} from "../../geo/outline/address.ts";
import type { OutlineEditing } from "../../state/draw/outline-editing.ts";
import { bearingText, countText, plain } from "../../words/format/figures.ts";
import { Figure } from "../ui/Figure.tsx";
import { isTextField } from "../ui/text-field.ts";
import { useFormat } from "../ui/use-format.ts";
import { useWords } from "../ui/use-words.ts";
import { areaDifference, outlineSentence } from "./outline-sentence.ts";
import "./draw-toolbar.css";
import "./outline-toolbar.css";

interface OutlineProps {
  readonly outline: OutlineEditing;
}

/** What is done with the outline that is edited, and what is told of it. */
export function OutlineToolbar(props: OutlineProps) {
  const messages = useWords("draw/outline");
  onOutlineKeys(untrack(() => props.outline));
  const isPolygon = (): boolean => {
    const geometry = props.outline.geometry();
    return geometry !== undefined && hasRings(geometry);
  };
  return (
    <>
      <section class="draw-bar outline-bar" aria-label={messages().name}>
        <div class="draw-bar__row" role="toolbar" aria-label={messages().name}>
          <ChosenCorner outline={props.outline} />
          <DeleteButton outline={props.outline} />
          <Show when={isPolygon()}>
            <button type="button" class="tool tool--worded" onClick={() => props.outline.cutOut()}>
              <Scissors aria-hidden="true" />
              <span>{messages().cutOut}</span>
            </button>
          </Show>
          <button type="button" class="tool tool--worded" onClick={() => props.outline.addPart()}>
            <SquarePlus aria-hidden="true" />
            <span>{messages().addPart}</span>
          </button>
          <label class="outline-bar__shares" title={messages().shares}>
            <input
              type="checkbox"
              aria-label={messages().shares}
              checked={props.outline.shares()}
              onChange={({ currentTarget }) => props.outline.shareBorders(currentTarget.checked)}
            />
            <span>{messages().sharesShort}</span>
          </label>
        </div>
        <Told outline={props.outline} />
      </section>
      <GestureTip outline={props.outline} />
      <CornerMenu outline={props.outline} />
    </>
  );
}

/** Which corner is chosen, and the way to those beside it. */
function ChosenCorner(props: OutlineProps) {
  const messages = useWords("draw/outline");
  const spans = createMemo((): readonly RingSpan[] => {
    const geometry = props.outline.geometry();
    return geometry ? ringSpans(geometry) : [];
  });
  const count = (): number => {
    const last = spans().at(-1);
    return last ? last.first + last.count : 0;
  };
  const number = (): number | undefined => {
    const [first] = props.outline.chosen().corners;
    return first && numberOfCorner(spans(), first);
  };
  const step = (by: -1 | 1): void => {
    const from = number() ?? (by === 1 ? -1 : 0);
    const next = cornerOfNumber(spans(), (from + by + count()) % count());
    if (next) props.outline.choose([next]);
  };
  const text = (): string => {
    const { length: chosen } = props.outline.chosen().corners;
    const [all, first] = [countText(count()), number()];
    if (chosen > 1) return messages().chosenSeveral(countText(chosen), all);
    return first === undefined
      ? messages().noneChosen(all)
      : messages().chosenOf(countText(first + 1), all);
  };
  return (
    <div class="outline-bar__chosen">
      <button
        type="button"
        class="tool"
        aria-label={messages().previous}
        title={messages().previous}
        onClick={() => step(-1)}
      >
        <ChevronLeft aria-hidden="true" />
      </button>
      <span class="num">{text()}</span>
      <button
        type="button"
        class="tool"
        aria-label={messages().next}
        title={messages().next}
        onClick={() => step(1)}
      >
        <ChevronRight aria-hidden="true" />
      </button>
    </div>
  );
}

function DeleteButton(props: OutlineProps) {
  const messages = useWords("draw/outline");
  const count = (): number => props.outline.chosen().corners.length;
  return (
    <button
      type="button"
      class="tool tool--worded"
      aria-disabled={count() === 0}
      aria-keyshortcuts="Delete"
      onClick={() => props.outline.deleteCorners()}
    >
      <Trash aria-hidden="true" />
      <span>
        {count() > 1 ? messages().deleteSeveral(countText(count())) : messages().deleteChosen}
      </span>
    </button>
  );
}

/** Tells what was done, with the area; before the first edit how it is done. Beside it the way out. */
function Told(props: OutlineProps) {
  const messages = useWords("draw/outline");
  const format = useFormat();
  const sentence = (): string => {
    const told = props.outline.told();
    return told ? outlineSentence(told, messages(), format) : "";
  };
  const isNew = (): boolean => props.outline.told()?.deed.kind === "begun";
  return (
    <div
      class="draw-bar__row outline-bar__told"
      data-refused={props.outline.told()?.deed.kind === "refused" || undefined}
    >
      <div>
        <p role="status">{sentence()}</p>
        <Show when={isNew()}>
          <p class="outline-bar__hint">{messages().hint}</p>
        </Show>
      </div>
      <button
        type="button"
        class="push-button push-button--solid"
        aria-keyshortcuts="Escape"
        onClick={() => props.outline.end()}
      >
        <Check aria-hidden="true" />
        {messages().done}
      </button>
    </div>
  );
}

/** So far from the pointer, and from the edges of the window, the figures stand. */
const TIP_OFFSET_PX = 22;
const TIP_WIDTH_PX = 190;
const TIP_HEIGHT_PX = 84;

/** The figures beside what is held: the status tells them once it is dropped. */
function GestureTip(props: OutlineProps) {
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

/** What a long press on a corner opens, or the second button of a mouse. */
function CornerMenu(props: OutlineProps) {
  const messages = useWords("draw/outline");
  return (
    <Show when={props.outline.menuPoint()}>
      {(point) => (
        <div
          class="outline-menu"
          style={{ translate: `${Math.max(8, point().x - 60)}px ${point().y + 16}px` }}
        >
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

/** Escape gives up the nearest thing: the menu, what is held, and then the editing. */
function leave(outline: OutlineEditing): void {
  if (outline.menuPoint()) outline.openMenu(undefined);
  else if (outline.isHeld()) outline.letGo();
  else outline.end();
}

/** Follows the keys that belong to no field and no dialog, before the card that Escape would close. Needs an owner. */
function onOutlineKeys(outline: OutlineEditing): void {
  const listen = (event: KeyboardEvent): void => {
    const { key, target } = event;
    if (isTextField(target) || document.querySelector("dialog:modal, :popover-open")) return;
    if (key === "Escape") leave(outline);
    else if (key === "Delete" || key === "Backspace") outline.deleteCorners();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // A field has the first word.
  const listenBehindFields = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && !event.defaultPrevented && isTextField(event.target))
      leave(outline);
  };
  window.addEventListener("keydown", listen, { capture: true });
  window.addEventListener("keydown", listenBehindFields);
  onCleanup(() => {
    window.removeEventListener("keydown", listen, { capture: true });
    window.removeEventListener("keydown", listenBehindFields);
  });
}
