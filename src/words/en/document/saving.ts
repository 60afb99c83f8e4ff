/** Whether the user's parks are safe, steps back and forward, and removing everything. */
export const words = {
  saved: "Saved on this device",
  saving: "Saving…",
  mayBeCleared:
    "The browser may clear it when the device runs short of space. Export a copy of what matters.",
  refusedShort: "Not saved: the browser keeps nothing for this page",
  quotaShort: "Not saved: no space left",
  newerShort: "Read only: another tab has a newer version",
  failedShort: "Not saved: the browser’s database failed",
  refused:
    "Your parks are not saved: the browser keeps nothing for this page, as in private windows. They stay here until the page is closed. Export them to keep them.",
  quota:
    "Your parks are not saved: there is no space left for this site. They stay here until the page is closed. Export them to keep them, or make space: the next change tries again.",
  newer:
    "A newer version of the atlas has taken over your parks. This page shows them but can no longer change them: reload it.",
  failed:
    "Your parks are not saved: the browser’s database failed. They stay here until the page is closed. Export them to keep them; the next change tries again.",
  undo: "Undo",
  redo: "Redo",
  history: "History",
  removeAll: "Remove all my data",
  removeAllQuestion: (collections: string) =>
    `This removes all of your parks (${collections}) and what is being drawn from this device, for good: it cannot be undone. Your choices of language, theme and units stay.`,
  collections: (count: number) => (count === 1 ? "1 file" : `${count} files`),
  removeAllYes: "Remove everything",
  removeAllNo: "Keep my parks",
  removed: (name: string) => `Removed ${name}. Undo brings it back`,
  allRemoved: "All of your parks are removed from this device",
};
