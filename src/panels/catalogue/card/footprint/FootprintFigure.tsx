import { type Accessor, createMemo, For, Show } from "solid-js";
import type { FootprintBasis } from "../../../../catalogue/park-kinds.ts";
import type { Landmark } from "../../../../catalogue/landmark.ts";
import { BASIS_SYMBOLS } from "../../../../catalogue/symbology.ts";
import {
  type DiagramPoint,
  footprintDiagramOf,
  type FootprintDiagram,
  PLATE_FRAME,
} from "../../../../geo/measure/footprint-figure.ts";
import type { PolygonGeometry, Position } from "../../../../geo/position.ts";
import { useWords } from "../../../ui/use-words.ts";
import type { VicinityLine } from "../../../../catalogue/read-asset.ts";
import { extentOf } from "../../../../geo/bounds.ts";
import { DiagramLandmarks, isOnPlate, landmarkBox } from "./FootprintLandmarks.tsx";
import { DiagramLineNames, DiagramVicinity } from "./FootprintVicinity.tsx";
import { type PlateBox, placeNames } from "./line-names.ts";
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
  /** The lines that cross the plate, where any are known. */
  readonly vicinity?: readonly VicinityLine[] | undefined;
  /** Said under a plate that shows no outline. */
  readonly unknown?: string | undefined;
}

const FRAME = PLATE_FRAME;
/** What the scale bar and its figure take of the plate's upper right corner. */
const SCALE_BAR_BOX: PlateBox = [FRAME.width - 112, 0, FRAME.width, 26];
/** What the dimensions to the right of the footprint and below it take. */
const DIMENSION_ROOM = { right: 62, below: 24 };

const pathOf = (rings: readonly (readonly DiagramPoint[])[]): string =>
  rings
    .map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`)
    .join("");

/** What a footprint takes of the plate, with its dimensions where it has any. */
function footprintBox({ rings, sides, centroid: [x, y] }: FootprintDiagram): PlateBox {
  if (rings.length === 0) return [x - 8, y - 8, x + 8, y + 8];
  const [left, top, right, bottom] = extentOf(rings.flat());
  const room = sides.length > 0 ? DIMENSION_ROOM : { right: 0, below: 0 };
  return [left - 3, top - 3, right + room.right, bottom + room.below];
}

/** What lies around the footprint, in pixels of the plate. Needs an owner. */
function createNeighbourhood(props: FootprintDrawingProps, diagram: Accessor<FootprintDiagram>) {
  const format = useFormat();
  const landmarks = createMemo(() =>
    props.landmarks
      .map((landmark) => ({
        name: format.text(landmark.name),
        at: diagram().pointOf(landmark.position),
      }))
      .filter(({ at }) => isOnPlate(at, FRAME)),
  );
  const lines = createMemo(() =>
    (props.vicinity ?? []).map(({ kind, name, positions }) => ({
      kind,
      name: name && format.text(name),
      points: positions.map(diagram().pointOf),
    })),
  );
  const lineNames = createMemo(() => {
    const named = lines().flatMap(({ name, points }) => (name ? [{ name, points }] : []));
    const boxes = landmarks().map((landmark) => landmarkBox(landmark, FRAME));
    return placeNames(named, FRAME, [SCALE_BAR_BOX, footprintBox(diagram()), ...boxes]);
  });
  return { landmarks, lines, lineNames };
}

/** The footprint and what lies around it, to one scale with north up. Nothing is drawn that the data does not have. */
export function FootprintDrawing(props: FootprintDrawingProps) {
  const words = useWords();
  const diagram = createMemo(() => footprintDiagramOf(props.geometry, props.centroid, FRAME));
  const line = () => BASIS_SYMBOLS[props.basis].figure;
  const cross = (): string => {
    const [x, y] = diagram().centroid;
    return `M${x - 5} ${y}h10M${x} ${y - 5}v10`;
  };
  const { landmarks, lines, lineNames } = createNeighbourhood(props, diagram);
  return (
    <figure class="footprint-plate">
      <svg
        viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
        preserveAspectRatio="xMidYMid slice"
        role="img"
        aria-label={words().card.plateOf(props.name)}
      >
        <DiagramVicinity lines={lines()} pixelsPerMetre={diagram().pixelsPerMetre} />
        <DiagramLineNames names={lineNames()} />
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
        <DiagramLandmarks landmarks={landmarks()} frame={FRAME} />
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
