/** Bringing parks in: what stands on the page from the first. All else of it is in `imports/`. */
export const words = {
  button: "Add parks",
  own: "Add your own parks",
  drop: "Drop to add parks",
  pasted: "pasted text",
};
