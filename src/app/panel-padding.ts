import type { CameraPadding } from "../map/camera/camera.ts";
import { createMeasuredEdges } from "./measured-padding.ts";

const CLEARANCE_PX = 24;
/** A sheet that covers more of the screen than this leaves no room to keep clear of it. */
const MOST_COVERED = 0.62;

/** What the tools at the right edge take, and the search box at the top of a phone. */
const TOOLS_PX = 56;
const SEARCH_PX = 56;
/**
 * What the scale and the buttons for adding take above a phone's sheet, and the name below what is shown, where the sheet leaves
 * room to keep clear of them.
 */
const FURNITURE_PX = { whole: 116, withoutScale: 72 };
const LEAST_CLEAR_PX = 56;

const BARE: CameraPadding = {
  top: CLEARANCE_PX,
  right: TOOLS_PX + CLEARANCE_PX,
  bottom: CLEARANCE_PX,
  left: CLEARANCE_PX,
};

/** The padding, and at the bottom what a dialog there takes of the map. */
function paddingAbove(padding: CameraPadding, dock: DOMRect): CameraPadding {
  const covered = Math.min(innerHeight - dock.top, innerHeight * MOST_COVERED);
  return { ...padding, bottom: Math.max(padding.bottom, covered + CLEARANCE_PX) };
}

/** What a panel at the left, or a sheet at the bottom, leaves of the map. */
function paddingBeside(panel: DOMRect): CameraPadding {
  const wide = panel.width < innerWidth * MOST_COVERED;
  if (wide) return { ...BARE, left: panel.right + CLEARANCE_PX };
  const covered = Math.min(innerHeight - panel.top, innerHeight * MOST_COVERED);
  const top = SEARCH_PX + CLEARANCE_PX;
  const bottom = Math.max(0, covered) + CLEARANCE_PX;
  const room = innerHeight - top - bottom - LEAST_CLEAR_PX;
  // Of so low a map the scale is hidden.
  const above = innerHeight < 640 ? FURNITURE_PX.withoutScale : FURNITURE_PX.whole;
  return { ...BARE, top, bottom: room >= above ? bottom + above : bottom };
}

/** Follows the panel that lies over the map, so that the camera keeps clear of it. Needs an owner. */
export function createCoveredEdges() {
  let panel: HTMLElement | undefined;
  // One may be opened from another, and lies above it then.
  const docks: HTMLElement[] = [];
  const edges = createMeasuredEdges(() => {
    const beside = panel ? paddingBeside(panel.getBoundingClientRect()) : BARE;
    const dock = docks.at(-1);
    return dock ? paddingAbove(beside, dock.getBoundingClientRect()) : beside;
  });
  return {
    padding: edges.padding,
    /** A ref for the panel. */
    follow: (element: HTMLElement): void => {
      panel = element;
      edges.observe(element);
    },
    /** Told of a dialog that lies at the bottom of the map, and of `undefined` when the last of them goes. */
    followDock: (element: HTMLElement | undefined): void => {
      if (element) {
        docks.push(element);
        edges.observe(element);
      } else {
        const gone = docks.pop();
        if (gone) edges.unobserve(gone);
      }
      edges.look();
    },
  };
}
