import { createUniqueId, type JSX, Match, onMount, Show, Switch } from "solid-js";
import { draftCrossings } from "../../../geo/draft/crossings.ts";
import type { DrawState } from "../../../state/draw/draw-state.ts";
import { countText } from "../../../words/format/figures.ts";
import { keepFocus } from "../../ui/refocus.ts";
import { useWords } from "../../ui/use-words.ts";

interface DraftQuestionProps {
  readonly draw: DrawState;
}

/** What is asked before a drawing ends: whether it may be thrown away, or whether its edges may cross. */
export function DraftQuestion(props: DraftQuestionProps) {
  return (
    <Switch>
      <Match when={props.draw.question() === "discard"}>
        <DiscardQuestion draw={props.draw} />
      </Match>
      <Match when={props.draw.question() === "crossing"}>
        <CrossingQuestion draw={props.draw} />
      </Match>
    </Switch>
  );
}

function DiscardQuestion(props: DraftQuestionProps) {
  const messages = useWords("draw/toolbar");
  return (
    <Asked
      text={messages().discardQuestion}
      goOn={() => props.draw.goOn()}
      others={
        <button type="button" class="push-button" onClick={() => props.draw.discard()}>
          {messages().discard}
        </button>
      }
    />
  );
}

function CrossingQuestion(props: DraftQuestionProps) {
  const messages = useWords("draw/toolbar");
  const draft = useWords("draw/draft");
  const text = (): string => {
    const present = props.draw.draft();
    const [first, ...others] = present ? draftCrossings(present) : [];
    const [one = "", other = ""] = first?.edges.map((edge) => countText(edge + 1)) ?? [];
    const sentence = draft().cross(one, other);
    const more = others.length > 0 ? ` ${draft().moreCrossings(countText(others.length))}` : "";
    return draft().sentence(`${sentence}${more}`);
  };
  return (
    <Asked
      text={text()}
      goOn={() => props.draw.goOn()}
      others={
        <>
          <Show when={props.draw.repairingSwap()}>
            {(swap) => (
              <button
                type="button"
                class="push-button"
                onClick={() => {
                  props.draw.swap(swap().corners);
                  props.draw.done();
                }}
              >
                {draft().swap}
              </button>
            )}
          </Show>
          <button type="button" class="push-button" onClick={() => props.draw.finish()}>
            {messages().keepCrossing}
          </button>
        </>
      }
    />
  );
}

interface AskedProps {
  readonly text: string;
  readonly goOn: () => void;
  /** The other answers. */
  readonly others: JSX.Element;
}

/** A question, with the answer that loses nothing in focus. */
function Asked(props: AskedProps) {
  const messages = useWords("draw/toolbar");
  const textId = createUniqueId();
  let answer!: HTMLButtonElement;
  keepFocus();
  onMount(() => queueMicrotask(() => answer.focus()));
  return (
    <div class="draw-bar__question" role="alertdialog" aria-labelledby={textId}>
      <p id={textId}>{props.text}</p>
      {props.others}
      <button
        ref={answer}
        type="button"
        class="push-button push-button--solid"
        aria-describedby={textId}
        onClick={() => props.goOn()}
      >
        {messages().goOn}
      </button>
    </div>
  );
}
