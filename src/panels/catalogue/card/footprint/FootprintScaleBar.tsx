import { roundScale } from "../../../../geo/scale-bar.ts";
import { useAtlas } from "../../../../state/context.ts";
import { lengthText, plain } from "../../../../words/format/figures.ts";

interface DiagramScaleBarProps {
  readonly pixelsPerMetre: number;
  /** Where the bar ends, in pixels of the plate. */
  readonly right: number;
}

const LONGEST_PIXELS = 60;
const METRES_PER_MILE = 1609.344;

/** A scale bar of a round length in the reader's unit. */
export function DiagramScaleBar(props: DiagramScaleBarProps) {
  const { preferences } = useAtlas();
  const metres = (): number => {
    const perUnit = preferences.units() === "acre" ? METRES_PER_MILE : 1;
    return roundScale(LONGEST_PIXELS / props.pixelsPerMetre / perUnit) * perUnit;
  };
  const width = (): number => metres() * props.pixelsPerMetre;
  const left = (): number => props.right - width();
  return (
    <g>
      <path class="plate-bar" d={`M${left()} 16v4h${width()}v-4`} />
      <text class="plate-text" x={left() - 5} y="22" text-anchor="end">
        {plain(lengthText(metres(), preferences.units(), preferences.language()))}
      </text>
    </g>
  );
}
