import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import type { CollectionId } from "../../../document/document.ts";
import type { NameChoices, NameSample } from "../../../geojson/names/name-choices.ts";
import { useAtlas } from "../../../state/context.ts";
import { createNaming, type NamingState } from "../../../state/document/naming.ts";
import { numberText } from "../../../words/format/figures.ts";
import { shorten } from "../../ui/shorten.ts";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import "./names-dialog.css";
import { useWords } from "../../ui/use-words.ts";

interface NamesDialogProps {
  readonly id: CollectionId;
  readonly close: () => void;
}

/** A radio button of the choice; without a key the parks are called as recognised. */
interface Option {
  readonly key: string | undefined;
  readonly sample: NameSample;
}

/** So much of a name tells what names of its kind look like. */
const MOST_CHARACTERS = 32;
const NO_SAMPLE: NameSample = { count: 0, samples: [] };

/** By which property the parks of a file are called: what each would call them is seen before it is chosen. */
export function NamesDialog(props: NamesDialogProps) {
  const {
    import: { datum },
    document: { own },
  } = useAtlas();
  const messages = useWords("document/names");
  const state = createNaming(datum.parts, () => props.id);
  const [picked, pick] = createSignal(state.current());
  const isReady = (): boolean => state.choices() !== undefined && state.phase() !== "working";
  const use = async (close: () => void): Promise<void> => {
    if (isReady() && (await state.choose(picked()))) close();
  };
  return (
    <ModalDialog title={messages().title} closeName={messages().close} closed={() => props.close()}>
      {(close) => (
        <form
          class="names-dialog"
          onSubmit={(event) => {
            event.preventDefault();
            void use(close);
          }}
        >
          <div class="dialog__body">
            <Show when={state.choices()} fallback={<NoChoices state={state} />}>
              {(choices) => (
                <Choices
                  choices={choices()}
                  file={own.collection(props.id)?.name ?? ""}
                  current={state.current()}
                  picked={picked()}
                  pick={pick}
                />
              )}
            </Show>
          </div>
          <Foot state={state} isReady={isReady()} />
        </form>
      )}
    </ModalDialog>
  );
}

function NoChoices(props: { readonly state: NamingState }) {
  const messages = useWords("document/names");
  return (
    <Show when={props.state.isUnreadable()} fallback={<p role="status">{messages().reading}</p>}>
      <p role="alert">{messages().unreadable}</p>
    </Show>
  );
}

interface ChoicesProps {
  readonly choices: NameChoices;
  readonly file: string;
  readonly current: string | undefined;
  readonly picked: string | undefined;
  readonly pick: (key: string | undefined) => void;
}

function Choices(props: ChoicesProps) {
  const messages = useWords("document/names");
  const options = createMemo((): readonly Option[] => {
    const { recognised, properties } = props.choices;
    const known = properties.map(({ key, ...sample }) => ({ key, sample }));
    // The property that is chosen may hold a name no more, or stand behind those that are listed.
    const isListed = known.some(({ key }) => key === props.current);
    return [
      { key: undefined, sample: recognised },
      ...(props.current === undefined || isListed
        ? []
        : [{ key: props.current, sample: NO_SAMPLE }]),
      ...known,
    ];
  });
  const listed = (): number => props.choices.properties.length;
  return (
    <>
      <fieldset class="name-choices">
        <legend>{messages().question(props.file)}</legend>
        <For each={options()}>
          {(option) => (
            <NameOption
              option={option}
              features={props.choices.features}
              isPicked={option.key === props.picked}
              pick={() => props.pick(option.key)}
            />
          )}
        </For>
      </fieldset>
      <div class="names-dialog__notes">
        <Show when={listed() === 0}>
          <p>{messages().noProperties}</p>
        </Show>
        <Show when={props.choices.more > 0}>
          <p>{messages().more(numberText(listed()), numberText(listed() + props.choices.more))}</p>
        </Show>
        <p>{messages().rest}</p>
        <p>{messages().links}</p>
      </div>
    </>
  );
}

interface NameOptionProps {
  readonly option: Option;
  readonly features: number;
  readonly isPicked: boolean;
  readonly pick: () => void;
}

function NameOption(props: NameOptionProps) {
  const messages = useWords("document/names");
  const [labelId, noteId] = [createUniqueId(), createUniqueId()];
  const label = (): string => {
    const { key } = props.option;
    if (key === undefined) return messages().recognised;
    return key.trim() === "" ? messages().emptyKey : key;
  };
  const samples = () => props.option.sample.samples;
  const count = (): number => props.option.sample.count;
  const note = (): string | undefined => {
    if (count() === props.features) return undefined;
    if (props.option.key === undefined && count() === 0) return messages().noneRecognised;
    return messages().count(numberText(count()), numberText(props.features));
  };
  return (
    <label class="name-choice">
      <input
        type="radio"
        name="name-key"
        aria-labelledby={labelId}
        aria-describedby={noteId}
        checked={props.isPicked}
        onChange={() => props.pick()}
      />
      <b id={labelId}>{label()}</b>
      <span id={noteId} class="name-choice__note">
        <span class="name-choice__samples">
          <For each={samples()}>
            {(sample, place) => (
              <>
                {place() > 0 && " · "}
                <bdi>{shorten(sample, MOST_CHARACTERS)}</bdi>
              </>
            )}
          </For>
        </span>
        <Show when={note()}>
          <span class="name-choice__count num">{note()}</span>
        </Show>
      </span>
    </label>
  );
}

interface FootProps {
  readonly state: NamingState;
  readonly isReady: boolean;
}

function Foot(props: FootProps) {
  const messages = useWords("document/names");
  return (
    <div class="names-dialog__foot">
      <Show when={props.state.phase() === "failed"}>
        <p role="alert">{messages().failed}</p>
      </Show>
      {/* Not `disabled`: it would lose the focus that it has while a layer is read. */}
      <button type="submit" class="push-button push-button--solid" aria-disabled={!props.isReady}>
        {props.state.phase() === "working" ? messages().working : messages().use}
      </button>
    </div>
  );
}
