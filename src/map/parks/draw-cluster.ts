import { clusterRadiusPx } from "./mark-layers.ts";
import type { Palette } from "../symbology/palette.ts";
import { drawImage, fillDisc, type DrawingContext, strokeArc } from "../symbology/canvas.ts";

/** How many parks of a cluster are in which state. */
export interface ClusterCounts {
  readonly open: number;
  readonly build: number;
  readonly plan: number;
  readonly stop: number;
}

const RING = 3;
const HALO = 3;
const EMPHASIS = 6;
const LEADER = 22;
/** The gap between two parts of the ring, in pixels along it. */
const GAP = 2;

const STROKES = {
  open: { width: RING },
  build: { width: RING, dash: [3, 1.6] },
  plan: { width: 1.6 },
  stop: { width: 1.6, dash: [1, 2.4] },
} as const;

function drawRing(context: DrawingContext, counts: ClusterCounts, palette: Palette): void {
  const parts = (["open", "build", "plan", "stop"] as const).filter((part) => counts[part] > 0);
  const total = counts.open + counts.build + counts.plan + counts.stop;
  const radius = clusterRadiusPx(total) - RING / 2;
  const gap = parts.length > 1 ? GAP / (2 * Math.PI * radius) : 0;
  let from = 0;
  for (const part of parts) {
    const to = from + counts[part] / total;
    const arc = { radius, from: from + gap / 2, to: to - gap / 2 };
    strokeArc(context, arc, { ...STROKES[part], colour: palette[part] });
    from = to;
  }
}

function drawLeader(context: DrawingContext, radius: number, colour: string): void {
  strokeArc(context, { radius }, { width: 2, colour });
  context.beginPath();
  context.moveTo(0, -radius);
  context.lineTo(0, -radius - LEADER);
  context.strokeStyle = colour;
  context.lineWidth = 1.3;
  context.stroke();
}

/** A cluster: its ring is split by status; the numeral is text and drawn by the map. */
export function drawCluster(
  counts: ClusterCounts,
  emphasised: boolean,
  palette: Palette,
): ImageData {
  const total = counts.open + counts.build + counts.plan + counts.stop;
  const radius = clusterRadiusPx(total);
  const size = 2 * (radius + EMPHASIS + (emphasised ? LEADER : 0) + 1);
  return drawImage(size, size, (context) => {
    fillDisc(context, radius + HALO, palette.halo);
    fillDisc(context, radius - RING / 2, palette.raised);
    drawRing(context, counts, palette);
    if (emphasised) drawLeader(context, radius + EMPHASIS, palette.accent);
  });
}
