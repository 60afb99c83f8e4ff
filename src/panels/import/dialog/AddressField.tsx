import { createSignal, Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { addressIn, readLinkIn } from "../../../state/linked/open-external-link.ts";
import { HostQuestion } from "./HostQuestion.tsx";
import { useImportFormat } from "../messages/import-format.ts";
import { addressSentence } from "../messages/problem-sentence.ts";
import type { AddressProblem } from "../../../state/import/importer.ts";

const FIELD_ID = "add-address";
const PROBLEM_ID = "add-address-problem";

/** A field for an address. It is judged at once, and its host is asked only after the user has agreed. */
export function AddressField(props: { readonly done: () => void }) {
  const {
    linked: { external },
    import: imports,
  } = useAtlas();
  const format = useImportFormat();
  const [url, setUrl] = createSignal<URL>();
  const [problem, setProblem] = createSignal<AddressProblem>();
  const forget = (): void => {
    setUrl(undefined);
    setProblem(undefined);
  };
  const judge = (text: string): void => {
    // A link of a map is no file: what it says is taken from it, and nobody is asked.
    if (readLinkIn(text)) {
      void external.take(text, format().words.dialog.addressName);
      props.done();
      return;
    }
    const read = imports.readAddress(addressIn(text) ?? text);
    setUrl(read.ok ? read.value : undefined);
    setProblem(read.ok ? undefined : read.problem);
  };
  const decline = (): void => {
    forget();
    document.getElementById(FIELD_ID)?.focus();
  };
  return (
    <div>
      <AddressForm judge={judge} change={forget} isWrong={problem() !== undefined} />
      <Show when={problem()}>
        {(found) => (
          <p id={PROBLEM_ID} class="add-field__problem" role="alert">
            {addressSentence("", found(), format().words)}
          </p>
        )}
      </Show>
      <Show when={url()}>
        {(asked) => <HostQuestion url={asked()} agreed={props.done} declined={decline} />}
      </Show>
    </div>
  );
}

interface AddressFormProps {
  readonly judge: (text: string) => void;
  /** Called when the text is no longer the one that was judged. */
  readonly change: () => void;
  readonly isWrong: boolean;
}

function AddressForm(props: AddressFormProps) {
  const format = useImportFormat();
  let field!: HTMLInputElement;
  const judge = (event: SubmitEvent): void => {
    event.preventDefault();
    props.judge(field.value);
  };
  return (
    <form class="add-field add-field--row" onSubmit={judge} novalidate>
      <label class="add-field__name" for={FIELD_ID}>
        {format().words.dialog.addressName}
      </label>
      <input
        ref={field}
        id={FIELD_ID}
        class="text-box"
        type="url"
        inputmode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder={format().words.dialog.addressHint}
        aria-invalid={props.isWrong ? "true" : undefined}
        aria-describedby={props.isWrong ? PROBLEM_ID : undefined}
        onInput={() => props.change()}
      />
      <button type="submit" class="push-button">
        {format().words.dialog.openAddress}
      </button>
    </form>
  );
}
