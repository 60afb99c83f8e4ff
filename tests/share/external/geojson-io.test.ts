import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

import { decodeBase64, gunzip } from "../../../src/share/external/gunzip.ts";
import { EXTERNAL_LIMITS } from "../../../src/share/external/external-link.ts";
import { readExternalLink } from "../../../src/share/external/read-external-link.ts";

const LINE = '{"type":"LineString","coordinates":[[0,0],[10,10]]}';
const packed = (text: string | Buffer): string =>
  `https://geojson.io/?data=gz:${gzipSync(text, { level: 9 }).toString("base64url")}`;
const nowhere = (reason: string) => ({ kind: "nowhere", service: "geojson.io", reason });

test("the example of geojson.io's API.md carries a line", () => {
  const link =
    "http://geojson.io/#data=data:application/json,%7B%22type%22%3A%22LineString%22%2C%22coordinates%22%3A%5B%5B0%2C0%5D%2C%5B10%2C10%5D%5D%7D";
  expect(readExternalLink(link)).toEqual({
    kind: "data",
    service: "geojson.io",
    geojson: LINE,
    features: 1,
  });
});

test("what Node packs by gzip is unpacked to the letter, Chinese among it", () => {
  const geojson =
    '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"门头沟"},"geometry":null},{"type":"Feature","properties":{},"geometry":null}]}';
  expect(readExternalLink(packed(geojson))).toMatchObject({ kind: "data", geojson, features: 2 });
});

test("a link to a file elsewhere gives its address", () => {
  const link = "http://geojson.io/#data=data:text/x-url,http%3A%2F%2Fexample.com%2Fmarkers.geojson";
  expect(readExternalLink(link)).toEqual({
    kind: "address",
    service: "geojson.io",
    address: "http://example.com/markers.geojson",
  });
});

test("50 MB of zeros are refused", () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000), { level: 9 });
  const unpacked = gunzip(bomb, EXTERNAL_LIMITS.dataBytes);
  // Megabytes of bytes would take minutes to print.
  expect(typeof unpacked === "string" ? unpacked : unpacked.length).toBe("too-large");
  expect(readExternalLink(packed(Buffer.alloc(40_000_000)))).toEqual(nowhere("too-large"));
});

test("data come in up to their limit and not a byte beyond", () => {
  const spaces = (bytes: number) => LINE + " ".repeat(bytes - LINE.length);
  expect(readExternalLink(packed(spaces(EXTERNAL_LIMITS.dataBytes)))?.kind).toBe("data");
  expect(readExternalLink(packed(spaces(EXTERNAL_LIMITS.dataBytes + 1)))).toEqual(
    nowhere("too-large"),
  );
  const long = `https://geojson.io/?data=gz:${"A".repeat(EXTERNAL_LIMITS.packedCharacters + 1)}`;
  expect(readExternalLink(long)).toEqual(nowhere("too-large"));
});

test.each([
  ["cut short", packed(LINE).slice(0, -9)],
  ["not base64", "https://geojson.io/?data=gz:!!!"],
  ["not gzip", "https://geojson.io/?data=gz:AAAA"],
  ["not JSON", packed("hello")],
  ["not GeoJSON", packed('{"type":"Topology"}')],
  ["of another kind", "https://geojson.io/#data=data:text/html,hi"],
])("data that are %s are damaged", (_, link) => {
  expect(readExternalLink(link)).toEqual(nowhere("damaged"));
});

// RFC 4648, section 10.
test.each([
  ["Zm9vYmE=", "fooba"],
  ["Zm9vYmE", "fooba"],
  ["Zm9vYmFy", "foobar"],
])("%s is %s", (text, plain) => {
  expect(new TextDecoder().decode(decodeBase64(text))).toBe(plain);
});
