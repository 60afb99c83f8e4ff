/** Every sentence of the dialog "Export". Apart from the other messages, since few visits need them. */
export const words = {
  title: "Export",
  close: "Close",
  whatName: "Parks",
  all: "All my parks",
  one: (name: string) => `Only ${name}`,
  listed: "The catalogue as listed",
  catalogue: "The whole catalogue",
  catalogueNote:
    "Figures are facts: name their sources, which come along. Outlines are CC0, but for those of buildings by Epoch AI (CC BY 4.0); each park says which. GeoJSON has all that is known of a park, other formats its figures. What a schematic circle measures only repeats the stated area.",
  unnamed: "this park",
  withCount: (name: string, count: string) => `${name} (${count})`,
  formatName: "Format",
  /** By the format's id; those that are called the same in all languages have no name here. */
  format: {
    geojson: { note: "Everything, to the letter as it came in." },
    "geojson-measures": {
      name: "GeoJSON with measures",
      note: "Area, perimeter and centroid are added to the properties; all else is to the letter.",
    },
    csv: {
      note: "For spreadsheets: properties, measures, outlines as WKT. Ids and foreign members are left out; cells that would run as formulas begin with an apostrophe.",
    },
    kml: {
      note: "For Google Earth: values become text. Foreign members are left out.",
    },
    gpx: {
      note: "For navigation devices: names and descriptions only, outlines as closed tracks.",
    },
    topojson: {
      note: "Shared edges are written once. Heights and foreign members are left out.",
    },
    flatgeobuf: {
      note: "For QGIS and GDAL. Ids, foreign members and parks without a position are left out.",
    },
    wkt: {
      note: "Outlines only, one a line. Names and all other properties are left out.",
    },
  },
  datumName: "Datum",
  datum: {
    WGS84: { name: "WGS 84", note: "As GPS and nearly all programs have it." },
    GCJ02: {
      name: "GCJ-02",
      note: "For Amap and Tencent: places in mainland China are shifted. The file’s name says so.",
    },
    BD09: {
      name: "BD-09",
      note: "For Baidu: places in mainland China are shifted. The file’s name says so.",
    },
  },
  parks: (count: number, text: string) => `${text} ${count === 1 ? "park" : "parks"}`,
  download: "Download",
  writing: "Writing the file",
  percent: (percent: number) => `${percent} %`,
  cancel: "Cancel",
  saved: (parks: string, name: string) => `Saved ${parks} as ${name}`,
  leftOut: (count: number, text: string) =>
    count === 1
      ? "1 park without a position is not in it."
      : `${text} parks without a position are not in it.`,
  failed:
    "The file could not be written, and nothing was saved. The parks are as they were: try another format, or one file at a time.",
};
