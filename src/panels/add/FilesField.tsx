import FilePlus from "lucide-solid/icons/file-plus";
import { useImportSpeech } from "./import-speech.ts";
import { useArrival } from "./use-arrival.ts";

/** Opens the system's file picker. Any file may be chosen: its content tells what it is, not its name. */
export function FilesField(props: { readonly done: () => void }) {
  const speech = useImportSpeech();
  const arrival = useArrival();
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
        {speech().say.adding.chooseFiles}
        <input
          type="file"
          multiple
          autofocus
          class="add-files__input"
          onChange={(event) => take(event.currentTarget)}
        />
      </label>
      <p class="add-files__hint">{speech().say.adding.filesHint}</p>
      <p class="add-files__formats">{speech().say.adding.formats}</p>
    </div>
  );
}
