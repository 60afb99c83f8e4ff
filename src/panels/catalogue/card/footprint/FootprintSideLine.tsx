import type { DiagramSide } from "../../../../geo/measure/footprint-figure.ts";
import { plain } from "../../../../words/format/figures.ts";
import { useFormat } from "../../../ui/use-format.ts";

interface DiagramSideLineProps {
  readonly side: DiagramSide;
}

const OFFSET = 9;
const TICK = 3;
const LABEL_OFFSET = 15;

/** A dimension line along one side of the footprint's extent, with its length. */
export function DiagramSideLine(props: DiagramSideLineProps) {
  const format = useFormat();
  const label = (): string => plain(format.length(props.side.lengthMetres));
  const path = (): string => {
    const { from, to, outward } = props.side;
    const at = ([x, y]: readonly [number, number], away: number): string =>
      `${(x + outward[0] * away).toFixed(1)} ${(y + outward[1] * away).toFixed(1)}`;
    const tick = (end: readonly [number, number]): string =>
      `M${at(end, OFFSET - TICK)}L${at(end, OFFSET + TICK)}`;
    return `M${at(from, OFFSET)}L${at(to, OFFSET)}${tick(from)}${tick(to)}`;
  };
  const anchor = (): "start" | "middle" | "end" => {
    const [east] = props.side.outward;
    if (Math.abs(east) < 0.35) return "middle";
    return east > 0 ? "start" : "end";
  };
  const labelX = (): number =>
    (props.side.from[0] + props.side.to[0]) / 2 + props.side.outward[0] * LABEL_OFFSET;
  // Text hangs on its baseline: below the line it needs its own height more, beside it half of that.
  const labelY = (): number =>
    (props.side.from[1] + props.side.to[1]) / 2 +
    props.side.outward[1] * (LABEL_OFFSET + 3) +
    3.5 * (1 + Math.max(0, props.side.outward[1]) * 0.4);
  return (
    <g>
      <path class="plate-dimension" d={path()} />
      <text class="plate-text" x={labelX()} y={labelY()} text-anchor={anchor()}>
        {label()}
      </text>
    </g>
  );
}
