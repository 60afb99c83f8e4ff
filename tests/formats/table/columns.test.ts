import { describe, expect, test } from "vitest";
import { read } from "../../../src/formats/csv/read.ts";
import { collect, faultsOf, geometriesOf, propertiesOf, sourceOf } from "../collect.ts";

const readText = (text: string) => collect(read, sourceOf(text, "parks.csv"));
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, member: unknown) =>
    typeof member === "number" ? Number(member.toFixed(9)) : member,
  );
const pointsOf = async (text: string) =>
  rounded(
    geometriesOf(await readText(text)).map((one) => (one as { coordinates: unknown }).coordinates),
  );
const kindsOf = async (text: string) =>
  (await readText(text)).findings.map(({ detail, severity }) => [detail.kind, severity]);

/** 39 + 58/60 + 48/3600 = 39.98 and 116 + 18/60 + 36/3600 = 116.31, by hand. */
describe("degrees, minutes and seconds in columns of their own", () => {
  test.each([
    ["lat_deg,lat_min,lat_sec,lon_deg,lon_min,lon_sec", "39,58,48,116,18,36"],
    ["lat_d,lat_m,lat_s,lon_d,lon_m,lon_s", "39,58,48,116,18,36"],
    ["LatD,LatM,LatS,LonD,LonM,LonS", "39,58,48,116,18,36"],
    ["latdeg,latmin,latsec,londeg,lonmin,lonsec", "39,58,48,116,18,36"],
    ["Lat (°),Lat (′),Lat (″),Long (°),Long (′),Long (″)", "39,58,48,116,18,36"],
    [
      "gps_lat_deg,gps_lat_min,gps_lat_sec,gps_lng_deg,gps_lng_min,gps_lng_sec",
      "39,58,48,116,18,36",
    ],
    ["纬度度,纬度分,纬度秒,经度度,经度分,经度秒", "39,58,48,116,18,36"],
    ["纬度（度）,纬度（分）,纬度（秒）,经度（度）,经度（分）,经度（秒）", "39,58,48,116,18,36"],
    ["北纬度,北纬分,北纬秒,东经度,东经分,东经秒", "39,58,48,116,18,36"],
    ["Latitude,Min,Sec,Longitude,Min,Sec", "39,58,48,116,18,36"],
    ["lon_deg,lon_min,lon_sec,lat_deg,lat_min,lat_sec", "116,18,36,39,58,48"],
    ["lat_deg,lat_min,lon_deg,lon_min", "39,58.8,116,18.6"],
    ["lat_deg,lat_min,lon_deg,lon_min", '39,"58,8",116,"18,6"'],
    ["lat_deg,lat_min,lat_sec,lon_deg,lon_min,lon_sec", "39.98,0,,116.31,,0"],
    ["lat_min,lat_max_temp,lat_deg,lon_deg,lon_min", "58.8,30,39,116,18.6"],
  ])("%s with %s", async (head, cells) => {
    expect(await pointsOf(`site,${head}\nGate,${cells}\n`)).toEqual([[116.31, 39.98]]);
  });

  test.each(["39 58 48", "39:58:48", "39 58 48 N", "N 39 58.8", "39 58,8", "39°58'48\"N"])(
    "in one cell for each axis, however they are parted: %s",
    async (lat) => {
      expect(await pointsOf(`name;lat;lon\nGate;${lat};116 18 36\n`)).toEqual([[116.31, 39.98]]);
    },
  );

  test("a sign or a letter is that of all of them", async () => {
    const rows = ["-33 51 30;-0 30 0", "33 51 30 S;0 30 0 W", "33:51:30S;W0:30:00"];
    // 33 + 51/60 + 30/3600 = 33.858333333, by hand.
    expect(await pointsOf(`lat;lon\n${rows.join("\n")}\n`)).toEqual(
      rows.map(() => [-0.5, -33.858333333]),
    );
  });

  test("a head of two rows names them", async () => {
    const text = "site,Latitude,,,Longitude,,\n,deg,min,sec,deg,min,sec\nGate,39,58,48,116,18,36\n";
    expect(await pointsOf(text)).toEqual([[116.31, 39.98]]);
    const chinese = "点名,纬度,,,经度,,\n,度,分,秒,度,分,秒\n门,39,58,48,116,18,36\n";
    expect(await pointsOf(chinese)).toEqual([[116.31, 39.98]]);
  });

  test("a sign holds for minutes and seconds, also that of a zero", async () => {
    const head = "lat_d,lat_m,lat_s,lon_d,lon_m,lon_s";
    // -(0 + 30/60), -(0 + 7/60 + 39/3600) = -0.1275; -(33 + 52/60 + 7.68/3600) = -33.8688.
    expect(await pointsOf(`${head}\n-0,30,0,-0,7,39\n-33,52,7.68,0,-30,0\n`)).toEqual([
      [-0.1275, -0.5],
      [-0.5, -33.8688],
    ]);
  });

  test.each([
    ["39,60,0,116,18,36", "row 2, column lat_d"],
    ["39,58,sixty,116,18,36", "row 2, column lat_s"],
    ["39.98,58,48,116,18,36", "row 2, column lat_d"],
    [",58,48,116,18,36", "row 2, column lat_d"],
    ["39,58,48,181,18,36", "row 2, column lon_d"],
  ])("%s is left out with the cell that does not fit", async (cells, path) => {
    const collected = await readText(`lat_d,lat_m,lat_s,lon_d,lon_m,lon_s\n${cells}\n`);
    expect(faultsOf(collected)).toMatchObject([
      { fault: { kind: "not-a-number" }, place: { path } },
    ]);
  });
});

