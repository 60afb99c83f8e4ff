import { onMount } from "solid-js";
import "./rename-field.css";
import { useWords } from "../ui/use-words.ts";

interface RenameFieldProps {
  readonly label: string;
  readonly value: string;
  readonly save: (name: string) => void;
  readonly cancel: () => void;
}

/** A name being written anew, in the place where it stands: Enter keeps it, Escape leaves it as it was. */
export function RenameField(props: RenameFieldProps) {
  const messages = useWords("document/card");
  let field!: HTMLInputElement;
  onMount(() => {
    field.focus();
    field.select();
  });
  return (
    <form
      class="rename-field"
      data-draft
      onSubmit={(event) => {
        event.preventDefault();
        // Only one that has no name yet may be left without.
        if (field.value.trim() === "") props.cancel();
        else props.save(field.value);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Escape would also close the card that the field stands in.
        event.stopPropagation();
        props.cancel();
      }}
    >
      <input
        ref={field}
        type="text"
        aria-label={props.label}
        value={props.value}
        required={props.value !== ""}
      />
      <button type="submit" class="push-button push-button--solid">
        {messages().save}
      </button>
      <button type="button" class="push-button" onClick={() => props.cancel()}>
        {messages().cancel}
      </button>
    </form>
  );
}
