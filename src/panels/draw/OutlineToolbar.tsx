import Check from "lucide-solid/icons/check";
import ChevronLeft from "lucide-solid/icons/chevron-left";
import ChevronRight from "lucide-solid/icons/chevron-right";
import Scissors from "lucide-solid/icons/scissors";
import SquarePlus from "lucide-solid/icons/square-plus";
import Trash from "lucide-solid/icons/trash";
import Undo from "lucide-solid/icons/undo-2";
import { onCleanup, Show, untrack } from "solid-js";
import { cornerOfNumber, hasRings, numberOfCorner } from "../../geo/outline/address.ts";
import type { SnapSetting } from "../../state/draw/snap-setting.ts";
import type { OutlineEditing } from "../../state/draw/outline-editing.ts";
import { countText } from "../../words/format/figures.ts";
import { roveToolbar } from "../ui/roving-toolbar.ts";
import { isTextField } from "../ui/text-field.ts";
import { useFormat } from "../ui/use-format.ts";
import { useWords } from "../ui/use-words.ts";
import { CornerMenu, GestureTip } from "./OutlineOverlay.tsx";
import { outlineSentence } from "./outline-sentence.ts";
import { SnapLimits, SnapOption } from "./SnapOption.tsx";
import "./draw-toolbar.css";
import "./outline-toolbar.css";
import "./small-screen.css";

interface OutlineProps {
  readonly outline: OutlineEditing;
}

interface OutlineToolbarProps extends OutlineProps {
  /** Whether corners that are moved snap to what is near. */
  readonly snapping: SnapSetting;
  /** Takes the last step back. */
  readonly undo: () => void;
}

/** What is done with the outline that is edited, and what is told of it. */
export function OutlineToolbar(props: OutlineToolbarProps) {
  const messages = useWords("draw/outline");
  const words = useWords();
  onOutlineKeys(untrack(() => props.outline));
  let toolbar!: HTMLDivElement;
  roveToolbar(() => toolbar);
  return (
    <>
      <div ref={toolbar} class="draw-bar outline-bar" role="toolbar" aria-label={messages().name}>
        <Tools outline={props.outline} snapping={props.snapping} />
        <Outcome outline={props.outline} />
        <SnapLimits snapping={props.snapping} />
        <div class="draw-bar__row draw-bar__ends">
          <button
            type="button"
            class="push-button"
            aria-disabled={props.outline.chosen().corners.length === 0}
            aria-keyshortcuts="Delete"
            onClick={() => props.outline.deleteCorners()}
          >
            <Trash aria-hidden="true" />
            <span>
              <DeleteWords outline={props.outline} />
            </span>
          </button>
          <button
            type="button"
            class="push-button outline-bar__undo"
            aria-label={words().saving.undo}
            onClick={() => props.undo()}
          >
            <Undo aria-hidden="true" />
          </button>
          <button
            type="button"
            class="push-button push-button--solid"
            aria-keyshortcuts="Escape"
            onClick={() => props.outline.end()}
          >
            <Check aria-hidden="true" />
            <span>{messages().done}</span>
          </button>
        </div>
      </div>
      <GestureTip outline={props.outline} />
      <CornerMenu outline={props.outline} />
    </>
  );
}

function Tools(props: Pick<OutlineToolbarProps, "outline" | "snapping">) {
  const messages = useWords("draw/outline");
  const isPolygon = (): boolean => {
    const geometry = props.outline.geometry();
    return geometry !== undefined && hasRings(geometry);
  };
  return (
    <div class="draw-bar__row draw-bar__tools">
      <ChosenCorner outline={props.outline} />
      <Show when={isPolygon()}>
        <button
          type="button"
          class="tool tool--worded outline-bar__deed"
          title={messages().cutOut}
          onClick={() => props.outline.cutOut()}
        >
          <Scissors aria-hidden="true" />
          <span>{messages().cutOut}</span>
        </button>
      </Show>
      <button
        type="button"
        class="tool tool--worded outline-bar__deed"
        title={messages().addPart}
        onClick={() => props.outline.addPart()}
      >
        <SquarePlus aria-hidden="true" />
        <span>{messages().addPart}</span>
      </button>
      <div class="draw-bar__options">
        <SnapOption snapping={props.snapping} />
        <label class="draw-bar__option" title={messages().shares}>
          <input
            type="checkbox"
            aria-label={messages().shares}
            checked={props.outline.shares()}
            onChange={({ currentTarget }) => props.outline.shareBorders(currentTarget.checked)}
          />
          <span>{messages().sharesShort}</span>
        </label>
      </div>
    </div>
  );
}

/** Which corner is chosen, and the way to those beside it. */
function ChosenCorner(props: OutlineProps) {
  const messages = useWords("draw/outline");
  const spans = () => props.outline.spans();
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

function DeleteWords(props: OutlineProps) {
  const messages = useWords("draw/outline");
  const count = (): number => props.outline.chosen().corners.length;
  return (
    <>{count() > 1 ? messages().deleteSeveral(countText(count())) : messages().deleteChosen}</>
  );
}

/** Tells what was done, with the area; before the first edit how it is done. */
function Outcome(props: OutlineProps) {
  const messages = useWords("draw/outline");
  const draft = useWords("draw/draft");
  const format = useFormat();
  const sentence = (): string => {
    const outcome = props.outline.outcome();
    const [one, other] = props.outline.crossedNumbers()?.map(countText) ?? [];
    return [
      ...(outcome ? [outlineSentence(outcome, messages(), format)] : []),
      ...(one && other ? [draft().sentence(draft().cross(one, other)), messages().noArea] : []),
    ].join(" ");
  };
  const isByFinger = matchMedia("(pointer: coarse)").matches;
  const isNew = (): boolean => props.outline.outcome()?.deed.kind === "begun";
  return (
    <div
      class="outline-bar__outcome"
      data-refused={
        props.outline.outcome()?.deed.kind === "refused" ||
        props.outline.crossings().length > 0 ||
        undefined
      }
    >
      <p role="status">{sentence()}</p>
      <Show when={isNew()}>
        <p class="outline-bar__hint">{isByFinger ? messages().hintByFinger : messages().hint}</p>
      </Show>
    </div>
  );
}

/** Escape gives up the nearest thing: the menu, what is held, and then the editing. */
function leave(outline: OutlineEditing): void {
  if (outline.menuPoint()) outline.openMenu(undefined);
  else if (outline.isGrabbed()) outline.letGo();
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
