import Pentagon from "lucide-solid/icons/pentagon";
import { useWords } from "../ui/use-words.ts";

interface DrawButtonProps {
  readonly pressed: boolean;
  readonly press: () => void;
}

/** Opens the toolbar by which parks are drawn, and closes it. */
export function DrawButton(props: DrawButtonProps) {
  const words = useWords();
  return (
    <button
      type="button"
      class="tool"
      aria-label={words().own.draw}
      title={words().own.draw}
      aria-pressed={props.pressed}
      onClick={() => props.press()}
    >
      <Pentagon aria-hidden="true" />
    </button>
  );
}
