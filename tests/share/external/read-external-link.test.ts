import { expect, test } from "vitest";

import type { ExternalPlace } from "../../../src/share/external/external-link.ts";
import { readExternalLink } from "../../../src/share/external/read-external-link.ts";

const placeOf = (link: string): ExternalPlace => {
  const read = readExternalLink(link);
  if (read?.kind !== "place") throw new Error(`no place: ${JSON.stringify(read)}`);
  return read;
};

type Row = readonly [link: string, lon: number, lat: number];
const expectAt = (link: string, [lon, lat]: readonly [number, number], digits: number) => {
  const { position } = placeOf(link);
  expect(position[0]).toBeCloseTo(lon, digits);
  expect(position[1]).toBeCloseTo(lat, digits);
};

// Examples of each service's own documentation, or links as its address bar has them; all outside China.
const ELSEWHERE: Record<string, readonly Row[]> = {
  openstreetmap: [
    ["https://www.openstreetmap.org/#map=9/51.5110/0.0550", 0.055, 51.511],
    ["https://www.openstreetmap.org/?lat=51.511&lon=0.055&zoom=9&layers=B000FTF", 0.055, 51.511],
    ["https://www.openstreetmap.org/?mlat=48.2&mlon=16.37#map=15/48.21/16.38", 16.37, 48.2],
    ["www.openstreetmap.org/way/1#map=19/48.21/16.38&layers=N", 16.38, 48.21],
    ["https://www.openstreetmap.org/export/embed.html?bbox=16%2C48%2C17%2C49", 16.5, 48.5],
  ],
  google: [
    [
      "https://www.google.com/maps/search/?api=1&query=47.5951518%2C-122.3316393",
      -122.3316393,
      47.5951518,
    ],
    [
      "https://www.google.com/maps/@?api=1&map_action=map&center=-33.712206%2C150.311941&zoom=12",
      150.311941,
      -33.712206,
    ],
    [
      "https://www.google.com/maps/@?api=1&map_action=pano&viewpoint=48.857832%2C2.295226&heading=-45",
      2.295226,
      48.857832,
    ],
    [
      "https://www.google.com/maps/place/Eiffel+Tower/@48.8583701,2.2919064,17z/data=!3m1!4b1!4m6!3m5!1s0x47e66e2964e34e2d:0x8ddca9ee380ef7e0!8m2!3d48.8583701!4d2.2944813",
      2.2944813,
      48.8583701,
    ],
    ["https://www.google.co.uk/maps/@51.5,-0.12,15z", -0.12, 51.5],
    ["https://maps.google.com/?ll=51.5,-0.12&z=15", -0.12, 51.5],
    ["https://maps.google.com/maps?q=loc:51.5,-0.12", -0.12, 51.5],
    ["https://www.google.com/maps/place/51%C2%B030'00.0%22N+0%C2%B007'12.0%22W/", -0.12, 51.5],
    [
      "https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d2624.99!2d2.2922926!3d48.8583736!2m3",
      2.2922926,
      48.8583736,
    ],
  ],
  apple: [
    ["http://maps.apple.com/?ll=50.894967,4.341626", 4.341626, 50.894967],
    [
      "https://maps.apple.com/?q=Mexican+Restaurant&ll=50.894967,4.341626&z=10",
      4.341626,
      50.894967,
    ],
    [
      "https://maps.apple.com/place?coordinate=37.3349,-122.00902&name=Apple%20Park",
      -122.00902,
      37.3349,
    ],
  ],
  bing: [
    ["https://bing.com/maps/default.aspx?cp=47.677797~-122.122013&lvl=5", -122.122013, 47.677797],
    ["https://www.bing.com/maps?sp=point.40.726966_-74.006076_Pin_A%20note", -74.006076, 40.726966],
  ],
  geo: [
    // RFC 5870, sections 1, 6.1 to 6.3 and 3.4.4.
    ["geo:13.4125,103.8667", 103.8667, 13.4125],
    ["geo:48.2010,16.3695,183", 16.3695, 48.201],
    ["geo:48.198634,16.371648;crs=wgs84;u=40", 16.371648, 48.198634],
    ["GEO:66,30;u=6.500;FOo=this%2dthat", 30, 66],
    ["geo:0,0?q=48.2,16.37(Vienna)&z=12", 16.37, 48.2],
  ],
  "geojson.io": [["http://geojson.io/#map=14/38.9140/-77.0302", -77.0302, 38.914]],
  coordinates: [["48.2, 16.37", 16.37, 48.2]],
};

const rows = Object.entries(ELSEWHERE).flatMap(([service, links]) =>
  links.map(([link, lon, lat]) => ({ service, link, at: [lon, lat] as const })),
);

