import type { Datum } from "../../../geo/datum/datum.ts";

/** The choice of a file's datum. It comes with its dialog. */
export const words = {
  title: "Coordinate datum",
  close: "Close",
  question: (file: string) => `Which datum are the coordinates of ${file} in?`,
  names: {
    WGS84: "WGS 84 (as it is)",
    GCJ02: "GCJ-02 (Amap, Tencent)",
    BD09: "BD-09 (Baidu)",
  } satisfies Readonly<Record<Datum, string>>,
  shortNames: { WGS84: "WGS 84", GCJ02: "GCJ-02", BD09: "BD-09" },
  about: {
    WGS84: "GPS, OpenStreetMap, Google Earth and CGCS2000, the national system since 2008.",
    GCJ02: "The shifted system of web maps in mainland China, Google’s map of China among them.",
    BD09: "Baidu’s own system: GCJ-02, shifted once more.",
  },
  stays: "Stays where it is.",
  moves: (distance: string, bearing: string) => `Moves by ${distance}, bearing ${bearing}.`,
  noShift: "Changes nothing here: the shift is in mainland China alone.",
  look: "The map shows where the first park would lie by each. Roads and rivers tell which is right.",
  working: "Working out the three positions",
  noPosition: "This file has no position to convert.",
  convert: "Convert",
  converting: "Converting",
  restore: "Restore original",
};
