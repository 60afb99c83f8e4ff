import Ruler from "lucide-solid/icons/ruler";
import { useWords } from "../ui/use-words.ts";

interface MeasureButtonProps {
  readonly pressed: boolean;
  readonly press: () => void;
}

/** Opens the toolbar by which distances and areas are measured, and closes it. */
export function MeasureButton(props: MeasureButtonProps) {
  const words = useWords();
  return (
    <button
      type="button"
      class="tool"
      aria-label={words().own.measure}
      title={words().own.measure}
      aria-pressed={props.pressed}
      onClick={() => props.press()}
    >
      <Ruler aria-hidden="true" />
    </button>
  );
}