describe("the hemisphere in a column of its own, or in a head", () => {
  const SYDNEY = [151.2093, -33.8688];
  test.each([
    ["Lat,Lat_Dir,Long,Long_Dir", "33.8688,S,151.2093,E"],
    ["lat,ns,lon,ew", "33.8688,s,151.2093,e"],
    ["lat,n/s,lon,e/w", "33.8688,South,151.2093,East"],
    ["纬度,南北纬,经度,东西经", "33.8688,南纬,151.2093,东经"],
    ["lat,lat_sign,lon,lon_sign", "33.8688,-,151.2093,+"],
    ["lat,lat_sign,lon,lon_sign", "33.8688,-1,151.2093,1"],
    ["lat,lat_hemisphere,lon,lon_hemisphere", "-33.8688,S,151.2093,E"],
    ["lat,lat_dir,lon,lon_dir", "-33.8688,,151.2093,E"],
    ["lat_deg,lat_min,ns,lon_deg,lon_min,ew", "33,52.128,S,151,12.558,E"],
    [
      "GPSLatitude,GPSLatitudeRef,GPSLongitude,GPSLongitudeRef",
      `"33 deg 52' 7.68""",South,"151 deg 12' 33.48""",East`,
    ],
    ["南纬,东经", "33.8688,151.2093"],
    ["Latitude (South),Longitude (E)", "33.8688,151.2093"],
  ])("%s with %s", async (head, cells) => {
    expect(await pointsOf(`name,${head}\nA,${cells}\n`)).toEqual([SYDNEY]);
  });

  test("a W in the head is meant for numbers without a sign, and for those with one", async () => {
    const text = "name,Latitude (N),Longitude (W)\nA,40.7,74\nB,40.8,-74.1\n";
    expect(await pointsOf(text)).toEqual([
      [-74, 40.7],
      [-74.1, 40.8],
    ]);
  });

  test.each(["33.8,X,151.2,E", "-33.8,N,151.2,E", "33.8,,151.2,E", "33.8,E,151.2,S"])(
    "%s does not tell where it is, and is left out",
    async (cells) => {
      const collected = await readText(`lat,lat_dir,lon,lon_dir\n${cells}\n`);
      expect(faultsOf(collected)).toMatchObject([
        { fault: { kind: "not-a-number" }, place: { path: "row 2, column lat_dir" } },
      ]);
    },
  );

  test("all cells stay as they are", async () => {
    const collected = await readText("Lat,Lat_Dir,Long,Long_Dir\n33.8688,S,151.2093,E\n");
    expect(propertiesOf(collected)).toEqual([
      { Lat: "33.8688", Lat_Dir: "S", Long: "151.2093", Long_Dir: "E" },
    ]);
  });
});

