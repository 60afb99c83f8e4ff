import type { Edit } from "../../document/document.ts";
import { useAtlas } from "../../state/context.ts";
import { UNDO_BUTTON_ID } from "../ui/element-ids.ts";

/** Removes something by an edit and says so. What was pressed goes with it: the focus goes to what brings it back. */
export function useRemove(): (name: string, edit: Edit) => void {
  const {
    page: { notices },
    document: { own },
  } = useAtlas();
  return (name, edit) => {
    own.edit(edit);
    notices.show({ kind: "removed", name });
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) {
      document.getElementById(UNDO_BUTTON_ID)?.focus();
    }
  };
}
