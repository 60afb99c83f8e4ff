import fc from "fast-check";
import { expect, test } from "vitest";

import {
  EXTERNAL_LIMITS,
  EXTERNAL_SERVICES,
  type ExternalMapLink,
  type PlaceReading,
} from "../../../src/share/external/external-link.ts";
import { readExternalLink } from "../../../src/share/external/read-external-link.ts";

const HEADS = [
  "https://geojson.io/#data=data:application/json,",
  "https://geojson.io/?data=gz:",
  "https://osm.org/go/",
  "https://www.openstreetmap.org/?mlat=",
  "https://www.google.com/maps/@",
  "https://www.google.com/maps/place/",
  "https://uri.amap.com/marker?position=",
  "https://www.amap.com/?q=",
  "https://map.baidu.com/@",
  "https://api.map.baidu.com/marker?coord_type=bd09mc&location=",
  "https://apis.map.qq.com/uri/v1/marker?marker=coord:",
  "https://maps.apple.com/?ll=",
  "https://www.bing.com/maps?cp=",
  "geo:",
  "https://atlas.example/#map=",
  "",
];
const number = fc.oneof(
  fc.double().map(String),
  fc.double({ min: -200, max: 200, noNaN: true }).map((value) => value.toFixed(5)),
  fc.integer({ min: -99_999_999, max: 99_999_999 }).map(String),
);
const mark = fc.constantFrom(
  ",",
  "/",
  "&",
  "=",
  "#",
  "?",
  ";",
  "%",
  "%E4",
  "!3d",
  "!4d",
  "z",
  "|",
  "~",
  "_",
  "(",
  "+",
);
const tail = fc.array(fc.oneof(number, mark, fc.string({ unit: "binary", maxLength: 6 })), {
  maxLength: 12,
});
const pasted = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.tuple(fc.constantFrom(...HEADS), tail).map(([head, parts]) => head + parts.join("")),
);

const isOnEarth = ({ position: [lon, lat], movedMetres }: PlaceReading): boolean =>
  Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && movedMetres >= 0 && movedMetres < 2000;

function isSound(link: ExternalMapLink): boolean {
  if (link.kind === "atlas") return link.fragment.length > 0;
  if (!EXTERNAL_SERVICES.includes(link.service)) return false;
  if (link.kind !== "place") return true;
  const { zoom = 0, label = "", otherwise } = link;
  const isMeasured = zoom >= 0 && zoom <= 22 && label.length <= EXTERNAL_LIMITS.labelCharacters;
  return isMeasured && isOnEarth(link) && (!otherwise || isOnEarth(otherwise));
}

test("whatever is pasted, a place is on the Earth and the rest within its limits; nothing throws", () => {
  fc.assert(
    fc.property(pasted, (text) => {
      const link = readExternalLink(text);
      expect(link === undefined || isSound(link)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test("a text beyond the longest address is not looked at", () => {
  const long = `https://www.openstreetmap.org/?x=${"a".repeat(EXTERNAL_LIMITS.characters)}#map=9/51.5/0.05`;
  expect(readExternalLink(long)).toBeUndefined();
});
