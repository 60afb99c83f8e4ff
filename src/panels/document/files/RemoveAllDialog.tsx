import { createUniqueId } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { focusSearch } from "../../catalogue/search/focus-search.ts";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import { useWords } from "../../ui/use-words.ts";

/** Asks once more before everything of the user's is removed from the device. */
export function RemoveAllDialog(props: { readonly close: () => void }) {
  const {
    document: { own },
    draw,
    import: imports,
    page: { notices },
  } = useAtlas();
  const words = useWords();
  const questionId = createUniqueId();
  const removeAll = async (): Promise<void> => {
    await Promise.all([own.removeAll(), draw.forget()]);
    imports.forgetReport();
    // The button that was pressed before may be gone with what it removed.
    focusSearch();
    if (typeof own.saving() !== "object") notices.show({ kind: "all-removed" });
  };
  return (
    <ModalDialog
      title={words().saving.removeAll}
      describedBy={questionId}
      closed={() => props.close()}
    >
      {(close) => (
        <div class="dialog__body">
          <p id={questionId}>
            {words().saving.removeAllQuestion(
              words().saving.collections(own.document().collections.size),
            )}
          </p>
          <div class="dialog__answers">
            <button type="button" class="push-button" autofocus onClick={close}>
              {words().saving.removeAllNo}
            </button>
            <button
              type="button"
              class="push-button push-button--solid"
              onClick={() => {
                close();
                void removeAll();
              }}
            >
              {words().saving.removeAllYes}
            </button>
          </div>
        </div>
      )}
    </ModalDialog>
  );
}
