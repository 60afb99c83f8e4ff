/** The card of what is being drawn. */
export const words = {
  cardName: "Drawing",
  goesTo: (file: string) => `Draft, goes to “${file}”`,
  kept: "Draft kept on this device",
  nameLabel: "Name",
  namePlaceholder: "Name of the park",
  areaSoFar: "Area so far",
  noArea: "not defined while edges cross",
  lengthSoFar: "Length so far",
  toNext: (length: string) => `${length} to the next corner`,
  perimeter: "Perimeter",
  corners: "Corners",
  cornersNote: "edge to the next corner",
  none: "No corner is set yet.",
  cornerName: (corner: string) => `Corner ${corner}`,
  deleteCorner: (corner: string) => `Delete corner ${corner}`,
  sharedWith: (park: string) => `Corners shared with ${park}, number for number.`,
  cross: (one: string, other: string) => `Edges ${one} and ${other} cross`,
  sentence: (text: string) => `${text}.`,
  moreCrossings: (count: string) => `and ${count} more`,
  swapGives: (one: string, other: string, area: string) =>
    `Swapping corners ${one} and ${other} gives ${area}.`,
  swapRepairs: (one: string, other: string) =>
    `They do not once corners ${one} and ${other} are swapped.`,
  swap: "Swap",
  nextCorner: "Next corner by measure",
  fromCorner: (corner: string) => `from corner ${corner}`,
  bearing: "Bearing",
  length: "Length",
  addCorner: "Set",
  /** The steps of the drawing, by name. */
  steps: {
    title: "Steps of this drawing",
    empty: "This drawing has no steps yet.",
    tool: (tool: string) => `Changed to ${tool.toLowerCase()}`,
    first: "Corner 1",
    set: (corner: string, length: string, bearing: string) =>
      `Corner ${corner}, ${length} at ${bearing}`,
    several: (first: string, last: string) => `Corners ${first} to ${last}`,
    moved: (corner: string, length: string, bearing: string) =>
      `Moved corner ${corner} by ${length} at ${bearing}`,
    swapped: (one: string, other: string) => `Swapped corners ${one} and ${other}`,
    deleted: (corner: string) => `Deleted corner ${corner}`,
    radius: (length: string) => `Radius ${length}`,
    changed: "Changed the drawing",
  },
};
