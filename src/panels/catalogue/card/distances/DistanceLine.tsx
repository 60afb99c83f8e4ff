import type { DistanceRow } from "../../../../state/view/selection.ts";
import { bearingText } from "../../../../words/format/figures.ts";
import type { Quantity } from "../../../../words/language.ts";
import { Figure } from "../../../ui/Figure.tsx";
import { useFormat } from "../../../ui/use-format.ts";
import type { Degrees } from "../../../../geo/units.ts";

interface BearingDialProps {
  /** Clockwise from north. */
  readonly bearing: Degrees;
}

/** A small compass: a tick for north, an arrow for the way to the landmark. */
export function BearingDial(props: BearingDialProps) {
  return (
    <svg class="bearing-dial" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8.6" />
      <path class="bearing-dial-north" d="M10 0.4v2.6" />
      <path
        class="bearing-dial-arrow"
        d="M10 13.4V4.4M7 7.6L10 4.2L13 7.6"
        transform={`rotate(${props.bearing.toFixed(1)} 10 10)`}
      />
    </svg>
  );
}

interface DistanceLineProps {
  readonly row: DistanceRow;
  readonly hovered: boolean;
  /** The pointer or the focus comes, or goes. */
  readonly hover: (isOn: boolean) => void;
  /** Draws the line on the map, or takes it away. */
  readonly toggle: () => void;
}

/** One landmark: its name is a button for the keyboard, the whole row is one for the pointer. */
export function DistanceLine(props: DistanceLineProps) {
  const format = useFormat();
  const landmark = () => props.row.landmark;
  const distance = () => props.row.distance;
  const length = (metres: number): Quantity => {
    const text = format.length(metres);
    return metres === 0 ? { figure: "0", unit: text.unit } : text;
  };
  const hover = () => props.hover(true);
  const leave = () => props.hover(false);
  return (
    <tr
      classList={{
        "is-drawn": props.row.drawn,
        "is-hovered": props.hovered,
      }}
      onClick={() => props.toggle()}
      onPointerEnter={hover}
      onPointerLeave={leave}
      onFocusIn={hover}
      onFocusOut={leave}
    >
      <td class="is-landmark">
        <BearingDial bearing={distance().bearingDegrees} />
        <button type="button" aria-pressed={props.row.drawn}>
          {format.text(landmark().name)}
        </button>
      </td>
      <td>
        <Figure quantity={length(distance().inside ? 0 : distance().edgeMetres)} />
      </td>
      <td>
        <Figure quantity={length(distance().centroidMetres)} />
      </td>
      <td class="is-bearing">{bearingText(distance().bearingDegrees)}</td>
    </tr>
  );
}
