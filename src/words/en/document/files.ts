/** The section of the user's files in the panel. It comes with the first file. */
export const words = {
  title: "Your files",
  parks: (count: number, figure: string) => `${figure} ${count === 1 ? "park" : "parks"}`,
  layer: (count: number, figure: string) =>
    `layer of ${figure} ${count === 1 ? "feature" : "features"}`,
  area: (area: string) => `${area} measured`,
  expand: "Expand your files",
  collapse: "Collapse your files",
  colour: (file: string) => `Colour of ${file}`,
  hide: (file: string) => `Hide ${file}`,
  show: (file: string) => `Show ${file}`,
  zoomTo: (file: string) => `Zoom to ${file}`,
  more: (file: string) => `More for ${file}`,
  rename: "Rename",
  nameOfFile: "Name of the file",
  names: "Names from…",
  properties: "Properties…",
  datum: "Coordinate datum",
  export: "Export this",
  remove: "Remove",
};
