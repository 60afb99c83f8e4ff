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
  angled: "At an angle",
  radius: "Radius, metres",
  addCorner: "Add corner",
  coordinates: "Coordinates",
  coordinatesHint: "39.8885, 116.1178",
  coordinatesHelp: "Enter sets a corner there; several pasted lines set several.",
  notRead: (line: number, text: string) => `Line ${line} is no position: “${text}”`,
  undoCorner: "Undo corner",
  cancel: "Cancel",
  done: "Done",
  first:
    "Set the first corner: click on the map, or move the crosshair with the arrow keys and press Enter.",
  corner: (count: string, length: string, bearing: string) =>
    `Corner ${count}, ${length} at ${bearing}.`,
  nextCorner: (length: string, bearing: string) => `Next corner ${length} at ${bearing}.`,
  firstCorner: "Corner 1.",
  areaSoFar: (area: string) => `Area so far ${area}.`,
  lengthSoFar: (length: string) => `Length so far ${length}.`,
  discardQuestion: "Throw this drawing away?",
  discard: "Throw away",
  goOn: "Go on drawing",
  fileName: "Drawn here",
};
