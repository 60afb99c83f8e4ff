import { createUniqueId, For } from "solid-js";
import { type Embedding, FRAME_SIDES } from "../../../state/share/embed-options.ts";
import { languageFacts, LANGUAGES } from "../../../words/format/languages.ts";
import type { Language } from "../../../words/language.ts";
import { useWords } from "../../ui/use-words.ts";

/** What may be chosen of the frame. */
export function EmbedOptions(props: { readonly embedding: Embedding }) {
  const messages = useWords("share/embed");
  const noteId = createUniqueId();
  const options = () => props.embedding.wishes();
  return (
    <fieldset class="share-options">
      <legend>{messages().frame}</legend>
      <div class="share-options__row">
        <SideField side="width" embedding={props.embedding} />
        <SideField side="height" embedding={props.embedding} />
        <label class="share-options__check">
          <input
            type="checkbox"
            checked={options().fullWidth}
            onChange={(event) => props.embedding.wish({ fullWidth: event.currentTarget.checked })}
          />
          {messages().fullWidth}
        </label>
      </div>
      <LookFields embedding={props.embedding} />
      <label class="share-options__check">
        <input
          type="checkbox"
          aria-describedby={noteId}
          checked={options().wheel}
          onChange={(event) => props.embedding.wish({ wheel: event.currentTarget.checked })}
        />
        {messages().wheel}
      </label>
      <p id={noteId} class="share-options__note">
        {messages().wheelNote}
      </p>
    </fieldset>
  );
}

interface SideFieldProps {
  readonly side: "width" | "height";
  readonly embedding: Embedding;
}

/** A length in pixels; it is taken over when the field is left, when it is within the limits. */
function SideField(props: SideFieldProps) {
  const messages = useWords("share/embed");
  const isOff = () => props.side === "width" && props.embedding.wishes().fullWidth;
  const take = (input: HTMLInputElement): void => {
    props.embedding.wish({ [props.side]: input.valueAsNumber });
    // Where nothing changed, what was typed would stay.
    input.valueAsNumber = props.embedding.wishes()[props.side];
  };
  return (
    <label class="share-options__side">
      {messages()[props.side]}
      <input
        type="number"
        min={FRAME_SIDES.least}
        max={FRAME_SIDES.most}
        step="10"
        disabled={isOff()}
        value={props.embedding.wishes()[props.side]}
        onChange={(event) => take(event.currentTarget)}
      />
      <span aria-hidden="true">{messages().pixels}</span>
    </label>
  );
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = Object.fromEntries(
  LANGUAGES.map((language) => [language, languageFacts(language).name]),
);

function LookFields(props: { readonly embedding: Embedding }) {
  const messages = useWords("share/embed");
  return (
    <div class="share-options__row">
      <ChoiceField
        name={messages().theme}
        value={props.embedding.wishes().theme}
        texts={{ light: messages().light, dark: messages().dark }}
        choose={(theme) => props.embedding.wish({ theme })}
      />
      <ChoiceField
        name={messages().language}
        value={props.embedding.wishes().language}
        texts={LANGUAGE_NAMES}
        choose={(language) => props.embedding.wish({ language })}
      />
    </div>
  );
}

interface ChoiceFieldProps<Value extends string> {
  readonly name: string;
  readonly value: Value | undefined;
  readonly texts: Readonly<Record<Value, string>>;
  /** `undefined` leaves it to whoever looks at the frame. */
  readonly choose: (value: Value | undefined) => void;
}

function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const messages = useWords("share/embed");
  const values = (): Value[] => Object.keys(props.texts) as Value[];
  return (
    <label class="share-options__choice">
      {props.name}
      <select
        value={props.value ?? ""}
        onChange={(event) =>
          props.choose(values().find((value) => value === event.currentTarget.value))
        }
      >
        <option value="">{messages().system}</option>
        <For each={values()}>{(value) => <option value={value}>{props.texts[value]}</option>}</For>
      </select>
    </label>
  );
}
