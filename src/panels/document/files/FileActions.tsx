import { removeCollection } from "../../../document/edits.ts";
import type { Collection } from "../../../document/document.ts";
import { useAtlas } from "../../../state/context.ts";
import { NamesButton } from "./NamesButton.tsx";
import { useRemove } from "../use-removal.ts";
import { useFilesWords } from "./use-files-words.ts";

interface FileActionsProps {
  readonly collection: Collection;
  readonly rename: () => void;
}

/** What is done with a file less often. */
export function FileActions(props: FileActionsProps) {
  const { datum, exports } = useAtlas();
  const messages = useFilesWords();
  const remove = useRemove();
  const id = () => props.collection.id;
  return (
    <div class="own-file__actions">
      <button type="button" class="text-button" onClick={() => props.rename()}>
        {messages().rename}
      </button>
      <NamesButton id={id()} />
      <button type="button" class="text-button" onClick={() => datum.open(id())}>
        {messages().datum}
      </button>
      <button
        type="button"
        class="text-button"
        onClick={() => exports.open({ kind: "collection", id: id() })}
      >
        {messages().export}
      </button>
      <button
        type="button"
        class="text-button"
        onClick={() => remove(props.collection.name, removeCollection(id()))}
      >
        {messages().remove}
      </button>
    </div>
  );
}
