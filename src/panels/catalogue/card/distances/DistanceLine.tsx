import { useAtlas } from "../../../../state/context.ts";
import type { DistanceRow } from "../../../../state/view/selection.ts";
import { bearingText, lengthText, type Quantity } from "../../../../words/format/figures.ts";
import { localised } from "../../../../words/format/places.ts";
import { BearingDial } from "./BearingDial.tsx";
import { Figure } from "../../../ui/Figure.tsx";

interface DistanceLineProps {
  readonly row: DistanceRow;
}

/** One landmark: its name is a button for the keyboard, the whole row is one for the pointer. */
export function DistanceLine(props: DistanceLineProps) {
  const { preferences, selection, toggleLine } = useAtlas();
  const landmark = () => props.row.landmark;
  const distance = () => props.row.distance;
  const length = (metres: number): Quantity => {
    const text = lengthText(metres, preferences.units(), preferences.language());
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
          {localised(landmark().name, preferences.language())}
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
