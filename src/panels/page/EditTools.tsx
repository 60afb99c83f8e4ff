import { AddButton } from "../import/AddButton.tsx";
import { ExportButton } from "../export/ExportButton.tsx";
import { UndoButtons } from "../document/UndoButtons.tsx";
import { useWords } from "../ui/use-words.ts";
import "./edit-tools.css";

/** What brings parks in and takes them out, and the steps between. */
export function EditTools() {
  const words = useWords();
  return (
    <div
      class="edit-tools tool-group tool-group--column"
      role="group"
      aria-label={words().own.toolsName}
    >
      <AddButton look="icon" />
      <UndoButtons />
      <ExportButton />
    </div>
  );
}
