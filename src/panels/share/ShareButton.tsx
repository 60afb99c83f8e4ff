import Share from "lucide-solid/icons/share-2";
import { Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { useWords } from "../ui/use-words.ts";
import "./share-button.css";

/** Opens the dialog "Share". In the bar it has a word; on phones, where there is no bar, it is a sign in the search box. */
export function ShareButton(props: { readonly look: "bar" | "sign" }) {
  const sharing = useAtlas().share;
  const words = useWords();
  return (
    <button
      type="button"
      class={props.look === "bar" ? "tool tool--worded share-in-bar" : "icon-button share-sign"}
      aria-label={props.look === "sign" ? words().shell.share : undefined}
      onClick={() => sharing.open()}
    >
      <Share aria-hidden="true" />
      <Show when={props.look === "bar"}>{words().shell.share}</Show>
    </button>
  );
}
