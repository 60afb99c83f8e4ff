import { removeCollection } from "../../document/edits.ts";
import type { Collection } from "../../document/sketch.ts";
import { useAtlas } from "../../state/context.ts";
import { NamesButton } from "./NamesButton.tsx";
import { useRemoval } from "./use-removal.ts";
import { useFilesWords } from "./use-files-words.ts";

interface FileActionsProps {
  readonly collection: Collection;
  readonly rename: () => void;
}

/** What is done with a file less often. */
export function FileActions(props: FileActionsProps) {
  const { datum, exports } = useAtlas();
  const say = useFilesWords();
  const remove = useRemoval();
  const id = () => props.collection.id;
  return (
    <div class="own-file__actions">
      <button type="button" class="text-button" onClick={() => props.rename()}>
        {say().rename}
      </button>
      <NamesButton id={id()} />
      <button type="button" class="text-button" onClick={() => datum.open(id())}>
        {say().datum}
      </button>
      <button
        type="button"
        class="text-button"
        onClick={() => exports.open({ kind: "collection", id: id() })}
      >
        {say().export}
      </button>
      <button
        type="button"
        class="text-button"
        onClick={() => remove(props.collection.name, removeCollection(id()))}
      >
        {say().remove}
      </button>
    </div>
  );
}
