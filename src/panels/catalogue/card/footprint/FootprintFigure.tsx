import { createMemo, For, Show } from "solid-js";
import type { FootprintBasis } from "../../../../catalogue/park-kinds.ts";
import type { Landmark } from "../../../../catalogue/landmark.ts";
import { BASIS_SYMBOLS } from "../../../../catalogue/symbology.ts";
import { footprintDiagramOf, type DiagramPoint } from "../../../../geo/measure/footprint-figure.ts";
import type { PolygonGeometry, Position } from "../../../../geo/position.ts";
import { useWords } from "../../../ui/use-words.ts";
import { DiagramLandmarks } from "./FootprintLandmarks.tsx";
import { DiagramSideLine } from "./FootprintSideLine.tsx";
import { roundScale } from "../../../../geo/scale-bar.ts";
import { plain } from "../../../../words/format/figures.ts";
import { useFormat } from "../../../ui/use-format.ts";

interface DiagramScaleBarProps {
  readonly pixelsPerMetre: number;
  /** Where the bar ends, in pixels of the plate. */
  readonly right: number;
}

const LONGEST_PIXELS = 60;
const METRES_PER_MILE = 1609.344;

/** A scale bar of a round length in the user's unit. */
function DiagramScaleBar(props: DiagramScaleBarProps) {
  const format = useFormat();
  const metres = (): number => {
    const perUnit = format.units() === "acre" ? METRES_PER_MILE : 1;
    return roundScale(LONGEST_PIXELS / props.pixelsPerMetre / perUnit) * perUnit;
  };
  const width = (): number => metres() * props.pixelsPerMetre;
  const left = (): number => props.right - width();
  return (
    <g>
      <path class="plate-bar" d={`M${left()} 16v4h${width()}v-4`} />
      <text class="plate-text" x={left() - 5} y="22" text-anchor="end">
        {plain(format.length(metres()))}
      </text>
    </g>
  );
}

interface FootprintDrawingProps {
  /** What the footprint is called. */
  readonly name: string;
  readonly geometry: PolygonGeometry | GeoJSON.Point;
  readonly centroid: Position;
  readonly basis: FootprintBasis;
  /** Those that lie on the plate are drawn. */
  readonly landmarks: readonly Landmark[];
  /** Said under a plate that shows no outline. */
  readonly unknown?: string | undefined;
}

/** The plate in pixels; the footprint leaves room for its dimensions and for what lies around it. */
const FRAME = { width: 384, height: 168, fillWidth: 204, fillHeight: 106 };

const pathOf = (rings: readonly (readonly DiagramPoint[])[]): string =>
  rings
    .map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`)
    .join("");

/** The footprint alone, to one scale with north up. Nothing is drawn that the data does not have. */
export function FootprintDrawing(props: FootprintDrawingProps) {
  const words = useWords();
  const diagram = createMemo(() => footprintDiagramOf(props.geometry, props.centroid, FRAME));
  const line = () => BASIS_SYMBOLS[props.basis].figure;
  const cross = (): string => {
    const [x, y] = diagram().centroid;
    return `M${x - 5} ${y}h10M${x} ${y - 5}v10`;
  };
  return (
    <figure class="footprint-plate">
      <svg
        viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
        preserveAspectRatio="xMidYMid slice"
        role="img"
        aria-label={words().card.plateOf(props.name)}
      >
        <path
          class="plate-outline"
          d={pathOf(diagram().rings)}
          fill-rule="evenodd"
          fill-opacity={line().fillOpacity}
          stroke-width={line().widthPx}
          stroke-dasharray={line().dashPx?.join(" ")}
          stroke-linecap={BASIS_SYMBOLS[props.basis].cap}
        />
        <path class="plate-cross" d={cross()} />
        <Show when={props.basis !== "schematic"}>
          <For each={diagram().sides}>{(side) => <DiagramSideLine side={side} />}</For>
        </Show>
        <DiagramLandmarks landmarks={props.landmarks} plate={diagram()} frame={FRAME} />
        <DiagramScaleBar pixelsPerMetre={diagram().pixelsPerMetre} right={FRAME.width - 16} />
        <Show when={props.unknown}>
          {(text) => (
            <text class="plate-text is-unknown" x={FRAME.width / 2} y={FRAME.height - 12}>
              {text()}
            </text>
          )}
        </Show>
      </svg>
    </figure>
  );
}
