/** What is said while parks come in: the dialog, the question before a host is asked, progress, what came of it. */
export const words = {
  title: "Add parks",
  close: "Close",
  chooseFiles: "Choose files",
  filesHint: "Or drop files and folders anywhere on the page.",
  formats: (names: string) => `${names}.`,
  /** By the format's id, where it is not called the same in all languages. */
  formatNames: {
    shapefile: "shapefile (zipped, or its parts together)",
    polyline: "encoded polylines",
  },
  pasteName: "Paste",
  pasteHint: "GeoJSON, WKT, KML, CSV or a list of coordinates",
  addPasted: "Add this text",
  addressName: "Web address",
  addressHint: "https://",
  openAddress: "Open",
  askHost: (host: string) =>
    `Ask ${host} for the file? It will see the IP address of this device and its browser, as any site does.`,
  loadFrom: (host: string) => `Load from ${host}`,
  decline: "Cancel",
  limitsName: "Limits",
  limits: (limits: ImportLimits) => [
    `Up to ${limits.fileSize} a file, ${limits.features} features, ${limits.nesting} levels of nesting.`,
    `Up to ${limits.editable} parks come in one by one, to be edited; more become one layer that is searched and measured.`,
    "Files stay on this device. Nothing is sent anywhere.",
  ],
  progressName: (name: string) => `Reading ${name}`,
  phase: { reading: "Reading", checking: "Checking", packing: "Preparing" },
  percent: (percent: number) => `${percent} %`,
  cancel: "Cancel",
  added: (count: number, parks: string, names: string) =>
    `Added ${parks} ${count === 1 ? "park" : "parks"} from ${names}`,
  /** Follows what was added. */
  alsoRejected: (added: string, features: string) => `${added}; ${features} not added`,
  andMore: (names: string, files: number) =>
    `${names} and ${files} more ${files === 1 ? "file" : "files"}`,
  listSeparator: ", ",
  undo: "Undo",
  undoName: "Undo import",
  openReport: "Import report",
};

/** The figures that the limits are told with, written out. */
interface ImportLimits {
  readonly fileSize: string;
  readonly features: string;
  readonly nesting: string;
  readonly editable: string;
}
