const parks = (count: number): string => (count === 1 ? "1 park" : `${count} parks`);

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
  spanNotes: {
    area: "The area as the list has it: measured, or else stated by a source.",
    investment: "The investment that stands first in a park’s card, in US dollars.",
    power: "The electric power that stands first in a park’s card.",
  },
  technologyNote: "What the sources say is worked on, in their words.",
  millionDollars: "US$ million",
  anyLeast: "no lower limit",
  anyMost: "no upper limit",
  /** How many parks pass a range of a figure, of those that pass all else. */
  within: (count: number, all: number): string => `${count} of ${parks(all)} with this figure`,
  unknown: (count: number): string =>
    `${parks(count)} without this figure: not found. A range leaves ${count === 1 ? "it" : "them"} out.`,
  ownRule:
    "Your own parks are filtered by their area, and by what else their properties say in the format of park files.",
  layerRule: "Layers of more than 2,000 features are not filtered.",
  clear: "Clear",
  waiting: "Waiting for the figures of the parks: until then this filter lets all through.",
  failed: "The figures of the parks could not be loaded: filters by them are not applied.",
};
