import "./colour-field.css";

interface ColourFieldProps {
  /** What is coloured, for those who cannot see it. */
  readonly name: string;
  /** `#rrggbb`. */
  readonly value: string | undefined;
  readonly choose: (colour: string) => void;
}

/** A patch of colour that opens the browser's own choice of colours. It tells once, when the choice is made. */
export function ColourField(props: ColourFieldProps) {
  return (
    <input
      class="colour-field"
      type="color"
      aria-label={props.name}
      title={props.name}
      value={props.value}
      onChange={(event) => props.choose(event.currentTarget.value)}
    />
  );
}
