import { Show } from "solid-js";
import type { DrawState } from "../../state/draw/draw-state.ts";
import { useWords } from "../ui/use-words.ts";

interface SnapProps {
  readonly draw: Pick<DrawState, "snaps" | "setSnaps" | "isCrowded">;
}

/** Whether corners snap to what is near, while they are drawn and while they are moved. */
export function SnapOption(props: SnapProps) {
  const messages = useWords("draw/toolbar");
  return (
    <label class="draw-bar__option" title={messages().snapHint}>
      <input
        type="checkbox"
        checked={props.draw.snaps()}
        onChange={({ currentTarget }) => props.draw.setSnaps(currentTarget.checked)}
      />
      {messages().snap}
    </label>
  );
}

/** Tells what of the view cannot be snapped to. */
export function SnapLimits(props: SnapProps) {
  const messages = useWords("draw/toolbar");
  return (
    <Show when={props.draw.snaps() && props.draw.isCrowded()}>
      <p class="draw-bar__status">{messages().crowded}</p>
    </Show>
  );
}
