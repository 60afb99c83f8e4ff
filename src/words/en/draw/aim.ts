/** What is said beside the pointer while something is drawn. */
export const words = {
  soFar: "so far",
  cornerOf: (owner: string) => `Corner of ${owner}`,
  ownCorner: "Corner of this drawing",
  closing: "Closes the outline",
  crossingOn: (owner: string) => `Crossing on ${owner}`,
  edgeOf: (owner: string) => `Edge of ${owner}`,
  guide: {
    right: "Right angle",
    straight: "Straight on",
    parallel: "Parallel to the edge before",
    step: "15° step",
  },
};
