import { Show } from "solid-js";
import type { SnapSetting } from "../../state/draw/snap-setting.ts";
import { useWords } from "../ui/use-words.ts";

interface SnapProps {
  readonly snapping: SnapSetting;
}

/** Whether corners snap to what is near, while they are drawn and while they are moved. */
export function SnapOption(props: SnapProps) {
  const messages = useWords("draw/toolbar");
  return (
    <label class="draw-bar__option" title={messages().snapHint}>
      <input
        type="checkbox"
        checked={props.snapping.snaps()}
        onChange={({ currentTarget }) => props.snapping.setSnaps(currentTarget.checked)}
      />
      {messages().snap}
    </label>
  );
}

/** Tells what of the view cannot be snapped to. */
export function SnapLimits(props: SnapProps) {
  const messages = useWords("draw/toolbar");
  return (
    <Show when={props.snapping.snaps() && props.snapping.isCrowded()}>
      <p class="draw-bar__status">{messages().crowded}</p>
    </Show>
  );
}
