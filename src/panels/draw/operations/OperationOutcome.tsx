import { For, Match, Show, Switch } from "solid-js";
import type { OwnParkId } from "../../../document/document.ts";
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
  /** What becomes one, where several parks do: told each by itself. */
  readonly joins?: boolean;
  /** What the open park is called, and the others by their ids. */
  readonly nameOf: (id: OwnParkId | undefined) => string;
}

/** How far an operation is, and what would come of it: areas before and after, pieces, heights that are lost. */
export function OperationOutcome(props: OperationOutcomeProps) {
  const messages = useWords("draw/operations");
  const ready = () => (props.phase.kind === "ready" ? props.phase : undefined);
  const refusal = () => (props.phase.kind === "refused" ? props.phase.refusal : undefined);
  const failure = () => (props.phase.kind === "failed" ? props.phase.reason : undefined);
  return (
    <div class="operation-outcome" role="status">
      <Switch fallback={<p class="operation-note">{props.note}</p>}>
        <Match when={props.phase.kind === "working"}>
          <p class="operation-note">{messages().working}</p>
        </Match>
        <Match when={ready()}>
          {(known) => <Areas ready={known()} joins={props.joins === true} nameOf={props.nameOf} />}
        </Match>
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

interface ReadyProps extends Pick<OperationOutcomeProps, "nameOf"> {
  readonly ready: Extract<OperationPhase, { kind: "ready" }>;
}

/** So many parks that change are named. */
const MOST_NAMES = 5;

function Areas(props: ReadyProps & { readonly joins: boolean }) {
  const messages = useWords("draw/operations");
  const format = useFormat();
  const done = () => props.ready.done;
  const before = () => done().areaBeforeSquareMetres;
  const after = () => done().areaAfterSquareMetres;
  const pieces = () => done().geometries.length;
  const changed = () => props.ready.others.filter((_, place) => done().others[place] !== undefined);
  const names = () => {
    const some = changed().slice(0, MOST_NAMES).map(props.nameOf);
    return [...some, ...(changed().length > MOST_NAMES ? ["…"] : [])].join(messages().between);
  };
  return (
    <>
      <Show
        when={props.joins}
        fallback={
          <p class="operation-areas num">
            <span>
              {messages().areas(plain(format.area(before())), plain(format.area(after())))}
            </span>
            {/* The space is for those who hear it. */}
            <Show when={before() > 0}>
              {" "}
              <b>{percentText((after() / before() - 1) * 100)}</b>
            </Show>
          </p>
        }
      >
        <SourceAreas ready={props.ready} nameOf={props.nameOf} />
      </Show>
      <Show when={pieces() > 1}>
        <p class="operation-note">{messages().pieces(countText(pieces()))}</p>
      </Show>
      <Show when={done().addedMetres}>
        {(metres) => (
          <p class="operation-note">{messages().added(plain(format.perimeter(metres())))}</p>
        )}
      </Show>
      <Show when={changed().length > 0}>
        <p class="operation-note">
          {messages().othersChange(countText(changed().length), names())}
        </p>
      </Show>
      <Show when={done().lostHeights > 0}>
        <p class="operation-note">{messages().heights(countText(done().lostHeights))}</p>
      </Show>
      <Show when={done().cornersWithoutHeight > 0}>
        <p class="operation-note">{messages().noHeights(countText(done().cornersWithoutHeight))}</p>
      </Show>
    </>
  );
}

/** The area of each park that becomes part of one, their sum, and what they cover together. */
function SourceAreas(props: ReadyProps) {
  const messages = useWords("draw/operations");
  const format = useFormat();
  const before = () => props.ready.done.areaBeforeSquareMetres;
  const after = () => props.ready.done.areaAfterSquareMetres;
  const ids = (): readonly (OwnParkId | undefined)[] => [undefined, ...props.ready.others];
  return (
    <table class="operation-sources num">
      <tbody>
        <For each={ids()}>
          {(id, place) => (
            <tr>
              <th scope="row">{props.nameOf(id)}</th>
              <td>{plain(format.area(props.ready.done.sourceAreasSquareMetres[place()] ?? 0))}</td>
              <td />
            </tr>
          )}
        </For>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{messages().together}</th>
          <td>{plain(format.area(before()))}</td>
          <td />
        </tr>
        <tr>
          <th scope="row">{messages().merged}</th>
          <td>{plain(format.area(after()))}</td>
          <td>
            <Show when={before() > 0}>{percentText((after() / before() - 1) * 100)}</Show>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
