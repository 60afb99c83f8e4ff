/** Taking parks out: what stands on the page from the first. All else of it is in `export/dialog.ts`. */
export const words = {
  button: "Export",
  nothingYet: "Export (there are no parks yet)",
};
