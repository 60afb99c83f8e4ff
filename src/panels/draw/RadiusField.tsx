import type { Metres } from "../../geo/units.ts";
import { useWords } from "../ui/use-words.ts";

interface RadiusFieldProps {
  readonly set: (metres: Metres) => void;
}

/** Where the radius of a circle is typed, in metres. Enter sets it. */
export function RadiusField(props: RadiusFieldProps) {
  const messages = useWords("draw/toolbar");
  return (
    <label class="radius-field">
      <span class="coordinates-field__name">{messages().radius}</span>
      <input
        type="number"
        min="0.1"
        step="any"
        inputmode="decimal"
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.currentTarget.valueAsNumber > 0)) return;
          event.preventDefault();
          event.stopPropagation();
          props.set(event.currentTarget.valueAsNumber);
        }}
      />
    </label>
  );
}
