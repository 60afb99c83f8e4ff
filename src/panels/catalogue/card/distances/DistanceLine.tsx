import { useAtlas } from "../../../../state/context.ts";
import type { DistanceRow } from "../../../../state/view/selection.ts";
import { bearingText, lengthText } from "../../../../words/format/figures.ts";
import type { Quantity } from "../../../../words/language.ts";
import { localised } from "../../../../words/format/places.ts";
import { Figure } from "../../../ui/Figure.tsx";
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
}

/** One landmark: its name is a button for the keyboard, the whole row is one for the pointer. */
export function DistanceLine(props: DistanceLineProps) {
  const {
    settings,
    view: { selection, toggleLine },
  } = useAtlas();
  const landmark = () => props.row.landmark;
  const distance = () => props.row.distance;
  const length = (metres: number): Quantity => {
    const text = lengthText(metres, settings.units(), settings.language());
    return metres === 0 ? { figure: "0", unit: text.unit } : text;
  };
  const hover = () => selection.hoverLandmark(landmark().id);
  const leave = () => selection.hoverLandmark(undefined);
  return (
    <tr
      classList={{
        "is-drawn": props.row.drawn,
        "is-hovered": selection.hoveredLandmark() === landmark().id,
      }}
      onClick={() => toggleLine(landmark().id)}
      onPointerEnter={hover}
      onPointerLeave={leave}
      onFocusIn={hover}
      onFocusOut={leave}
    >
      <td class="is-landmark">
        <BearingDial bearing={distance().bearingDegrees} />
        <button type="button" aria-pressed={props.row.drawn}>
          {localised(landmark().name, settings.language())}
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
