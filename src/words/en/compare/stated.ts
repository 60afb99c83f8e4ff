/** Stated areas beside measured ones, and how good the data of each park are. */
export const words = {
  name: "Stated and measured areas",
  columns: {
    park: "Park",
    stated: "Stated",
    measured: "Measured",
    difference: "Difference",
    cause: "Likely cause",
    basis: "Outline",
    uncertainty: "Position",
    sourced: "Sourced",
    newest: "Newest source",
  },
  causes: {
    "drawn-to-stated": "drawn to the figure",
    "floor-area": "floor area",
    "one-phase": "one phase",
    "wider-zone": "wider zone",
    rounding: "round number",
    "datum-shift": "datum shift",
    outline: "not a survey",
  },
  agrees: "agrees within 1 %",
  unknown: "unknown",
  notCompared: "not comparable",
  bases: {
    surveyed: "surveyed",
    digitised: "digitised",
    approximate: "approximate",
    schematic: "schematic",
  },
  within: (distance: string) => `± ${distance}`,
  summary: (parks: number, compared: number, agreeing: number) =>
    `${parks} parks. ${compared} have both figures, of which ${agreeing} agree within 1 %.`,
  sourced: (sourced: number, all: number, share: string) =>
    `${sourced} of ${all} facts are sourced (${share}).`,
  failed: "The facts of the parks could not be loaded.",
};
