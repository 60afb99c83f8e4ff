/** The catalogue's own measures, and its download. */
export const words = {
  title: "The catalogue",
  parks: "Parks",
  parksIn: (parks: string, countries: string) => `${parks} in ${countries} countries and regions`,
  outlines: "Outlines",
  byBasis: {
    surveyed: (count: string) => `${count} surveyed`,
    digitised: (count: string) => `${count} digitised`,
    approximate: (count: string) => `${count} approximate`,
  },
  outlinesOf: (kinds: readonly string[]) => kinds.join(", "),
  ofBuildings: (count: string) => `; ${count} hold buildings only`,
  schematic: "Without an outline",
  circlesAndPoints: (circles: string, points: string) =>
    `${circles} as a circle of the stated area, ${points} as a point`,
  facts: "Facts with a source",
  factsOf: (percent: number, sourced: string, all: string) => `${percent} % (${sourced} of ${all})`,
  sources: "Sources",
  sourcesOf: (count: string, oldest: string, newest: string) =>
    `${count}, of ${oldest} to ${newest}`,
  take: "All parks as a file, with sources and licences",
  download: { geojson: "Download GeoJSON", csv: "Download CSV" },
  loading: "Counting…",
};
