import Circle from "lucide-solid/icons/circle-dot";
import Check from "lucide-solid/icons/check";
import MapPin from "lucide-solid/icons/map-pin";
import Pentagon from "lucide-solid/icons/pentagon";
import Spline from "lucide-solid/icons/spline";
import Plus from "lucide-solid/icons/plus";
import Rectangle from "lucide-solid/icons/rectangle-horizontal";
import Squiggle from "lucide-solid/icons/line-squiggle";
import X from "lucide-solid/icons/x";
import Undo from "lucide-solid/icons/undo-2";
import { createEffect, For, onCleanup, onMount, Show, untrack } from "solid-js";
import { Dynamic } from "solid-js/web";
import { DRAW_TOOLS, type DrawTool } from "../../geo/draft/draft.ts";
import type { DrawState } from "../../state/draw/draw-state.ts";
import type { SnapSetting } from "../../state/draw/snap-setting.ts";
import { Pick } from "../ui/Pick.tsx";
import { isTextField } from "../ui/text-field.ts";
import { keepFocus } from "../ui/refocus.ts";
import { roveToolbar } from "../ui/roving-toolbar.ts";
import { useWords } from "../ui/use-words.ts";
import { SnapLimits, SnapOption } from "./SnapOption.tsx";
import { RadiusField } from "./RadiusField.tsx";
import { CoordinatesField } from "./CoordinatesField.tsx";
import { DraftQuestion } from "./draft/DraftQuestion.tsx";
import { DraftStatus } from "./draft/DraftStatus.tsx";
import { useDrawnTitle } from "./owner-name.ts";
import { useDraftStepName } from "./use-draft-steps.ts";
import "./draw-toolbar.css";
import "./small-screen.css";

const ICONS = {
  polygon: Pentagon,
  rectangle: Rectangle,
  circle: Circle,
  freehand: Squiggle,
  line: Spline,
  point: MapPin,
} as const;

interface DrawProps {
  readonly draw: DrawState;
}

interface SnappingProps {
  readonly snapping: SnapSetting;
}

/** What the toolbar is called, and its tools, where something else than a park is drawn. */
export interface ToolbarTexts {
  readonly name: string;
  readonly tool: Partial<Record<DrawTool, string>>;
  readonly cancel: string;
}

interface DrawToolbarProps extends DrawProps, SnappingProps {
  readonly texts?: ToolbarTexts;
}

/** The tools of drawing and what ends it, while something is drawn. */
export function DrawToolbar(props: DrawToolbarProps) {
  const messages = useWords("draw/toolbar");
  const texts = (): ToolbarTexts => props.texts ?? messages();
  const title = useDrawnTitle(() => props.draw.request());
  createEffect(() => props.draw.nameFile(messages().fileName));
  onDrawKeys(untrack(() => props.draw));
  let toolbar!: HTMLDivElement;
  roveToolbar(() => toolbar);
  keepFocus();
  // Arrows and Enter belong to the crosshair, unless somebody is writing.
  onMount(() => {
    if (!isTextField(document.activeElement)) props.draw.wantMap(true);
  });
  return (
    <div ref={toolbar} class="draw-bar" role="toolbar" aria-label={title() ?? texts().name}>
      <div class="draw-bar__row draw-bar__tools">
        <Show when={title()}>{(text) => <h2 class="draw-bar__title">{text()}</h2>}</Show>
        <ToolButtons draw={props.draw} names={texts().tool} />
        <SnapOptions draw={props.draw} snapping={props.snapping} />
      </div>
      <button
        type="button"
        class="icon-button draw-bar__close"
        aria-label={texts().cancel}
        onClick={() => props.draw.cancel()}
      >
        <X aria-hidden="true" />
      </button>
      <div class="draw-bar__row draw-bar__numbers">
        <CoordinatesField
          corners={props.draw.draft()?.corners}
          add={props.draw.addTyped}
          done={props.draw.done}
        />
        <Show when={props.draw.draft()?.tool === "circle"}>
          <RadiusField set={props.draw.setRadius} />
        </Show>
      </div>
      <Ends draw={props.draw} cancel={texts().cancel} />
      <SnapLimits snapping={props.snapping} />
      <DraftQuestion draw={props.draw} />
      <DraftStatus draw={props.draw} />
    </div>
  );
}

/** The tools among which the user can choose. */
function ToolButtons(props: DrawProps & { readonly names: ToolbarTexts["tool"] }) {
  const messages = useWords("draw/toolbar");
  const tools = (): readonly DrawTool[] => {
    const request = props.draw.request();
    return request ? (request.tools ?? []) : DRAW_TOOLS;
  };
  const nameOf = (tool: DrawTool): string => props.names[tool] ?? messages().tool[tool];
  return (
    <>
      <For each={tools()}>
        {(tool) => <ToolButton tool={tool} name={nameOf(tool)} draw={props.draw} />}
      </For>
      <ToolPick tools={tools()} nameOf={nameOf} draw={props.draw} />
      <Show when={props.draw.draft()?.tool === "rectangle"}>
        <label class="draw-bar__option">
          <input
            type="checkbox"
            checked={props.draw.draft()?.angled === true}
            onChange={(event) => props.draw.turn(event.currentTarget.checked)}
          />
          {messages().angled}
        </label>
      </Show>
    </>
  );
}

