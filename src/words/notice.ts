/** What the page says once, and then lets go of. */
export const noticeEn = {
  linkValuesIgnored: (values: string) => `Ignored in the link: ${values}`,
  streetUnreachable:
    "Street detail could not be loaded from tiles.openfreemap.org. The built-in map is back; switch street detail on to try again.",
  positionCopied: (position: string) => `Copied: ${position}`,
  copyRefused: "The browser did not allow copying. Select the text and copy it by hand.",
  mapFailed:
    "The map could not be drawn. The list and the cards still work; reload to try the map again.",
  offline: "You are offline. The map stays; online layers wait",
  dismiss: "Dismiss",
};
