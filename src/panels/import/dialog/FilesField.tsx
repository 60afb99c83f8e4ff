import FilePlus from "lucide-solid/icons/file-plus";
import { useImportFormat } from "../messages/import-format.ts";
import { useImportInput } from "./use-import-sources.ts";

/** Opens the system's file picker. Any file may be chosen: its content tells what it is, not its name. */
export function FilesField(props: { readonly done: () => void }) {
  const format = useImportFormat();
  const arrival = useImportInput();
  const take = (input: HTMLInputElement): void => {
    const files = Array.from(input.files ?? []);
    if (files.length === 0) return;
    arrival.files(files);
    input.value = "";
    props.done();
  };
  return (
    <div class="add-files">
      <label class="add-files__label push-button push-button--solid">
        <FilePlus aria-hidden="true" />
        {format().say.adding.chooseFiles}
        <input
          type="file"
          multiple
          autofocus
          class="add-files__input"
          onChange={(event) => take(event.currentTarget)}
        />
      </label>
      <p class="add-files__hint">{format().say.adding.filesHint}</p>
      <p class="add-files__formats">{format().say.adding.formats}</p>
    </div>
  );
}
