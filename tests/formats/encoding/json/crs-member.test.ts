import { expect, test } from "vitest";
import { crsName, withoutCrs } from "../../../../src/formats/encoding/json/crs-member.ts";

// GeoJSON 2008, section 3.1, and what GDAL and older programs wrote.
test.each([
  [
    { type: "name", properties: { name: "urn:ogc:def:crs:OGC:1.3:CRS84" } },
    "urn:ogc:def:crs:OGC:1.3:CRS84",
  ],
  [{ type: "name", properties: { name: " EPSG:4547 " } }, "EPSG:4547"],
  [{ type: "EPSG", properties: { code: 4326 } }, "EPSG:4326"],
  [{ type: "link", properties: { href: "http://example.com/crs/42", type: "proj4" } }, undefined],
  [{ type: "name", properties: { name: "" } }, undefined],
  [{ type: "name" }, undefined],
  ["EPSG:4547", undefined],
  [null, undefined],
])("The crs %j names %s.", (crs, name) => {
  expect(crsName(crs)).toBe(name);
});

test.each([
  [
    '{"type":"FeatureCollection","crs":{"a":[1]},"x":1.0,"features":',
    ' , "y":2}',
    '{"type":"FeatureCollection","x":1.0,"features":',
    ' , "y":2}',
  ],
  ['{"features":', ',"crs":null,"bbox":[1,2,3,4]}', '{"features":', "}"],
  ['{"features":', "}", '{"features":', "}"],
])(
  "A collection %s […] %s is without its system what it was with it.",
  (before, after, start, end) => {
    expect(withoutCrs({ before, after })).toEqual({ before: start, after: end });
  },
);
