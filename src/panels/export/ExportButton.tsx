import Download from "lucide-solid/icons/download";
import { useAtlas } from "../../state/context.ts";
import { useWords } from "../ui/use-words.ts";
import "./export-button.css";

/** Opens the dialog by which parks are taken out; as long as there are none it says so and does nothing. */
export function ExportButton() {
  const exports = useAtlas().export;
  const words = useWords();
  const hint = () => (exports.hasParks() ? words().exporting.button : words().exporting.nothingYet);
  // Out of use but not `disabled`: a disabled button takes no focus, and nobody would learn why.
  return (
    <button
      type="button"
      class="tool"
      aria-label={words().exporting.button}
      aria-disabled={!exports.hasParks()}
      title={hint()}
      onClick={() => exports.hasParks() && exports.open()}
    >
      <Download aria-hidden="true" />
    </button>
  );
}
