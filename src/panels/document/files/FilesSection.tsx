import ChevronDown from "lucide-solid/icons/chevron-down";
import ChevronRight from "lucide-solid/icons/chevron-right";
import { createSignal, For, Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { isLinked } from "../../../document/linked-id.ts";
import { ClearableNote } from "./ClearableNote.tsx";
import { FileItem } from "./FileItem.tsx";
import { RemoveAllButton } from "./RemoveAllButton.tsx";
import { SavedStatus } from "./SavedStatus.tsx";
import "./files-section.css";
import { useWords } from "../../ui/use-words.ts";

const TITLE_ID = "own-files-title";
/** On a phone the list itself has little room. */
const UNFOLDED_FROM_PX = 640;

/** The files that the user brought, and whether they are safe on the device. */
export function FilesSection() {
  const {
    catalogue: { list },
    document: { own },
  } = useAtlas();
  const messages = useWords("document/files");
  const files = () => list.files().filter(({ id }) => !isLinked(id));
  const [isOpen, setOpen] = createSignal(innerWidth >= UNFOLDED_FROM_PX);
  return (
    <section class="own-files" aria-labelledby={TITLE_ID}>
      <div class="own-files__head">
        <h2 id={TITLE_ID}>{messages().title}</h2>
        <span class="own-files__count num">{files().length}</span>
        <SavedStatus />
        <button
          type="button"
          class="icon-button"
          aria-expanded={isOpen()}
          aria-label={isOpen() ? messages().fold : messages().unfold}
          onClick={() => setOpen(!isOpen())}
        >
          <Show when={isOpen()} fallback={<ChevronRight aria-hidden="true" />}>
            <ChevronDown aria-hidden="true" />
          </Show>
        </button>
      </div>
      <Show when={isOpen()}>
        <div class="own-files__body">
          <ul role="list" aria-labelledby={TITLE_ID}>
            <For each={files().map(({ id }) => id)}>
              {(id) => (
                <Show when={own.collection(id)}>
                  {(collection) => <FileItem collection={collection()} />}
                </Show>
              )}
            </For>
          </ul>
          <ClearableNote />
          <RemoveAllButton />
        </div>
      </Show>
    </section>
  );
}
