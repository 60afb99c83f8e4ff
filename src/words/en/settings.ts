/** What is asked before the online basemap is drawn. */
const streets = {
  linkAsks: "This link shows street detail, which comes from a third party.",
  accept: "Load street detail from tiles.openfreemap.org",
  decline: "Stay offline",
  end: "Streets end here",
  show: "Show streets (online)",
  host: (host: string) =>
    `Streets come from ${host}, which then sees your IP address and where you look.`,
  notNow: "No streets for now",
};

/** What is said of a basemap of the user's own choice. */
const basemap = {
  intro:
    "Streets can come from a server of your choice: a MapLibre style, or a PMTiles archive of vector tiles with the layers of OpenMapTiles or Protomaps.",
  field: "Web address",
  hint: "https://tiles.example.org/style.json",
  learns: (host: string) =>
    `${host} will see your IP address and where you look. The address stays on this device; links never carry it.`,
  ask: (host: string) => `Use ${host}`,
  askAny: "Use this basemap",
  asking: (host: string) => `Asking ${host}…`,
  more: (host: string, hosts: readonly string[]) =>
    `The map of ${host} takes parts from ${hosts.join(", ")}, too. They were not asked yet, and would see the same.`,
  askMore: "Ask them, too",
  inUse: (host: string) => `Streets come from ${host}.`,
  notDrawn: (host: string) =>
    `${host} is kept for streets, but the map does not draw them now: it shows the embedded basemap.`,
  leftOut: "Drawn without:",
  reset: "Use the default",
  close: "Close",
  part: {
    sources: "sources of other kinds, or with addresses that are not asked",
    layers: "layers that rest on them or are faulty",
    sprite: "icons, which could not be had",
    glyphs: "letters of its own: names are written in the atlas's type",
    terrain: "terrain",
  },
  named: (what: string, names: readonly string[], others: number) =>
    `${what} (${names.join(", ")}${others > 0 ? ` and ${others} more` : ""})`,
  problem: {
    "not-an-address": () => "This is not a web address. Begin it with https://.",
    "not-https": () => "Only addresses that begin with https:// are asked. Serve the map so.",
    credentials: () => "The address holds a user name or a password. Take them out.",
    "private-address": () =>
      "The address is one of a private network, which the atlas does not ask. Use one that the public network knows.",
    status: (host: string, status: number) =>
      `${host} refused with status ${status}. Check the address, and whether it needs a key.`,
    refused: (host: string) =>
      `${host} could not be read: it is down, passes requests on elsewhere, or does not let other sites read (CORS). Its owner can allow it with the header Access-Control-Allow-Origin.`,
    noRanges: (host: string) =>
      `${host} does not serve parts of a file (HTTP Range), which an archive needs. Choose a host that does.`,
    tooLarge: (limit: string) =>
      `The style has more than ${limit}. Give the address of a smaller one.`,
    notABasemap: (host: string) =>
      `What ${host} sent is neither a MapLibre style of version 8 nor a PMTiles archive. The address of a style mostly ends in .json, that of an archive in .pmtiles.`,
    notVector: () =>
      "This archive holds pictures, and only vector tiles are drawn. A style can draw pictures.",
    nothingToDraw: (names: readonly string[]) =>
      names.length > 0
        ? `None of the layers of this archive is known here (${names.join(", ")}). A style can draw them.`
        : "Nothing of this map can be drawn here.",
    notLoaded: () => "There is no map to draw it on. Reload the page and try again.",
  },
};

/** What comes when it is asked for of the words of this subject. */
export const words = { streets, basemap };