test.each(rows)("$link is a place of $service, to the last digit", ({ service, link, at }) => {
  expectAt(link, at, 9);
  expect(placeOf(link)).toMatchObject({ service, datum: "WGS84", movedMetres: 0 });
  expect(placeOf(link).otherwise).toBeUndefined();
});

// The README of coordtransform: GCJ-02 116.404, 39.915 is WGS 84 116.397755, 39.913596 (to a metre or two) and
// BD-09 116.41036949, 39.92133699.
const GCJ02 = [116.3977555, 39.9135957] as const;
const AS_WRITTEN = [116.404, 39.915] as const;

test.each([
  ["https://uri.amap.com/marker?position=116.404,39.915&name=Gate", "amap"],
  ["https://uri.amap.com/marker?position=116.404,39.915&coordinate=gaode", "amap"],
  ["https://uri.amap.com/marker?markers=116.404,39.915,Gate|116.5,39.9,Other", "amap"],
  ["https://uri.amap.com/navigation?to=116.404,39.915,Gate&mode=car", "amap"],
  ["https://www.amap.com/?q=39.915,116.404,Gate", "amap"],
  ["http://www.amap.com/#!poi!!q=39.915,116.404|3|B013706PJN", "amap"],
  ["https://wb.amap.com/?p=B013706PJN,39.915,116.404,Gate,Street", "amap"],
  [
    "https://apis.map.qq.com/uri/v1/marker?marker=coord:39.915,116.404;title:Gate;addr:Street&referer=x",
    "tencent",
  ],
  ["https://apis.map.qq.com/uri/v1/routeplan?type=drive&to=Gate&tocoord=39.915,116.404", "tencent"],
  [
    "https://api.map.baidu.com/marker?location=39.915,116.404&coord_type=gcj02&title=Gate&output=html",
    "baidu",
  ],
])("%s is read on GCJ-02", (link, service) => {
  expectAt(link, GCJ02, 4);
  expect(placeOf(link)).toMatchObject({ service, datum: "GCJ02" });
  // 0.00624° of longitude at 39.9° N are 534 m, 0.0014° of latitude 156 m.
  expect(Math.abs(placeOf(link).movedMetres - 556)).toBeLessThan(5);
});

test("Baidu's own degrees are on BD-09", () => {
  const link = "https://api.map.baidu.com/marker?location=39.92133699,116.41036949&title=Gate";
  expectAt(link, GCJ02, 4);
  expect(placeOf(link)).toMatchObject({ service: "baidu", datum: "BD09", label: "Gate" });
});

// By Baidu's published table for these metres: BD-09 116.403874, 39.915000, by the README GCJ-02 116.397501, 39.908657.
test.each([
  "https://map.baidu.com/@12958160.97,4825923.77,17z",
  "https://map.baidu.com/poi/Gate/@12958160.97,4825923.77,17z?uid=1",
  "http://map.baidu.com/?l=13&tn=B_NORMAL_MAP&c=12958160.97,4825923.77&s=x",
  "https://map.baidu.com/mobile/webapp/place/detail/qt=inf&uid=1/act=read_share&sharegeo=12958160.97%2C4825923.77",
])("%s is in the metres of Baidu's map", (link) => {
  expectAt(link, [116.39126, 39.90725], 4);
  expect(placeOf(link).datum).toBe("BD09");
});

test.each([
  "https://uri.amap.com/marker?position=116.404,39.915&coordinate=wgs84",
  "https://api.map.baidu.com/marker?location=39.915,116.404&coord_type=wgs84&title=x",
  "https://apis.map.qq.com/uri/v1/marker?marker=coord:39.915,116.404&coord_type=1",
  "https://www.openstreetmap.org/#map=9/39.915/116.404",
  "geo:39.915,116.404",
])("%s is on WGS 84 in China as well, without a doubt", (link) => {
  expectAt(link, AS_WRITTEN, 9);
  expect(placeOf(link).otherwise).toBeUndefined();
});

