import Share from "lucide-solid/icons/share-2";
import { Show } from "solid-js";
import { useWords } from "../ui/use-words.ts";
import "./share-button.css";

interface ShareButtonProps {
  readonly look: "bar" | "sign";
  /** Opens the dialog. */
  readonly open: () => void;
}

/** Opens the dialog "Share". In the bar it has a word; on phones, where there is no bar, it is a sign in the search box. */
export function ShareButton(props: ShareButtonProps) {
  const words = useWords();
  return (
    <button
      type="button"
      class={props.look === "bar" ? "tool tool--worded share-in-bar" : "icon-button share-sign"}
      aria-label={props.look === "sign" ? words().shell.share : undefined}
      onClick={() => props.open()}
    >
      <Share aria-hidden="true" />
      <Show when={props.look === "bar"}>
        <span>{words().shell.share}</span>
      </Show>
    </button>
  );
}
