/** What the atlas says as a frame in somebody else's page. Few visits need it. */
export const words = {
  openInAtlas: "Open in AI Park Atlas",
  newTab: "Opens a new tab",
  canvasName:
    "Map of the parks. Arrow keys move it, plus and minus zoom, Enter opens the park nearest to the middle.",
  nothingInView: "No park is in view.",
  sealed:
    "The map cannot be drawn in this frame: the page around it shuts the frame off from its own origin (sandbox without allow-same-origin), and browsers then start no workers. Everything else works; open the atlas itself to see the map.",
  hints: {
    wheel: "Hold Ctrl and scroll to zoom the map",
    wheelOnMac: "Hold ⌘ and scroll to zoom the map",
    touch: "Move the map with two fingers",
  },
};
