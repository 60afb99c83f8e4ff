import Download from "lucide-solid/icons/download";
import { useWords } from "../ui/use-words.ts";
import "./export-button.css";

interface ExportButtonProps {
  readonly hasParks: boolean;
  readonly open: () => void;
}

/** Opens the dialog by which parks are taken out; as long as there are none it says so and does nothing. */
export function ExportButton(props: ExportButtonProps) {
  const words = useWords();
  const hint = () => (props.hasParks ? words().exporting.button : words().exporting.nothingYet);
  // Out of use but not `disabled`: a disabled button takes no focus, and nobody would learn why.
  return (
    <button
      type="button"
      class="tool"
      aria-label={words().exporting.button}
      aria-disabled={!props.hasParks}
      title={hint()}
      onClick={() => props.hasParks && props.open()}
    >
      <Download aria-hidden="true" />
    </button>
  );
}
