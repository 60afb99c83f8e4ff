/** Drawing: its toolbar, and what is said while corners are set. */
export const words = {
  name: "Draw",
  tool: {
    polygon: "Polygon",
    rectangle: "Rectangle",
    circle: "Circle",
    freehand: "Freehand",
    line: "Line",
    point: "Point",
  },
  toolPick: "Tool",
  angled: "At an angle",
  radius: (unit: string) => `Radius, ${unit}`,
  addCorner: "Add corner",
  coordinates: "Coordinates",
  coordinatesHint: "39.8885, 116.1178, or 500 m at 90°",
  coordinatesHelp:
    "Enter sets a corner there; several pasted lines set several. Enter once more is the end.",
  notRead: (line: number, text: string) =>
    `Line ${line} is no position: “${text}”. Latitude and longitude are read in any notation, and so are WKT and “500 m at 90°”.`,
  faults: {
    "out-of-range": {
      latitude: (line: number, value: string) => `Line ${line}: latitude ${value} is beyond 90°.`,
      longitude: (line: number, value: string) =>
        `Line ${line}: longitude ${value} is beyond 180°.`,
    },
    ambiguous: (line: number, thousands: string, decimals: string) =>
      `Line ${line}: the comma may be for thousands or for decimals. Write ${thousands} or ${decimals}.`,
    "no-start": "There is no corner yet from which a length and a bearing could lead on.",
    "too-far": "No place on Earth is that far away: 20,003 km is halfway round.",
    same: (corner: string) => `That is the same place as corner ${corner}.`,
    "no-zone": "The zone is missing: eastings begin with it, such as 39 424 000.2.",
  },
  readAsLongitudeFirst: "Read with the longitude first.",
  readAsGrid: (zone: string) =>
    `Read as metres of CGCS2000, zone ${zone}. Those of Xi’an 1980 or Beijing 1954 are up to 150 m off.`,
  snap: "Snap",
  snapHint: "Takes over corners, edges and right angles nearby. Alt held pauses it.",
  crowded: "So many edges are in view that some are not snapped to. Zoom in for all.",
  rightAngles: "Right angles",
  rightAnglesHint: "Keeps right angles to the last edge. Shift held keeps steps of 15°.",
  undoCorner: "Undo corner",
  cancel: "Cancel",
  done: "Done",
  first:
    "Set the first corner: click on the map, or move the crosshair with the arrow keys and press Enter.",
  firstByFinger: "Move the map under the crosshair, then Add corner.",
  corner: (count: string, length: string, bearing: string) =>
    `Corner ${count}, ${length} at ${bearing}.`,
  nextCorner: (length: string, bearing: string) => `Next corner ${length} at ${bearing}.`,
  firstCorner: "Corner 1.",
  areaSoFar: (area: string) => `Area so far ${area}.`,
  noArea: "The area is not defined while edges cross.",
  lengthSoFar: (length: string) => `Length so far ${length}.`,
  discardQuestion: "Throw this drawing away?",
  discard: "Throw away",
  keepCrossing: "Keep as it is",
  takenBack: (corner: string) => `Corner ${corner} taken back.`,
  foundAgain: (corners: string) => `Your drawing is here again, with ${corners} corners.`,
  outside: (corners: readonly string[]) =>
    corners.length === 1
      ? `Corner ${corners.join()} lies outside.`
      : `Corners ${corners.join(", ")} lie outside.`,
  /** What is drawn, where it is no new park but something of one. */
  titles: {
    "cut-out": (park: string) => `Cutting out of ${park}`,
    part: (park: string) => `New part of ${park}`,
    split: (park: string) => `Line that splits ${park}`,
  },
  goOn: "Go on drawing",
  fileName: "Drawn here",
};