describe("a box", () => {
  const BOX = {
    type: "Polygon",
    coordinates: [
      [
        [116.3, 39.98],
        [116.31, 39.98],
        [116.31, 39.99],
        [116.3, 39.99],
        [116.3, 39.98],
      ],
    ],
  };
  test.each([
    ["lat_min,lat_max,lon_min,lon_max", "39.98,39.99,116.30,116.31"],
    ["min_lat,max_lat,min_lng,max_lng", "39.98,39.99,116.30,116.31"],
    ["xmin,ymin,xmax,ymax", "116.30,39.98,116.31,39.99"],
    ["minx,miny,maxx,maxy", "116.30,39.98,116.31,39.99"],
    ["north,south,east,west", "39.99,39.98,116.31,116.30"],
    ["north_latitude,south_latitude,east_longitude,west_longitude", "39.99,39.98,116.31,116.30"],
    ["westbc,southbc,eastbc,northbc", "116.30,39.98,116.31,39.99"],
    ["W,S,E,N", "116.30,39.98,116.31,39.99"],
    ["sw_lat,sw_lng,ne_lat,ne_lng", "39.98,116.30,39.99,116.31"],
    ["最小经度,最小纬度,最大经度,最大纬度", "116.30,39.98,116.31,39.99"],
    ["bbox", '"116.30,39.98,116.31,39.99"'],
    ["bbox", "116.30 39.98 116.31 39.99"],
    ["boundingbox", `"['39.98', '39.99', '116.30', '116.31']"`],
    ["bounds", '"39.98,116.30,39.99,116.31"'],
    ["st_extent", '"BOX(116.30 39.98,116.31 39.99)"'],
  ])("%s with %s is an area", async (head, cells) => {
    const collected = await readText(`q,${head}\nA,${cells}\n`);
    expect(geometriesOf(collected)).toEqual([BOX]);
    expect(collected.findings).toEqual([]);
  });

  test("without an area is its middle, one across the antimeridian runs on, sides that are turned about are turned", async () => {
    const head = "xmin,ymin,xmax,ymax";
    const rows = ["116.3,39.98,116.3,39.98", "177,-20,-178,-16", "116.3,39.99,116.31,39.98"];
    const [point, across, turned] = geometriesOf(await readText(`${head}\n${rows.join("\n")}\n`));
    expect(point).toEqual({ type: "Point", coordinates: [116.3, 39.98] });
    expect((across as typeof BOX).coordinates[0]?.[1]).toEqual([182, -20]);
    expect(turned).toEqual(BOX);
  });

  test("with a side that is no number is left out with its cell", async () => {
    const collected = await readText("xmin,ymin,xmax,ymax\n116.3,39.98,n/a,39.99\n");
    expect(faultsOf(collected)).toMatchObject([{ place: { path: "row 2, column xmax" } }]);
    const cell = await readText("q,bbox\nA,unknown\n");
    expect(faultsOf(cell)).toMatchObject([{ place: { path: "row 2, column bbox" } }]);
  });

  test("beside a point of its own is not the place", async () => {
    const text = "lat,lon,south,west,north,east\n39.985,116.305,39.98,116.3,39.99,116.31\n";
    expect(await pointsOf(text)).toEqual([[116.305, 39.985]]);
    expect(await kindsOf(text)).toEqual([]);
  });
});

