import { PARK_FILES, parksThat } from "../../support/shipped-files.ts";

/** How many parks the catalogue has, and how many of them have a status. */
export const PARKS = PARK_FILES.length;
export const parksOfStatus = (...statuses: readonly string[]): number =>
  parksThat(({ status }) => statuses.includes(status.value));

/** The park that the stories are about, and what is known of it from outside the page. */
export const MENTOUGOU = {
  id: "mentougou",
  name: "Zhongguancun (Jingxi) Artificial Intelligence Science Park",
  nameZh: "中关村（京西）人工智能科技园",
  /** GeographicLib's Planimeter for the outline of geodata/parks/mentougou.geojson. */
  area: "54.87 ha",
  /** Turf 7.4 for the same outline. */
  areaOnSphere: "54.81 ha",
} as const;

export const TIANANMEN = "Tiananmen Gate";
export const BEIJING_WEST = "Beijing West Railway Station";
