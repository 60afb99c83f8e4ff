import ChevronDown from "lucide-solid/icons/chevron-down";
import ChevronRight from "lucide-solid/icons/chevron-right";
import { createSignal, For, Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { isLinked } from "../../../document/linked-id.ts";
import { FileItem } from "./FileItem.tsx";
import { SavedStatus } from "./SavedStatus.tsx";
import "./files-section.css";
import { useWords } from "../../ui/use-words.ts";
import { lazyComponent } from "../../ui/lazy/lazy-component.tsx";
import { FailedDialog, type FailedDialogProps } from "../../ui/lazy/LoadFailure.tsx";

const TITLE_ID = "own-files-title";
/** On a phone the list itself has little room. */
const UNFOLDED_FROM_PX = 640;

/** The files that the user brought, and whether they are safe on the device. */
export function FilesSection() {
  const {
    catalogue: { list },
    document: { own },
  } = useAtlas();
  const words = useWords();
  const messages = useWords("document/files");
  /** The browser may clear what is saved, where it has not promised to keep it. */
  const isClearable = (): boolean => own.persisted() === false && typeof own.saving() === "string";
  const files = () => list.files().filter(({ id }) => !isLinked(id));
  const [isOpen, setOpen] = createSignal(innerWidth >= UNFOLDED_FROM_PX);
  return (
    <section class="own-files" aria-labelledby={TITLE_ID}>
      <div class="own-files__head">
        <h2 id={TITLE_ID}>{messages().title}</h2>
        <span class="own-files__count num">{files().length}</span>
        <SavedStatus saving={own.saving()} hasFiles={own.document().collections.size > 0} />
        <button
          type="button"
          class="icon-button"
          aria-expanded={isOpen()}
          aria-label={isOpen() ? messages().collapse : messages().expand}
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
          <Show when={isClearable()}>
            <p class="saved-status__note">{words().saving.mayBeCleared}</p>
          </Show>
          <RemoveAllButton />
        </div>
      </Show>
    </section>
  );
}

const RemoveAllDialog = lazyComponent(
  () => import("./RemoveAllDialog.tsx"),
  (module) => module.RemoveAllDialog,
  { failed: (failure, { close }) => <NoQuestion failure={failure} closed={close} /> },
);

/** The button "Remove all my data" with its question. */
function RemoveAllButton() {
  const words = useWords();
  const [isAsking, setAsking] = createSignal(false);
  return (
    <>
      <button type="button" class="text-button" onClick={() => setAsking(true)}>
        {words().saving.removeAll}
      </button>
      <Show when={isAsking()}>
        <RemoveAllDialog close={() => setAsking(false)} />
      </Show>
    </>
  );
}

function NoQuestion(props: FailedDialogProps) {
  const words = useWords();
  return <FailedDialog {...props} title={words().saving.removeAll} />;
}
