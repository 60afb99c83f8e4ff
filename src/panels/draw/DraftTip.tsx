import Angle from "lucide-solid/icons/angle";
import CircleDot from "lucide-solid/icons/circle-dot";
import { For, Show } from "solid-js";
import type { Position } from "../../geo/position.ts";
import type { Snapped } from "../../geo/snap/snap.ts";
import type { SquareMetres } from "../../geo/units.ts";
import type { ScreenPoint } from "../../state/draw/drag-gesture.ts";
import type { words } from "../../words/en/draw/aim.ts";
import { Figure } from "../ui/Figure.tsx";
import { useFormat } from "../ui/use-format.ts";
import { useWords } from "../ui/use-words.ts";
import "./draft-tip.css";

interface DraftTipProps {
  /** Where the pointer is, in pixels of the page. */
  readonly pointer: ScreenPoint;
  /** Whether a crosshair is there, whose arms reach farther than a pointer. */
  readonly isCrosshair?: boolean;
  readonly aimed: Snapped;
  /** The first corner, once a click there would close the outline. */
  readonly closing: Position | undefined;
  readonly area: SquareMetres | undefined;
  /** What a park or landmark is called, by its id. */
  readonly nameOf: (owner: string) => string;
}

/** Beside the pointer while something is drawn: the area so far, and what the next corner snaps to. */
export function DraftTip(props: DraftTipProps) {
  const messages = useWords("draw/aim");
  const format = useFormat();
  const target = (): string | undefined => targetText(props, messages());
  /** Away from the pointer, towards the middle of the page. */
  const isLeft = (): boolean => props.pointer.x > innerWidth - 260;
  // Below the crosshair of a phone there are its buttons.
  const isAbove = (): boolean =>
    props.pointer.y > (props.isCrosshair ? innerHeight * 0.55 : innerHeight - 140);
  return (
    <div
      class="draft-tip"
      data-left={isLeft()}
      data-above={isAbove()}
      data-crosshair={props.isCrosshair}
      hidden={props.area === undefined && !target() && props.aimed.guides.length === 0}
      style={{ "--x": `${props.pointer.x}px`, "--y": `${props.pointer.y}px` }}
    >
      <Show when={props.area}>
        {(area) => (
          <p class="draft-tip__area">
            <Figure quantity={format.area(area())} /> <small>{messages().soFar}</small>
          </p>
        )}
      </Show>
      <Show when={target()}>
        {(text) => (
          <p>
            <CircleDot aria-hidden="true" />
            {text()}
          </p>
        )}
      </Show>
      <For each={[...new Set(props.aimed.guides.map(({ kind }) => kind))]}>
        {(kind) => (
          <p>
            <Angle aria-hidden="true" />
            {messages().guide[kind]}
          </p>
        )}
      </For>
    </div>
  );
}

/** What a position was taken from. */
function targetText(
  { aimed: { to, position }, closing, nameOf }: DraftTipProps,
  messages: typeof words,
): string | undefined {
  if (closing?.[0] === position[0] && closing[1] === position[1]) return messages.closing;
  if (!to) return undefined;
  if (to.owner === undefined) return messages.ownCorner;
  const owner = nameOf(to.owner);
  switch (to.kind) {
    case "corner":
      return messages.cornerOf(owner);
    case "crossing":
      return messages.crossingOn(owner);
    case "edge":
      return messages.edgeOf(owner);
    case "landmark":
      return owner;
  }
}
