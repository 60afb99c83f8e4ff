/** What the dialog "Share" says about ways to make its link shorter. */
export const words = {
  title: "Make it shorter",
  /** `percent` is what is saved of the parks' part of the link. */
  total: (before: string, after: string, percent: string) =>
    `The parks take ${after} instead of ${before} characters (${percent}).`,
  estimates: "Estimating what each would save",
  ownStay: "Only the link changes. My own parks stay as they are.",
  names: {
    "round-6": "Round to 0.1 m",
    "round-5": "Round to 1 m",
    simplify: "Simplify to 2 m",
    empty: "Leave out empty values",
    unused: "Leave out unused columns",
    extras: "Leave out ids and further members",
  },
  columns: "Leave out single columns",
  noColumns: "There is no further column to leave out.",
  columnName: (key: string) => `Leave out “${key}”`,
  saved: (percent: string, characters: string) => `${percent}, ${characters} characters`,
  savesNothing: "saves nothing",
  moved: (metres: string) => `Outlines move by up to ${metres}`,
  vertices: (after: string, before: string) => `${after} of ${before} vertices stay`,
  area: (percent: string) => `areas change by at most ${percent}`,
  totalArea: (percent: string) => `all together by ${percent}`,
  noArea: "no area changes",
  borders: "shared borders may separate by as much",
  emptyOnly: "Nothing is lost that says anything",
  unusedOnly: "the list and the card's heading do not need them",
  values: (number: number, text: string) => (number === 1 ? "1 value goes" : `${text} values go`),
  members: (number: number, text: string) =>
    number === 1 ? "1 id or further member goes" : `${text} ids and further members go`,
  withColumns: (values: string, keys: readonly string[], more: number) =>
    `${values}, with all of ${keys.map((key) => `“${key}”`).join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  clauses: (clauses: readonly string[]) => clauses.join("; "),
  sentence: (clauses: string) => `${clauses.charAt(0).toUpperCase()}${clauses.slice(1)}.`,
  percent: (figure: string) => `${figure} %`,
  metres: (figure: string) => `${figure} m`,
};

export type ReductionWords = typeof words;
