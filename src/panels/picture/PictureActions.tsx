import Check from "lucide-solid/icons/check";
import Copy from "lucide-solid/icons/copy";
import Download from "lucide-solid/icons/download";
import { createEffect, createSignal, on, Show } from "solid-js";
import { pictureName } from "./picture-name.ts";
import { useWords } from "../ui/use-words.ts";

/** Puts a PNG on the clipboard; tells whether the browser let it. */
async function copyPicture(png: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    return true;
  } catch {
    return false;
  }
}

interface PictureActionsProps {
  /** `undefined` as long as it is not there. */
  readonly png: Blob | undefined;
  readonly title: string;
  /** Hands a file to the user, as a download. */
  readonly saveFile: (name: string, content: Blob) => void;
}

/** The buttons that take the picture along: as a file, and on the clipboard. */
export function PictureActions(props: PictureActionsProps) {
  const messages = useWords("picture/picture");
  const [outcome, setOutcome] = createSignal<"copied" | "refused">();
  createEffect(
    on(
      () => props.png,
      () => setOutcome(undefined),
      { defer: true },
    ),
  );
  const save = (): void => {
    if (props.png) props.saveFile(pictureName(props.title), props.png);
  };
  const copy = async (): Promise<void> => {
    if (props.png) setOutcome((await copyPicture(props.png)) ? "copied" : "refused");
  };
  return (
    <div class="picture-stage__ways">
      <button
        type="button"
        class="push-button push-button--solid share-button"
        aria-disabled={props.png === undefined}
        onClick={save}
      >
        <Download aria-hidden="true" />
        {messages().save}
      </button>
      <button
        type="button"
        class="push-button share-button"
        aria-disabled={props.png === undefined}
        onClick={() => void copy()}
      >
        <Show when={outcome() === "copied"} fallback={<Copy aria-hidden="true" />}>
          <Check aria-hidden="true" />
        </Show>
        {messages().copy}
      </button>
      <div role="status" class="share-copied">
        <Show when={outcome() === "copied"}>
          <p>{messages().copied}</p>
        </Show>
      </div>
      <Show when={outcome() === "refused"}>
        <p role="alert" class="share-alert">
          {messages().copyRefused}
        </p>
      </Show>
    </div>
  );
}