describe("columns that are not read", () => {
  test.each([
    ["lat,lat2,lon", "39,58.8,116", "lat", "lat2"],
    ["start_lat,start_lon,end_lat,end_lon", "39.98,116.3,39.99,116.31", "start_lat", "end_lat"],
    ["lat,lon,lat_b", "39.98,116.3,39.99", "lat", "lat_b"],
  ])("%s: a warning names both of one axis", async (head, cells, used, beside) => {
    const { findings } = await readText(`${head}\n${cells}\n`);
    expect(findings).toContainEqual({
      detail: { kind: "column-beside", axis: "lat", used, beside },
      severity: "warning",
      place: {},
    });
  });

  test.each([
    ["lat,lon,lat_accuracy", "39.98,116.3,5"],
    ["lat,lon,lat_dms", `39.98,116.3,39°58'48"N`],
    ["lat,lon,end_lat", "39.98,116.3,"],
    ["x,y,lat,lon", "458000,4423000,39.98,116.3"],
  ])("%s: nothing is missed", async (head, cells) => {
    expect(await kindsOf(`${head}\n${cells}\n`)).toEqual([]);
  });

  test("columns that name WGS 84 are the ones that need no shift", async () => {
    const text = "lng,lat,wgs84_lng,wgs84_lat\n116.306121,39.982512,116.299987,39.981144\n";
    expect(await pointsOf(text)).toEqual([[116.299987, 39.981144]]);
    expect(await kindsOf(text)).toEqual([]);
  });

  test("rings beside a point are the place; a list that nobody can read is told of", async () => {
    const rings = '"116.30,39.98;116.31,39.98;116.31,39.99;116.30,39.98"';
    const collected = await readText(`name,lat,lon,边界\nA,39.98,116.30,${rings}\n`);
    expect(geometriesOf(collected)).toMatchObject([{ type: "Polygon" }]);
    expect(await kindsOf("lat,lon,outline\n39.98,116.3,x116.30/39.98 x116.31/39.99\n")).toEqual([
      ["column-not-read", "warning"],
    ]);
  });
});

test.each([
  ["坐标", "经度：116.30 纬度：39.98"],
  ["geo_point_2d", '"39.98, 116.30"'],
  ["position", '"39°58\'48"" N 116°18\' E"'],
])("one cell in another notation, %s with %s", async (head, cell) => {
  expect(await pointsOf(`name,${head}\nA,${cell}\n`)).toEqual([[116.3, 39.98]]);
});

describe("a column of letters is that of the hemisphere, whatever it is called", () => {
  test.each([
    ["lat_d,lat_m,lat_s,lat_h,lon_d,lon_m,lon_s,lon_h", "33,51,30,S,151,12,36,W"],
    ["lat,lat_x,lon,lon_x", "33.858333333,S,151.21,W"],
    ["lat,h1,lon,h2", "33.858333333,South,151.21,West"],
    ["纬度,标识,经度,标识2", "33.858333333,南纬,151.21,西经"],
  ])("%s", async (head, cells) => {
    expect(await pointsOf(`${head}\n${cells}\n`)).toEqual([[-151.21, -33.858333333]]);
    expect(await kindsOf(`${head}\n${cells}\n`)).toEqual([]);
  });

  test("but not where it stands behind one axis alone, or holds other words too", async () => {
    expect(await pointsOf("lat,side,lon\n33.5,S,151.2\n")).toEqual([[151.2, 33.5]]);
    expect(await pointsOf("lat,a,lon,b\n33.5,S,151.2,W\n34,XL,151,E\n")).toEqual([
      [151.2, 33.5],
      [151, 34],
    ]);
  });
});

test.each([
  ["\uc704\ub3c4", "\uacbd\ub3c4"],
  ["\uc704\ub3c4(WGS84)", "\uacbd\ub3c4(WGS84)"],
  ["Широта", "Долгота"],
  ["Latitudine", "Longitudine"],
  ["Breitengrad", "Längengrad"],
  ["Breedtegraad", "Lengtegraad"],
  ["Enlem", "Boylam"],
  ["Latitud", "Longitud"],
])("%s and %s are latitude and longitude", async (lat, lon) => {
  expect(await pointsOf(`name,${lat},${lon}\nGate,37.4,127.1\n`)).toEqual([[127.1, 37.4]]);
});
