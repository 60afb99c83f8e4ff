import { describe, expect, test } from "vitest";
import { axisNameOf, partOfWord, plainName } from "../../../src/formats/table/head-name.ts";

describe("the plain name of a column", () => {
  test.each([
    ["Lat (WGS84)", "lat_wgs84"],
    ["lat_wgs84", "lat_wgs84"],
    ["LatDeg", "lat_deg"],
    ["GPSLatitude", "gps_latitude"],
    ["geo.lat", "geo_lat"],
    ["[Lat/Lon]", "lat_lon"],
    ["  Site - Lat: ", "site_lat"],
    ["Lat (°)", "lat_deg"],
    ["Lat (′)", "lat_min"],
    ["Lat (″)", "lat_sec"],
    ["ＬＡＴ", "lat"],
    ["纬度（度）", "纬度_度"],
    ["", ""],
  ])("of %j is %j", (head, plain) => {
    expect(plainName(head)).toBe(plain);
  });
});

describe("a name of an axis", () => {
  const of = (head: string) => axisNameOf(plainName(head));

  test.each([
    ["latitude", "lat"],
    ["LAT", "lat"],
    ["Breitengrad", "lat"],
    ["latitud", "lat"],
    ["широта", "lat"],
    ["纬度", "lat"],
    ["longitude", "lon"],
    ["lng", "lon"],
    ["long", "lon"],
    ["Länge", "lon"],
    ["boylam", "lon"],
    ["долгота", "lon"],
    ["经度", "lon"],
    ["gps_lat", "lat"],
    ["geo.lon", "lon"],
    ["坐标_经度", "lon"],
  ])("is read in many languages: %s", (head, axis) => {
    expect(of(head)).toEqual({ axis, part: "degrees", letter: "", stem: "" });
  });

  test.each([
    ["lat_deg", "lat", "degrees"],
    ["LatMin", "lat", "minutes"],
    ["lonsec", "lon", "seconds"],
    ["lon_s", "lon", "seconds"],
    ["lat_dir", "lat", "hemisphere"],
    ["lon_ew", "lon", "hemisphere"],
    ["GPSLatitudeRef", "lat", "hemisphere"],
    ["纬度分", "lat", "minutes"],
    ["经度秒", "lon", "seconds"],
    ["Latitude Decimal", "lat", "degrees"],
  ])("tells which part of it a column has: %s", (head, axis, part) => {
    expect(of(head)).toMatchObject({ axis, part });
  });

  test.each([
    ["Longitude (W)", "lon", "W"],
    ["lon_west", "lon", "W"],
    ["北纬", "lat", "N"],
    ["南纬度", "lat", "S"],
    ["东经分", "lon", "E"],
  ])("tells the hemisphere of all of its numbers: %s", (head, axis, letter) => {
    expect(of(head)).toMatchObject({ axis, letter });
  });

  test("takes an s by itself for that of seconds", () => {
    expect(of("Latitude S")).toMatchObject({ part: "seconds", letter: "" });
  });

  test.each([
    ["site_lat", "site"],
    // Every object of JavaScript has a member of this name.
    ["Constructor Latitude", "constructor"],
    ["lat_max_temp", "max_temp"],
    ["start gps lat min", "start"],
    ["lat2", "2"],
  ])("has what is left of it in common with the other parts: %s", (head, stem) => {
    expect(of(head)?.stem).toBe(stem);
  });

  test.each([
    ["n_s", "lat"],
    ["N or S", "lat"],
    ["南北", "lat"],
    ["E/W", "lon"],
    ["东西", "lon"],
    ["东西经", "lon"],
  ])("is that of a hemisphere by itself: %s", (head, axis) => {
    expect(of(head)).toEqual({ axis, part: "hemisphere", letter: "", stem: "" });
  });

  test.each([
    "lat_lng",
    "latlon",
    "经纬度",
    "name",
    "platform",
    "flat",
    "longest",
    "belong",
    "along",
    "",
  ])("is none of one axis: %j", (head) => {
    expect(of(head)).toBeUndefined();
  });
});

test("a word may mean a part by itself", () => {
  const words = ["度", "deg", "decimal", "分", "minutes", "秒", "s", "半球", "sign", "x"];
  expect(words.map(partOfWord)).toEqual([
    "degrees",
    "degrees",
    "degrees",
    "minutes",
    "minutes",
    "seconds",
    "seconds",
    "hemisphere",
    "hemisphere",
    undefined,
  ]);
});
