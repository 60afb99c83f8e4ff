/** The choice of the property that names a file's parks. It comes with its dialog. */
export const words = {
  title: "Names of the parks",
  close: "Close",
  question: (file: string) => `Which property holds the names of the parks in ${file}?`,
  recognised: "As recognised",
  noneRecognised: "No usual property for names is there.",
  // A property may have an empty key, or one of blanks.
  emptyKey: "(empty key)",
  count: (count: string, of: string) => `${count} of ${of} parks have a value here.`,
  more: (shown: string, of: string) => `The first ${shown} of ${of} properties are listed.`,
  noProperties: "No property of this file holds a text or a number.",
  rest: "A park without a value in the chosen property is named as recognised. Renaming a park writes to that property.",
  links: "Shared links do not carry this choice.",
  reading: "Reading the properties",
  use: "Use these names",
  working: "Reading the names",
  failed:
    "The names were not changed: this layer could not be read, or was changed meanwhile. Close this and choose again.",
  unreadable: "The properties of this layer could not be read. Close this and open it again.",
};
