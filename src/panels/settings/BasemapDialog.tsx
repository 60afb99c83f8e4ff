import { createMemo, createSignal, createUniqueId, For, type JSX, Show } from "solid-js";
import type { CustomBasemap } from "../../state/settings/settings.ts";
import type {
  CustomBasemapProblem,
  CustomBasemapState,
  LeftOut,
} from "../../state/view/custom-basemap.ts";
import { fileSizeText } from "../../words/format/figures.ts";
import type { WordsOf } from "../../words/load.ts";
import { ModalDialog } from "../ui/ModalDialog.tsx";
import { useWords } from "../ui/use-words.ts";
import "./basemap-dialog.css";

interface BasemapFormProps {
  /** The basemap that is drawn as the online one, where it is not the usual one. */
  readonly custom: CustomBasemap | undefined;
  /** Whether the map draws it now: one that could not be had gives way to the embedded one. */
  readonly isDrawn: boolean;
  readonly state: Pick<CustomBasemapState, "readAddress" | "check" | "use" | "reset">;
}

type Step =
  | { readonly kind: "asking" }
  | {
      readonly kind: "asks-more";
      readonly basemap: CustomBasemap;
      readonly hosts: readonly string[];
    }
  | { readonly kind: "failed"; readonly problem: CustomBasemapProblem }
  | { readonly kind: "used"; readonly leftOut: readonly LeftOut[] };

type BasemapWords = WordsOf<"settings/basemap">;

const MOST_NAMES = 4;

/** Why an address brings no basemap, and what to do. */
function problemSentence(problem: CustomBasemapProblem, host: string, words: BasemapWords): string {
  const { problem: sentences } = words;
  switch (problem.kind) {
    case "status":
      return sentences.status(problem.host, problem.status);
    case "refused":
      return sentences.refused(problem.host);
    case "no-ranges":
      return sentences.noRanges(problem.host);
    case "too-large":
      return sentences.tooLarge(fileSizeText(problem.limitBytes));
    case "not-a-basemap":
      return sentences.notABasemap(host);
    case "not-vector":
      return sentences.notVector();
    case "nothing-to-draw":
      return sentences.nothingToDraw(problem.names.slice(0, MOST_NAMES * 2));
    case "asks-more":
      return words.more(host, problem.hosts);
    case "not-loaded":
      return sentences.notLoaded();
    default:
      return sentences[problem.kind]();
  }
}

function leftOutText({ part, names }: LeftOut, words: BasemapWords): string {
  if (names.length === 0) return words.part[part];
  const shown = names.slice(0, MOST_NAMES);
  return words.named(words.part[part], shown, names.length - shown.length);
}

/** What is entered, and what comes of it. */
function createEntry(props: BasemapFormProps) {
  const [text, setText] = createSignal("");
  const [step, setStep] = createSignal<Step>();
  const address = createMemo(() => props.state.readAddress(text()));
  let asked: CustomBasemap | undefined;
  const check = async (basemap: CustomBasemap): Promise<void> => {
    asked = basemap;
    setStep({ kind: "asking" });
    const answer = await props.state.check(basemap);
    // Another address has been entered meanwhile.
    if (asked !== basemap) return;
    if (answer.ok) {
      props.state.use(basemap);
      setStep({ kind: "used", leftOut: answer.value });
    } else if (answer.problem.kind === "asks-more")
      setStep({ kind: "asks-more", basemap, hosts: answer.problem.hosts });
    else setStep({ kind: "failed", problem: answer.problem });
  };
  const forget = (): void => {
    asked = undefined;
    setStep(undefined);
  };
  return {
    text,
    step,
    check,
    forget,
    host: (): string | undefined => {
      const read = address();
      return read.ok ? read.value.host : undefined;
    },
    enter: (entered: string): void => {
      setText(entered);
      forget();
    },
    submit: (): void => {
      const read = address();
      if (!read.ok) setStep({ kind: "failed", problem: read.problem });
      else if (step()?.kind !== "asking")
        void check({ address: read.value.href, hosts: [read.value.host] });
    },
  };
}

