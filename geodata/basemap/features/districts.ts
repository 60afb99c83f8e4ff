import { readDivisions, toWgs84 } from "./echarts.ts";

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

/**
 * Beijing's 16 districts.
 *
 * @throws when the source has a division we know no English name of.
 */
export function beijingDistricts(): District[] {
  return readDivisions("beijing").map((division) => {
    const name = ENGLISH[division.adcode];
    if (name === undefined)
      throw new Error(`No English name of ${division.adcode} ${division.name}.`);
    const coordinates = division.polygons.map((rings) => rings.map((ring) => ring.map(toWgs84)));
    return {
      type: "Feature",
      properties: { id: division.adcode, name, name_zh: division.name },
      geometry: { type: "MultiPolygon", coordinates },
    };
  });
}
