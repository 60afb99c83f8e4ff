import { For } from "solid-js";
import type { VicinityKind } from "../../../../catalogue/read-asset.ts";
import type { DiagramPoint } from "../../../../geo/measure/footprint-figure.ts";
import type { LineName } from "./line-names.ts";

/** A line near the footprint, in pixels of the plate. */
export interface PlateLine {
  readonly kind: VicinityKind;
  readonly points: readonly DiagramPoint[];
}

interface DiagramVicinityProps {
  /** The lowest first. */
  readonly lines: readonly PlateLine[];
  readonly pixelsPerMetre: number;
}

/** Widths at a scale of a tenth of a pixel for a metre, in pixels. */
const WIDTHS: Readonly<Record<VicinityKind, number>> = {
  river: 12,
  railway: 1.3,
  road: 4.5,
  "main-road": 6.5,
};
const CASING = 1.5;

const pathOf = (points: readonly DiagramPoint[]): string =>
  `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}`;

/** Roads, railways and rivers that cross the plate: all casings lie below all roads, so that crossings are open. */
export function DiagramVicinity(props: DiagramVicinityProps) {
  const of = (...kinds: readonly VicinityKind[]): readonly PlateLine[] =>
    props.lines.filter(({ kind }) => kinds.includes(kind));
  const roads = (): readonly PlateLine[] => of("road", "main-road");
  /** Lines are no true width: on a plate of a larger place they are drawn finer, but not as fine as the scale would ask. */
  const widthOf = (kind: VicinityKind): number =>
    WIDTHS[kind] * Math.min(1, Math.max(0.4, Math.sqrt(props.pixelsPerMetre / 0.1)));
  const path = ({ kind, points }: PlateLine, look: string, casing = 0) => (
    <path
      class={`plate-line is-${look}`}
      d={pathOf(points)}
      stroke-width={widthOf(kind) + casing}
    />
  );
  return (
    <g>
      <For each={of("river")}>{(line) => path(line, "river")}</For>
      <For each={roads()}>{(line) => path(line, "casing", CASING)}</For>
      <For each={roads()}>{(line) => path(line, "road")}</For>
      <For each={of("railway")}>{(line) => path(line, "railway")}</For>
    </g>
  );
}

/** Names along their lines. */
export function DiagramLineNames(props: { readonly names: readonly LineName[] }) {
  return (
    <For each={props.names}>
      {({ name, at: [x, y], degrees }) => (
        <text
          class="plate-text is-along"
          transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${degrees.toFixed(1)})`}
          y="3.3"
        >
          {name}
        </text>
      )}
    </For>
  );
}
