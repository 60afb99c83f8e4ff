/** The card of what is being drawn. */
export const words = {
  cardName: "Drawing",
  goesTo: (file: string) => `Draft, goes to “${file}”`,
  kept: "Draft kept on this device",
  nameLabel: "Name",
  namePlaceholder: "Name of the park",
  areaSoFar: "Area so far",
  lengthSoFar: "Length so far",
  perimeter: "Perimeter",
  corners: "Corners",
  cornersNote: "edge to the next corner",
  none: "No corner is set yet.",
};