/** A corner more where no pointer sets it, one less, and the two ends. */
function Ends(props: DrawProps & { readonly cancel: string }) {
  const messages = useWords("draw/toolbar");
  const nameOf = useDraftStepName(() => props.draw);
  const place = (): void => {
    const aimed = props.draw.aimed();
    if (aimed) props.draw.place(aimed);
  };
  return (
    <div class="draw-bar__row draw-bar__ends">
      <button
        type="button"
        class="push-button"
        title={nameOf(props.draw.steps().done)}
        aria-disabled={!props.draw.canUndo()}
        aria-keyshortcuts="Backspace Control+Z Meta+Z"
        onClick={() => props.draw.undo()}
      >
        <Undo aria-hidden="true" />
        <span>{messages().undoCorner}</span>
      </button>
      <Show when={props.draw.crosshair()}>
        <button type="button" class="push-button push-button--solid" onClick={place}>
          <Plus aria-hidden="true" />
          <span>{messages().addCorner}</span>
        </button>
      </Show>
      <button
        type="button"
        class="push-button push-button--bare draw-bar__cancel"
        aria-keyshortcuts="Escape"
        onClick={() => props.draw.cancel()}
      >
        {props.cancel}
      </button>
      <button
        type="button"
        class="push-button"
        classList={{ "push-button--solid": !props.draw.crosshair() }}
        aria-disabled={!props.draw.isComplete()}
        aria-keyshortcuts="Enter"
        onClick={() => props.draw.done()}
      >
        <Check aria-hidden="true" />
        <span>{messages().done}</span>
      </button>
    </div>
  );
}

function ToolButton(props: DrawProps & { readonly tool: DrawTool; readonly name: string }) {
  return (
    <button
      type="button"
      class="tool tool--worded"
      title={props.name}
      aria-pressed={props.draw.draft()?.tool === props.tool}
      onClick={({ detail }) => {
        props.draw.begin(props.tool);
        // It was chosen by keys, which the crosshair follows next.
        if (detail === 0) props.draw.wantMap(true);
      }}
    >
      <Dynamic component={ICONS[props.tool]} aria-hidden="true" />
      <span>{props.name}</span>
    </button>
  );
}

interface ToolPickProps extends DrawProps {
  readonly tools: readonly DrawTool[];
  readonly nameOf: (tool: DrawTool) => string;
}

/** The same choice where the buttons have no room; the style sheet shows either. */
function ToolPick(props: ToolPickProps) {
  const messages = useWords("draw/toolbar");
  const choose = (name: string): void => {
    const chosen = props.tools.find((one) => one === name);
    if (chosen) props.draw.begin(chosen);
  };
  return (
    <Show when={props.tools.length > 0 && props.draw.draft()?.tool}>
      {(tool) => (
        <Pick
          class="draw-bar__pick"
          name={messages().toolPick}
          shown={
            <>
              <Dynamic component={ICONS[tool()]} aria-hidden="true" />
              {props.nameOf(tool())}
            </>
          }
          value={tool()}
          choose={choose}
        >
          <For each={props.tools}>
            {(one) => (
              <option value={one} selected={one === tool()}>
                {props.nameOf(one)}
              </option>
            )}
          </For>
        </Pick>
      )}
    </Show>
  );
}

/** How corners come by the pointer. */
function SnapOptions(props: DrawProps & SnappingProps) {
  const messages = useWords("draw/toolbar");
  return (
    <div class="draw-bar__options">
      <SnapOption snapping={props.snapping} />
      <label class="draw-bar__option" title={messages().rightAnglesHint}>
        <input
          type="checkbox"
          aria-label={messages().rightAngles}
          checked={props.draw.squares()}
          onChange={({ currentTarget }) => props.draw.setSquares(currentTarget.checked)}
        />
        <span class="draw-bar__long">{messages().rightAngles}</span>
        <span class="draw-bar__short num" aria-hidden="true">
          90°
        </span>
      </label>
    </div>
  );
}

/** Does what a key stands for; gives whether it stands for anything. */
function actByKey({ question, goOn, cancel, undo, done }: DrawState, key: string): boolean {
  if (key === "Escape") (question() ? goOn : cancel)();
  else if (key === "Backspace") undo();
  else if (key === "Enter") done();
  else return false;
  return true;
}

/** The fields of what is drawn: Escape is no key of theirs. */
const OWN_FIELDS = ".draw-bar, .draft-card, .measure-card";

/** Follows the keys that belong to no field, no button and no dialog. Needs an owner. */
function onDrawKeys(draw: DrawState): void {
  const listen = (event: KeyboardEvent): void => {
    const { key, target } = event;
    if (event.defaultPrevented || document.querySelector("dialog:modal")) return;
    const isOwn = target instanceof Element && target.closest(OWN_FIELDS) !== null;
    if (isTextField(target) && !(isOwn && key === "Escape")) return;
    if (key === "Enter" && target instanceof HTMLButtonElement) return;
    if (actByKey(draw, key)) event.preventDefault();
  };
  window.addEventListener("keydown", listen);
  onCleanup(() => window.removeEventListener("keydown", listen));
}
