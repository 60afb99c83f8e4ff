import { onCleanup } from "solid-js";
import { isTextField } from "../panels/ui/text-field.ts";
import type { ImportInputs } from "./import-entry.ts";

/** Takes files and texts that are pasted anywhere outside of a field. */
export function followPaste(inputs: ImportInputs): void {
  const paste = (event: ClipboardEvent): void => {
    const data = event.clipboardData;
    if (!data || event.defaultPrevented || isTextField(event.target)) return;
    const text = data.getData("text/plain");
    // Spreadsheets put a picture of the cells beside their text.
    const files = Array.from(data.files).filter(({ type }) => !type.startsWith("image/"));
    const pasted = files.length > 0 || text.trim() !== "" ? files : Array.from(data.files);
    if (pasted.length > 0) inputs.files(pasted);
    else inputs.text(text);
    event.preventDefault();
  };
  document.addEventListener("paste", paste);
  onCleanup(() => document.removeEventListener("paste", paste));
}
