import type { Division } from "./divisions.ts";

/** The 16 districts of Beijing by administrative division code (GB/T 2260), with their English names. */
const ENGLISH: Readonly<Record<string, string>> = {
  "110101": "Dongcheng",
  "110102": "Xicheng",
  "110105": "Chaoyang",
  "110106": "Fengtai",
  "110107": "Shijingshan",
  "110108": "Haidian",
  "110109": "Mentougou",
  "110111": "Fangshan",
  "110112": "Tongzhou",
  "110113": "Shunyi",
  "110114": "Changping",
  "110115": "Daxing",
  "110116": "Huairou",
  "110117": "Pinggu",
  "110118": "Miyun",
  "110119": "Yanqing",
};

/** A district of Beijing, its outline in WGS 84. */
export type District = GeoJSON.Feature<
  GeoJSON.MultiPolygon,
  { readonly id: string; readonly name: string; readonly name_zh: string }
>;

/** Beijing's 16 districts, those of the divisions that we know English names of. */
export const beijingDistricts = (divisions: readonly Division[]): District[] =>
  divisions.flatMap(({ properties: { adcode, name: chinese }, geometry }): District[] => {
    const name = ENGLISH[adcode];
    if (name === undefined) return [];
    return [{ type: "Feature", properties: { id: adcode, name, name_zh: chinese }, geometry }];
  });
