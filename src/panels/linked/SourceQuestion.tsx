import { Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { useWords } from "../ui/use-words.ts";

/** Asks before the host that a link names is asked for its file. */
export function SourceQuestion(props: { readonly file: URL }) {
  const messages = useWords("linked/linked");
  return (
    <p class="linked-banner__question">
      <b>{messages().asks(props.file.host)}</b> <code>{props.file.pathname}</code>{" "}
      {messages().learns}
    </p>
  );
}

/** The answers to the question, and afterwards what is happening. */
export function SourceAnswers(props: { readonly file: URL }) {
  const { linked } = useAtlas();
  const messages = useWords("linked/linked");
  return (
    <Show
      when={linked.state().phase === "asking"}
      fallback={<p>{messages().asking(props.file.host)}</p>}
    >
      <div class="linked-banner__buttons">
        <button
          type="button"
          class="push-button push-button--solid"
          onClick={() => void linked.agree()}
        >
          {messages().ask(props.file.host)}
        </button>
        <button type="button" class="push-button" onClick={() => linked.decline()}>
          {messages().notNow}
        </button>
      </div>
    </Show>
  );
}
