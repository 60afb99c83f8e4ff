import { Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { useLinkParksWords } from "./use-link-parks-words.ts";

/** Asks before the host that a link names is asked for its file. */
export function SourceQuestion(props: { readonly file: URL }) {
  const say = useLinkParksWords();
  return (
    <p class="linked-banner__question">
      <b>{say().asks(props.file.host)}</b> <code>{props.file.pathname}</code> {say().learns}
    </p>
  );
}

/** The answers to the question, and afterwards what is happening. */
export function SourceAnswers(props: { readonly file: URL }) {
  const { preview } = useAtlas();
  const say = useLinkParksWords();
  return (
    <Show
      when={preview.preview().phase === "asking"}
      fallback={<p>{say().asking(props.file.host)}</p>}
    >
      <div class="linked-banner__buttons">
        <button
          type="button"
          class="push-button push-button--solid"
          onClick={() => void preview.agree()}
        >
          {say().ask(props.file.host)}
        </button>
        <button type="button" class="push-button" onClick={() => preview.decline()}>
          {say().notNow}
        </button>
      </div>
    </Show>
  );
}