/** Where streets come from, and the way to have them from elsewhere. No host is asked before its name is pressed. */
export function BasemapForm(props: BasemapFormProps) {
  const words = useWords("settings/basemap");
  const entry = createEntry(props);
  const reset = (): void => {
    props.state.reset();
    entry.forget();
  };
  return (
    <>
      <p>{words().intro}</p>
      <AddressField entry={entry} />
      <BasemapStep
        step={entry.step()}
        host={entry.host() ?? ""}
        agree={(basemap, hosts) =>
          void entry.check({ ...basemap, hosts: [...basemap.hosts, ...hosts] })
        }
      />
      <Show when={props.custom}>
        {(custom) => (
          <div class="basemap-use">
            <p role="status">
              {words()[props.isDrawn ? "inUse" : "notDrawn"](new URL(custom().address).host)}
            </p>
            <button type="button" class="push-button" onClick={reset}>
              {words().reset}
            </button>
          </div>
        )}
      </Show>
    </>
  );
}

function AddressField(props: { readonly entry: ReturnType<typeof createEntry> }) {
  const words = useWords("settings/basemap");
  const id = createUniqueId();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    props.entry.submit();
  };
  return (
    <form class="basemap-field" onSubmit={submit}>
      <label for={id}>{words().field}</label>
      <input
        id={id}
        class="text-box"
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder={words().hint}
        onInput={(event) => props.entry.enter(event.currentTarget.value)}
      />
      <Show when={props.entry.host()}>
        {(host) => <p class="basemap-note">{words().learns(host())}</p>}
      </Show>
      <button
        type="submit"
        class="push-button push-button--solid"
        disabled={props.entry.text().trim() === ""}
      >
        <Show when={props.entry.host()} fallback={words().askAny}>
          {(host) => words().ask(host())}
        </Show>
      </button>
    </form>
  );
}

interface BasemapStepProps {
  readonly step: Step | undefined;
  readonly host: string;
  readonly agree: (basemap: CustomBasemap, hosts: readonly string[]) => void;
}

/** What has come of the address that was entered. */
function BasemapStep(props: BasemapStepProps) {
  const words = useWords("settings/basemap");
  const shown = (): JSX.Element => {
    const { step, host } = props;
    switch (step?.kind) {
      case "asking":
        return <p role="status">{words().asking(host)}</p>;
      case "failed":
        return (
          <p class="basemap-problem" role="alert">
            {problemSentence(step.problem, host, words())}
          </p>
        );
      case "asks-more":
        return (
          <div class="basemap-more" role="group" aria-label={words().askMore}>
            <p role="status">{words().more(host, step.hosts)}</p>
            <button
              type="button"
              class="push-button push-button--solid"
              onClick={() => props.agree(step.basemap, step.hosts)}
            >
              {words().askMore}
            </button>
          </div>
        );
      case "used":
        return (
          <Show when={step.leftOut.length > 0}>
            <div class="basemap-note">
              <p>{words().leftOut}</p>
              <ul>
                <For each={step.leftOut}>{(part) => <li>{leftOutText(part, words())}</li>}</For>
              </ul>
            </div>
          </Show>
        );
      case undefined:
        return undefined;
    }
  };
  return <>{shown()}</>;
}

/** The dialog about a basemap of the user's own choice. */
export function BasemapDialog(props: BasemapFormProps & { readonly close: () => void }) {
  const words = useWords();
  const messages = useWords("settings/basemap");
  return (
    <ModalDialog
      title={words().shell.basemapName}
      closeName={messages().close}
      closed={() => props.close()}
    >
      {() => (
        <div class="dialog__body">
          <BasemapForm {...props} />
        </div>
      )}
    </ModalDialog>
  );
}
