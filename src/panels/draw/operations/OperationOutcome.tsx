import { Match, Show, Switch } from "solid-js";
import type { OperationPhase } from "../../../state/draw/operations.ts";
import { countText, percentText, plain } from "../../../words/format/figures.ts";
import { useFormat } from "../../ui/use-format.ts";
import { useWords } from "../../ui/use-words.ts";
import { refusalSentence } from "./refusal-sentence.ts";

interface OperationOutcomeProps {
  readonly phase: OperationPhase;
  /** What is still missing, or what the operation does. */
  readonly note: string;
  readonly tryAgain: () => void;
}

/** How far an operation is, and what would come of it: areas before and after, pieces, heights that are lost. */
export function OperationOutcome(props: OperationOutcomeProps) {
  const messages = useWords("draw/operations");
  const ready = () => (props.phase.kind === "ready" ? props.phase.done : undefined);
  const refusal = () => (props.phase.kind === "refused" ? props.phase.refusal : undefined);
  const failure = () => (props.phase.kind === "failed" ? props.phase.reason : undefined);
  return (
    <div class="operation-outcome" role="status">
      <Switch fallback={<p class="operation-note">{props.note}</p>}>
        <Match when={props.phase.kind === "working"}>
          <p class="operation-note">{messages().working}</p>
        </Match>
        <Match when={ready()}>{(done) => <Areas done={done()} />}</Match>
        <Match when={refusal()}>
          {(reason) => (
            <p class="operation-problem">{refusalSentence(reason(), messages().refused)}</p>
          )}
        </Match>
        <Match when={failure()}>
          {(reason) => (
            <p class="operation-problem">
              {messages().failed[reason()]}{" "}
              <button type="button" class="text-button" onClick={() => props.tryAgain()}>
                {messages().tryAgain}
              </button>
            </p>
          )}
        </Match>
      </Switch>
    </div>
  );
}

type Done = Extract<OperationPhase, { kind: "ready" }>["done"];

function Areas(props: { readonly done: Done }) {
  const format = useFormat();
  const messages = useWords("draw/operations");
  const before = () => props.done.areaBeforeSquareMetres;
  const after = () => props.done.areaAfterSquareMetres;
  const pieces = () => props.done.geometries.length;
  const changed = () => props.done.others.filter((other) => other !== undefined).length;
  return (
    <>
      <p class="operation-areas num">
        <span>{messages().areas(plain(format.area(before())), plain(format.area(after())))}</span>
        <Show when={before() > 0}>
          <b>{percentText((after() / before() - 1) * 100)}</b>
        </Show>
      </p>
      <Show when={pieces() > 1}>
        <p class="operation-note">{messages().pieces(countText(pieces()))}</p>
      </Show>
      <Show when={changed() > 0}>
        <p class="operation-note">{messages().othersChange(countText(changed()))}</p>
      </Show>
      <Show when={props.done.lostHeights > 0}>
        <p class="operation-note">{messages().heights(countText(props.done.lostHeights))}</p>
      </Show>
    </>
  );
}
