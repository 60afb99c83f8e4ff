import type { DrawState } from "../../state/draw/draw-state.ts";
import type { SnapSetting } from "../../state/draw/snap-setting.ts";
import { DrawToolbar } from "../draw/DrawToolbar.tsx";
import { useWords } from "../ui/use-words.ts";

/** The toolbar of drawing, in the words of measuring. */
export function MeasureToolbar(props: {
  readonly draw: DrawState;
  readonly snapping: SnapSetting;
}) {
  const messages = useWords("measure/measure");
  const texts = () => ({
    name: messages().name,
    tool: messages().tool,
    cancel: messages().close,
  });
  return <DrawToolbar draw={props.draw} snapping={props.snapping} texts={texts()} />;
}
