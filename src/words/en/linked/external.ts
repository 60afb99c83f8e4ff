/** What is said about links of other maps. It comes with the first of them. */
export const words = {
  service: {
    "geojson.io": "geojson.io",
    openstreetmap: "OpenStreetMap",
    google: "Google Maps",
    amap: "Amap",
    baidu: "Baidu Maps",
    tencent: "Tencent Maps",
    apple: "Apple Maps",
    bing: "Bing Maps",
    geo: "geo:",
    coordinates: "",
  },
  datum: { WGS84: "WGS 84", GCJ02: "GCJ-02", BD09: "BD-09" },
  link: (service: string) => `${service} link`,
  converted: (datum: string, distance: string) => `converted from ${datum} (moved ${distance})`,
  asIs: "taken for WGS 84",
  doubt: "the link does not tell which",
  add: (count: number, figure: string, service: string) =>
    `Add ${figure} ${count === 1 ? "park" : "parks"} from a ${service} link`,
  openFile: (host: string) => `Open the file from ${host}`,
  openLink: "Open this link of the atlas",
  unknown: "The link in this text is of no map that is known here.",
  nowhere: {
    "short-link": (service: string) =>
      `Only ${service} knows where this short link leads. Open it there, then copy the long address.`,
    "no-position": (service: string) =>
      `This ${service} link names no position. Copy the coordinates there, or share a pin.`,
    "kept-elsewhere": (service: string) =>
      `This ${service} link names a file at GitHub. Open it there, save it, and add the file.`,
    damaged: (service: string) =>
      `This ${service} link is damaged or cut short. Copy it again where you found it.`,
    "too-large": (service: string) =>
      `This ${service} link carries more than is read from a link. Save the file there and add it.`,
    "other-crs": (service: string) =>
      `This ${service} link is in a coordinate system that is not known here. Ask for WGS 84.`,
  },
};
