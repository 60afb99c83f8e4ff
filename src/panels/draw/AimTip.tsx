import { Show } from "solid-js";
import type { DrawState } from "../../state/draw/draw-state.ts";
import type { Snapped } from "../../geo/snap/snap.ts";
import type { ScreenPoint } from "../../state/draw/drag-gesture.ts";
import type { Position } from "../../geo/position.ts";
import { DraftTip } from "./DraftTip.tsx";
import { useOwnerName } from "./owner-name.ts";

interface Shown {
  readonly pointer: ScreenPoint;
  readonly aimed: Snapped;
}

/** Tells beside the pointer or the crosshair what the next corner would be. */
export function AimTip(props: { readonly draw: DrawState }) {
  const nameOf = useOwnerName();
  const shown = (): Shown | undefined => {
    const [pointer, aimed] = [props.draw.pointer(), props.draw.aimed()];
    return pointer && aimed && { pointer, aimed };
  };
  const closing = (): Position | undefined => {
    const draft = props.draw.draft();
    return draft?.tool === "polygon" && props.draw.isComplete() ? draft.corners[0] : undefined;
  };
  return (
    <Show when={shown()}>
      {(known) => (
        <DraftTip
          pointer={known().pointer}
          isCrosshair={props.draw.crosshair()}
          aimed={known().aimed}
          closing={closing()}
          area={props.draw.isCrossed() ? undefined : props.draw.figures()?.areaSquareMetres}
          nameOf={nameOf}
        />
      )}
    </Show>
  );
}
