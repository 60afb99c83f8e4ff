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

/** The padding, and what a pane below the map or at its right takes of it; one over all of it changes nothing. */
function paddingBesidePane(padding: CameraPadding, pane: HTMLElement): CameraPadding {
  const { top, left } = pane.getBoundingClientRect();
  if (pane.dataset["size"] === "full" || innerWidth < 640) return padding;
  return pane.dataset["place"] === "below"
    ? { ...padding, bottom: Math.max(padding.bottom, innerHeight - top + CLEARANCE_PX) }
    : { ...padding, right: innerWidth - left + TOOLS_PX + CLEARANCE_PX };
}

/** Tells the style sheets how much of the map a pane takes, so that what stands at its edges makes room. */
function markPaneSize(pane: HTMLElement | undefined): void {
  const { style } = document.documentElement;
  const box = pane?.getBoundingClientRect();
  style.setProperty("--pane-height", box ? `${innerHeight - box.top - 12}px` : "");
  style.setProperty("--pane-width", box ? `${innerWidth - box.left - 12}px` : "");
}

/** Follows the panel that lies over the map, so that the camera keeps clear of it. Needs an owner. */
export function createCoveredEdges() {
  let panel: HTMLElement | undefined;
  // One may be opened from another, and lies above it then.
  const docks: HTMLElement[] = [];
  let pane: HTMLElement | undefined;
  const edges = createMeasuredEdges(() => {
    markPaneSize(pane);
    const panelled = panel ? paddingBeside(panel.getBoundingClientRect()) : BARE;
    const beside = pane ? paddingBesidePane(panelled, pane) : panelled;
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
    /** Told of the pane that stands beside the map, and of `undefined` when it goes. */
    followPane: (element: HTMLElement | undefined): void => {
      if (pane) edges.unobserve(pane);
      pane = element;
      if (element) edges.observe(element);
      edges.look();
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
