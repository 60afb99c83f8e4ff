import type { PropertyChange } from "../../../document/property-edits.ts";
import type { JsonObject } from "../../../geojson/json.ts";
import { valueText } from "../../../geojson/text/property.ts";
import { type TypedValue, typedValue } from "../../../geojson/text/property-value.ts";
import { MOST_CHARACTERS } from "../card/property-text.ts";
import { PropertyForm } from "./PropertyForm.tsx";

interface PropertyEditorProps {
  /** The feature's text, which has the letters of its values. */
  readonly text: string;
  readonly properties: JsonObject;
  /** The key of the property that is written anew; nothing for a new one. */
  readonly edited: string | undefined;
  /** Takes what changes, and the key to go on with. */
  readonly save: (changes: readonly PropertyChange[], next: string | undefined) => void;
  readonly cancel: () => void;
}

const NEW_VALUE: TypedValue = { type: "text", input: "" };

/** The form of one property of a park, and what its answers change. */
export function PropertyEditor(props: PropertyEditorProps) {
  // As they were when the form was opened: what another tab writes meanwhile is no reason to begin anew.
  // oxlint-disable-next-line solid/reactivity -- see above
  const { edited: key, properties, text } = props;
  const written = key === undefined ? undefined : valueText(text, ["properties", key]);
  const value = (): TypedValue | undefined => {
    if (key === undefined) return NEW_VALUE;
    const isLong = written === undefined || written.length > MOST_CHARACTERS;
    return isLong ? undefined : typedValue(properties[key] ?? null, written);
  };
  const save = (name: string, next: string | undefined): void => {
    const changes: PropertyChange[] = [];
    const isSame = next === undefined || isSameText(properties[key ?? name], written, next);
    if (!isSame) changes.push({ kind: "set", key: key ?? name, written: next });
    if (key !== undefined && key !== name) changes.push({ kind: "rename", key, to: name });
    props.save(changes, name);
  };
  return (
    <PropertyForm
      initialName={key ?? ""}
      initialValue={value()}
      isNew={key === undefined}
      isTaken={(name) => Object.hasOwn(props.properties, name)}
      save={save}
      remove={() => {
        if (key !== undefined) props.save([{ kind: "remove", key }], undefined);
      }}
      cancel={() => props.cancel()}
    />
  );
}

/** Whether what was typed says the same as before: a text keeps the escapes that it was written with. */
const isSameText = (before: unknown, written: string | undefined, next: string): boolean =>
  written === next || (typeof before === "string" && JSON.stringify(before) === next);
