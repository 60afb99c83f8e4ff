/** What the page says once, and then lets go of. */
export const words = {
  linkValuesIgnored: (values: string) => `Not understood in the link: ${values}`,
  streetUnreachable: (host: string) =>
    `Street detail could not be loaded from ${host}. The built-in map is back; switch street detail on to try again.`,
  positionCopied: (position: string) => `Copied: ${position}`,
  copyRefused: "The browser did not allow copying. Select the text and copy it by hand.",
  mapFailed: "The map could not be drawn. The list and the cards still work.",
  notLoaded: "This part of the page could not be loaded. Check the connection and try again.",
  notLoadedTitle: "Not loaded",
  newVersion:
    "A new version of the atlas is available. Reload to use it; what you added is saved first.",
  reload: "Reload",
  offline: "You are offline. The map stays; online layers wait",
  dismiss: "Dismiss",
};
