import { seeded } from "../../fixtures/geo/make/shapes.ts";

/** How many parks stand in each row of the table of lengths, and the seed that makes them. */
export const ROWS = [
  { parks: 1, seed: 5487 },
  { parks: 5, seed: 5488 },
  { parks: 20, seed: 5489 },
  { parks: 100, seed: 5490 },
] as const;

type Place = readonly [zh: string, en: string, lon: number, lat: number];

const PLACES: readonly Place[] = [
  ["昌平", "Changping", 116.23, 40.22],
  ["滨海", "Binhai", 117.69, 39.02],
  ["余杭", "Yuhang", 120.3, 30.42],
  ["南山", "Nanshan", 113.93, 22.53],
  ["浦东", "Pudong", 121.54, 31.22],
  ["雨花", "Yuhua", 113.04, 28.13],
  ["江夏", "Jiangxia", 114.32, 30.37],
  ["高陵", "Gaoling", 109.08, 34.53],
  ["崂山", "Laoshan", 120.46, 36.1],
  ["吴中", "Wuzhong", 120.63, 31.26],
  ["渝北", "Yubei", 106.63, 29.71],
  ["双流", "Shuangliu", 103.92, 30.57],
  ["黄埔", "Huangpu", 113.46, 23.11],
  ["蜀山", "Shushan", 117.26, 31.85],
  ["浑南", "Hunnan", 123.45, 41.71],
  ["思明", "Siming", 118.08, 24.44],
];

const THEMES = [
  ["智谷", "Smart Valley"],
  ["云计算", "Cloud Computing"],
  ["机器人", "Robotics"],
  ["大数据", "Big Data"],
  ["未来", "Future"],
  ["芯片设计", "Chip Design"],
  ["语音", "Speech"],
  ["自动驾驶", "Autonomous Driving"],
  ["脑科学", "Brain Science"],
  ["星河", "Galaxy"],
] as const;

const FORMS = [
  ["产业园", "Industrial Park"],
  ["创新中心", "Innovation Centre"],
  ["小镇", "Town"],
  ["科技城", "Science City"],
  ["基地", "Base"],
] as const;

const KINDS = ["ai-park", "science-park", "innovation-district", "compute-campus", "ai-town"];

const HOSTS = [
  "www.stdaily.com",
  "news.sina.com.cn",
  "www.thepaper.cn",
  "www.chinanews.com.cn",
  "tech.qq.com",
  "www.shanghai.gov.cn",
  "paper.people.com.cn",
  "zj.zjol.com.cn",
];

/** Draws what a park is made of: the same for the same seed. */
interface Draw {
  readonly share: () => number;
  readonly whole: (from: number, below: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
}

function drawFrom(seed: number): Draw {
  const share = seeded(seed);
  const whole = (from: number, below: number): number =>
    from + Math.floor(share() * (below - from));
  return { share, whole, one: (of) => of[whole(0, of.length)]! };
}

const two = (figure: number): string => String(figure).padStart(2, "0");

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** An irregular ring of 300 to 1,500 m across with 6 decimals: neither its angles nor its radii are even. */
function ring({ share }: Draw, [, , lon, lat]: Place, vertices: number): GeoJSON.Position[] {
  const centre = [lon + 0.12 * (share() - 0.5), lat + 0.1 * (share() - 0.5)] as const;
  const radiusDegrees = (150 + 600 * share()) / 111_320;
  const stretch = 0.6 + 0.4 * share();
  const positions = Array.from({ length: vertices }, (_, index) => {
    const angle = (2 * Math.PI * (index + 0.6 * (share() - 0.5))) / vertices;
    const reach = radiusDegrees * (0.75 + 0.25 * share());
    const east = (reach * Math.cos(angle)) / Math.cos((lat * Math.PI) / 180);
    return [round(centre[0] + east, 6), round(centre[1] + stretch * reach * Math.sin(angle), 6)];
  });
  return [...positions, positions[0]!];
}

function address({ one, whole }: Draw, year: number): string {
  const [month, day] = [two(whole(1, 13)), two(whole(1, 29))];
  const ways = [
    `${year}/${month}${day}/c${whole(100, 999)}-${whole(10_000_000, 99_999_999)}.html`,
    `newsDetail_forward_${whole(1_000_000, 30_000_000)}`,
    `${year}-${month}/${day}/content_${whole(100_000, 999_999)}.htm`,
    `a/${year}${month}${day}/${whole(10_000, 99_999)}.shtml`,
  ];
  return `https://${one(HOSTS)}/${one(ways)}`;
}

function park(draw: Draw, vertices: number): GeoJSON.Feature {
  const place = draw.one(PLACES);
  const [theme, form] = [draw.one(THEMES), draw.one(FORMS)];
  const year = draw.whole(2012, 2027);
  return {
    type: "Feature",
    properties: {
      name: `${place[1]} ${theme[1]} ${form[1]}`,
      name_zh: `${place[0]}区${theme[0]}${form[0]}`,
      kind: draw.one(KINDS),
      investment_cny_m: draw.whole(2, 400) * 50,
      opened: `${year}-${two(draw.whole(1, 13))}-${two(draw.whole(1, 29))}`,
      source: address(draw, year),
    },
    geometry: { type: "Polygon", coordinates: [ring(draw, place, vertices)] },
  };
}

/** A file of parks as a user might draw and describe them, with 20 to 30 vertices each, or as many as told. */
export function seededParks(
  parks: number,
  seed: number,
  vertices?: number,
): GeoJSON.FeatureCollection {
  const draw = drawFrom(seed);
  const features = Array.from({ length: parks }, () => park(draw, vertices ?? draw.whole(20, 31)));
  return { type: "FeatureCollection", features };
}
