import { createSignal } from "solid-js";
import { readTypedLength, typedUnitFor } from "../../geo/typed-quantity.ts";
import type { Metres } from "../../geo/units.ts";
import { lengthUnitName } from "../../words/format/figures.ts";
import { useFormat } from "../ui/use-format.ts";
import { useWords } from "../ui/use-words.ts";

interface RadiusFieldProps {
  readonly set: (metres: Metres) => void;
}

/** Where the radius of a circle is typed, in any unit of length. Enter sets it. */
export function RadiusField(props: RadiusFieldProps) {
  const messages = useWords("draw/toolbar");
  const format = useFormat();
  const [isWrong, setWrong] = createSignal(false);
  const unit = () => typedUnitFor(format.units());
  return (
    <label class="radius-field">
      <span class="coordinates-field__name">
        {messages().radius(lengthUnitName(unit(), format.language()))}
      </span>
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-invalid={isWrong()}
        onInput={() => setWrong(false)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          event.stopPropagation();
          const metres = readTypedLength(event.currentTarget.value, unit());
          setWrong(metres === undefined);
          if (metres !== undefined) props.set(metres);
        }}
      />
    </label>
  );
}
