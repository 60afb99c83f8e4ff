import { onMount } from "solid-js";
import { useImportFormat } from "../messages/import-format.ts";
import { useImportInput } from "./use-import-sources.ts";

interface HostQuestionProps {
  readonly url: URL;
  readonly agreed: () => void;
  readonly declined: () => void;
}

/** Asks before a host is asked: it will learn of the user what any host learns. */
export function HostQuestion(props: HostQuestionProps) {
  const format = useImportFormat();
  const inputs = useImportInput();
  let yes!: HTMLButtonElement;
  onMount(() => yes.focus());
  const agree = (): void => {
    inputs.address(props.url);
    props.agreed();
  };
  return (
    <div class="host-question" role="group" aria-labelledby="host-question-text">
      <p id="host-question-text">{format().words.dialog.askHost(props.url.host)}</p>
      <div class="host-question__answers">
        <button ref={yes} type="button" class="push-button push-button--solid" onClick={agree}>
          {format().words.dialog.loadFrom(props.url.host)}
        </button>
        <button type="button" class="push-button" onClick={() => props.declined()}>
          {format().words.dialog.decline}
        </button>
      </div>
    </div>
  );
}