test.each([
  ["https://www.google.com/maps/@39.915,116.404,15z", "GCJ02"],
  ["https://www.google.com/maps/place/Gate/data=!8m2!3d39.915!4d116.404", "GCJ02"],
  ["https://www.google.com/maps/@39.915,116.404,800m/data=!3m1!1e3", "WGS84"],
  ["https://www.google.com/maps?q=39.915,116.404", "WGS84"],
  ["https://maps.apple.com/?ll=39.915,116.404", "GCJ02"],
  ["https://www.bing.com/maps?cp=39.915~116.404", "GCJ02"],
])("%s is in doubt in China: %s is likelier, and both are told", (link, datum) => {
  const { otherwise, ...likelier } = placeOf(link);
  const readings = new Map([likelier, otherwise].map((one) => [one?.datum, one?.position]));
  expect(likelier.datum).toBe(datum);
  expect(readings.get("WGS84")).toEqual(AS_WRITTEN);
  expect(readings.get("GCJ02")?.[0]).toBeCloseTo(GCJ02[0], 4);
  expect(readings.get("GCJ02")?.[1]).toBeCloseTo(GCJ02[1], 4);
});

// Maps of 512 px at zoom 0 are a level behind those of 256 px; a pixel of Baidu's zoom 18 is a metre of its map, so
// that its zoom is that of log2(40,075,017 / 512) = 16.26.
test.each([
  ["https://www.openstreetmap.org/#map=9/51.5110/0.0550", 8],
  ["https://www.google.com/maps/@51.5,-0.12,15.5z", 14.5],
  ["https://www.google.com/maps/@0,10,800m/data=!3m1!1e3", 16.26],
  ["https://www.bing.com/maps?cp=47.67~-122.12&lvl=5", 4],
  ["https://map.baidu.com/@12958160.97,4825923.77,18z", 16.26],
  ["http://geojson.io/#map=14/38.9140/-77.0302", 14],
  ["https://www.google.com/maps/@51.5,-0.12,99z", 22],
])("the zoom of %s is %d here", (link, zoom) => {
  expect(placeOf(link).zoom).toBeCloseTo(zoom, 2);
});

test.each([
  ["https://www.google.com/maps/place/Eiffel+Tower/@48.8583701,2.2919064,17z", "Eiffel Tower"],
  ["geo:0,0?q=48.2,16.37(Vienna)", "Vienna"],
  [
    "https://uri.amap.com/marker?position=116.404,39.915&name=%E5%A4%A9%E5%AE%89%E9%97%A8",
    "天安门",
  ],
  ["https://maps.apple.com/?q=Gate&ll=50.89,4.34", "Gate"],
  ["https://uri.amap.com/marker?position=116.404,39.915&name=a%00%0Ab%E2%80%AEc", "a b c"],
])("the label of %s is %s", (link, label) => {
  expect(placeOf(link).label).toBe(label);
});

test.each([
  ["https://maps.app.goo.gl/abcDEF123", "google", "short-link"],
  ["https://goo.gl/maps/abcDEF123", "google", "short-link"],
  ["https://surl.amap.com/abc123", "amap", "short-link"],
  ["https://j.map.baidu.com/ab/cde", "baidu", "short-link"],
  ["https://maps.apple/p/abc", "apple", "short-link"],
  ["https://binged.it/abc", "bing", "short-link"],
  ["https://www.google.com/maps/search/coffee", "google", "no-position"],
  ["https://www.amap.com/place/B000A83M61", "amap", "no-position"],
  ["https://map.baidu.com/@39.915,116.404,19z", "baidu", "no-position"],
  ["https://www.openstreetmap.org/way/123", "openstreetmap", "no-position"],
  ["https://osm.org/go/!!!", "openstreetmap", "damaged"],
  ["geo:91,0", "geo", "damaged"],
  ["geo:323482,4306480;crs=EPSG:32618;u=20", "geo", "other-crs"],
  ["geo:0,0?q=Vienna", "geo", "no-position"],
  [
    "http://geojson.io/#id=gist:tmcw/e9a29ad54dbaa83dee08&map=8/39.198/-76.981",
    "geojson.io",
    "kept-elsewhere",
  ],
])("%s of %s leads nowhere: %s", (link, service, reason) => {
  expect(readExternalLink(link)).toEqual({ kind: "nowhere", service, reason });
});

test.each([
  "https://atlas.example/#map=12/39.89/116.12",
  "https://atlas.example/sub/?x=1#park=own-d-0&d=abc",
])("%s is a link of this atlas, and its fragment is handed on", (link) => {
  expect(readExternalLink(link)).toEqual({
    kind: "atlas",
    fragment: link.slice(link.indexOf("#") + 1),
  });
});

test.each([
  "",
  "https://example.com/parks.geojson",
  "https://google.com.evil.example/maps/@51.5,-0.12,15z",
  "https://evilopenstreetmap.org/#mapp=9/51.5/0.05",
  "javascript:alert(1)",
  "file:///etc/passwd",
  '{"type":"Point","coordinates":[1,2]}',
  "Mentougou",
])("%j is none of them", (text) => {
  expect(readExternalLink(text)).toBeUndefined();
});
