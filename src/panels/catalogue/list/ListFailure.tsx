import type { LoadProblem } from "../../../state/catalogue/catalogue.ts";
import type { Messages } from "../../../words/en/messages.ts";
import { focusSearch } from "../search/focus-search.ts";
import { useWords } from "../../ui/use-words.ts";

function sentenceOf(problem: LoadProblem, words: Messages): string {
  switch (problem.kind) {
    case "unreachable":
      return words.list.unreachable;
    case "status":
      return words.list.badStatus(problem.status);
    case "missing":
      return words.list.missing;
    case "unreadable":
      return words.list.unreadable;
  }
}

interface ListFailureProps {
  readonly problem: LoadProblem;
  readonly retry: () => void;
}

/** Stands for the list where the catalogue did not arrive: what happened, and the way on. */
export function ListFailure(props: ListFailureProps) {
  const words = useWords();
  const retry = (): void => {
    props.retry();
    focusSearch();
  };
  return (
    <div class="finder__message">
      <p role="alert">{sentenceOf(props.problem, words())}</p>
      <button type="button" class="push-button" onClick={retry}>
        {words().list.tryAgain}
      </button>
    </div>
  );
}
