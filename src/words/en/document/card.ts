/** The card of a park of the user's, in English. It comes with the card. */
export const words = {
  yours: (file: string) => `Your park, from ${file}`,
  linked: (file: string) => `From a link, not of the atlas: ${file}`,
  inLayer: (file: string) => `From the layer ${file}`,
  hidden: "hidden on the map",
  rename: "Rename",
  nameOfPark: "Name of the park",
  save: "Save",
  cancel: "Cancel",
  colour: "Colour",
  hide: "Hide on the map",
  show: "Show on the map",
  remove: "Remove",
  restore: "Restore as it came",
  length: "Length",
  overlap: (area: string) => `Its parts overlap: ${area} counted once.`,
  noShape: "This park has no position: it is listed, and not on the map.",
  properties: "Properties",
  asTheyCame: "as they came",
  edited: "edited",
  allProperties: (count: string) => `All ${count} properties`,
  noProperties: "It came without properties.",
  cut: (shown: string, whole: string) => `The first ${shown} of ${whole} are shown.`,
  none: "none",
};

export type OwnCardWords = typeof words;
