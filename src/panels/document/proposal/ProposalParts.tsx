import { For, Show } from "solid-js";
import { countText } from "../../../words/format/figures.ts";
import { useWords } from "../../ui/use-words.ts";

/** One thing that is wrong or doubtful, as a sentence. */
export interface FindingLine {
  readonly severity: "error" | "warning";
  readonly text: string;
}

/** So many are listed: whoever has more repairs the first. */
const MOST_FINDINGS = 30;

/** What is missing before a park can be proposed, in plain sentences. */
export function ProposalFindings(props: { readonly findings: readonly FindingLine[] }) {
  const messages = useWords("document/proposal");
  return (
    <>
      <h4>{messages().missing}</h4>
      <Show
        when={props.findings.length > 0}
        fallback={<p class="proposal-note">{messages().nothingMissing}</p>}
      >
        <ul class="proposal-findings" aria-live="polite">
          <For each={props.findings.slice(0, MOST_FINDINGS)}>
            {({ severity, text }) => (
              <li data-severity={severity}>
                <span class="spoken">
                  {severity === "error" ? messages().mustRepair : messages().mayStand}:{" "}
                </span>
                {text}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.findings.length > MOST_FINDINGS}>
        <p class="proposal-note">
          {messages().more(countText(props.findings.length - MOST_FINDINGS))}
        </p>
      </Show>
    </>
  );
}

interface ProposalStepsProps {
  /** What its files are called. */
  readonly file: string;
  readonly sourcesFile: string;
  /** Nothing has to be repaired any more. */
  readonly isReady: boolean;
  /** The atlas has a park of this id. */
  readonly isOfAtlas: boolean;
  readonly hasNewSources: boolean;
  readonly save: () => void;
  readonly saveSources: () => void;
}

/** The files of a proposal, and the three steps of a pull request. */
export function ProposalSteps(props: ProposalStepsProps) {
  const messages = useWords("document/proposal");
  const steps = (): readonly string[] => [
    props.isOfAtlas ? messages().stepFile(props.file) : messages().stepNewFile(props.file),
    props.hasNewSources ? messages().stepSources(props.sourcesFile) : messages().stepNoSources,
    messages().stepRequest,
  ];
  return (
    <>
      <h4>{messages().steps}</h4>
      <ol class="proposal-steps">
        <For each={steps()}>{(step) => <li>{step}</li>}</For>
      </ol>
      <div class="proposal-buttons">
        <button
          type="button"
          class="push-button push-button--solid"
          aria-disabled={!props.isReady}
          onClick={() => {
            if (props.isReady) props.save();
          }}
        >
          {messages().download}
        </button>
        <Show when={props.hasNewSources}>
          <button
            type="button"
            class="push-button"
            aria-disabled={!props.isReady}
            onClick={() => {
              if (props.isReady) props.saveSources();
            }}
          >
            {messages().downloadSources}
          </button>
        </Show>
      </div>
      <p class="proposal-note">{messages().normalised}</p>
    </>
  );
}
