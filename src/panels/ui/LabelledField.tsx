import { createUniqueId, type JSX, Show } from "solid-js";
import "./labelled-field.css";

/** What binds a field to its label, its note and its problem. */
export interface FieldBinding {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": "true" | undefined;
}

interface LabelledFieldProps {
  readonly label: string;
  /** What helps to fill it in. */
  readonly note?: string | undefined;
  /** Why what stands in it cannot stay so. */
  readonly problem?: string | undefined;
  /** The field: called once, with what is to be spread on it. */
  readonly children: (binding: FieldBinding) => JSX.Element;
}

/** A field under its label, with a note and, where something is wrong with it, the reason below it. */
export function LabelledField(props: LabelledFieldProps) {
  const [id, noteId, problemId] = [createUniqueId(), createUniqueId(), createUniqueId()];
  const binding: FieldBinding = {
    id,
    get "aria-describedby"() {
      const ids = [props.problem && problemId, props.note && noteId].filter(Boolean);
      return ids.length > 0 ? ids.join(" ") : undefined;
    },
    get "aria-invalid"() {
      return props.problem === undefined ? undefined : ("true" as const);
    },
  };
  return (
    <div class="labelled-field">
      <label for={id}>{props.label}</label>
      {props.children(binding)}
      <Show when={props.problem}>
        {(problem) => (
          <p id={problemId} class="labelled-field__problem" role="alert">
            {problem()}
          </p>
        )}
      </Show>
      <Show when={props.note}>
        {(note) => (
          <p id={noteId} class="labelled-field__note">
            {note()}
          </p>
        )}
      </Show>
    </div>
  );
}
