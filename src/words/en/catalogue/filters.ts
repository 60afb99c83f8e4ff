/** What the menus of the filters say. */
export const words = {
  from: "From",
  to: "To",
  any: "Any year",
  yearNote: "The year in which a park was announced.",
  undated: (count: number): string =>
    count === 1
      ? "1 park has no date and is left out."
      : `${count} parks have no date and are left out.`,
};
