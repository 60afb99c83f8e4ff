import { type Accessor, createEffect, on } from "solid-js";
import type { CameraPadding } from "../map/camera/camera.ts";
import { createMeasuredEdges } from "./measured-padding.ts";

const CLEARANCE_PX = 14;
/** What the tools at the right edge take. */
const TOOLS_PX = 48;
/** A card that takes more of the frame's width than this lies over the lower part of the map. */
const MOST_BESIDE = 0.62;

interface Box {
  readonly top: number;
  readonly right: number;
  readonly width: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
}

/** What an open card and the tools leave of a frame's map, in CSS pixels. Small frames have room for small margins. */
export function framedPadding(card: Box | undefined, frame: Frame): CameraPadding {
  const edge = Math.min(CLEARANCE_PX, Math.round(frame.height / 25));
  const bare = { top: edge, right: TOOLS_PX + edge, bottom: edge, left: edge };
  if (!card || card.width === 0) return bare;
  if (card.width < frame.width * MOST_BESIDE) return { ...bare, left: card.right + edge };
  return { ...bare, bottom: Math.max(0, frame.height - card.top) + edge };
}

/**
 * Follows the card that lies over a frame's map, so that the camera keeps clear of it. Where a card comes or goes, that
 * is known before the camera is sent to its park. Needs an owner.
 * @param open what the card is of
 */
export function createFramedEdges(open: Accessor<unknown>) {
  let card: HTMLElement | undefined;
  const edges = createMeasuredEdges(() =>
    framedPadding(card?.getBoundingClientRect(), { width: innerWidth, height: innerHeight }),
  );
  createEffect(on(open, edges.look, { defer: true }));
  return {
    padding: edges.padding,
    /** A ref for the card. */
    follow: (element: HTMLElement): void => {
      // One that is taken away is observed as a box without a size.
      if (card) edges.unobserve(card);
      card = element;
      edges.observe(element);
    },
  };
}
