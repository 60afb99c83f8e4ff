import { Show } from "solid-js";
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

interface SourceAnswersProps {
  readonly file: URL;
  /** The user has not answered yet. */
  readonly asking: boolean;
  readonly agree: () => void;
  readonly decline: () => void;
}

/** The answers to the question, and afterwards what is happening. */
export function SourceAnswers(props: SourceAnswersProps) {
  const messages = useWords("linked/linked");
  return (
    <Show when={props.asking} fallback={<p>{messages().asking(props.file.host)}</p>}>
      <div class="linked-banner__buttons">
        <button type="button" class="push-button push-button--solid" onClick={() => props.agree()}>
          {messages().ask(props.file.host)}
        </button>
        <button type="button" class="push-button" onClick={() => props.decline()}>
          {messages().notNow}
        </button>
      </div>
    </Show>
  );
}
