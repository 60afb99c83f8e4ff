import X from "lucide-solid/icons/x";
import { createUniqueId, type JSX, onCleanup, onMount, Show } from "solid-js";
import "./dialog.css";

interface ModalDialogProps {
  readonly title: string;
  /** The name of the button that closes it. Without it the dialog is a question: small, and answered by its own buttons. */
  readonly closeName?: string;
  /** Its description, where it asks something. */
  readonly describedBy?: string;
  /** Called when it has been closed, by whatever means. */
  readonly closed: () => void;
  readonly children: (close: () => void) => JSX.Element;
}

/**
 * A dialog above everything else, open as long as it is there; a full sheet on phones unless it asks a question.
 * Escape closes it, a press beside it too unless an answer is asked for, and the browser gives the focus back.
 */
export function ModalDialog(props: ModalDialogProps) {
  const titleId = createUniqueId();
  let dialog!: HTMLDialogElement;
  let isGone = false;
  onMount(() => dialog.showModal());
  const close = (): void => dialog.close();
  // One that makes way for another gives the focus back first, so that the other can give it back, too.
  onCleanup(() => {
    isGone = true;
    close();
  });
  return (
    <dialog
      ref={dialog}
      class="dialog"
      classList={{ "dialog--question": props.closeName === undefined }}
      aria-labelledby={titleId}
      aria-describedby={props.describedBy}
      onClose={() => {
        if (!isGone) props.closed();
      }}
      onClick={(event) => {
        if (event.target === dialog && props.closeName !== undefined) close();
      }}
    >
      <div class="dialog__head">
        <h2 id={titleId}>{props.title}</h2>
        <Show when={props.closeName}>
          {(name) => (
            <button type="button" class="icon-button" aria-label={name()} onClick={close}>
              <X aria-hidden="true" />
            </button>
          )}
        </Show>
      </div>
      {props.children(close)}
    </dialog>
  );
}
