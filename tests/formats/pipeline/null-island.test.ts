import { expect, test } from "vitest";
import { positionInAddress } from "../../../src/formats/check/position-in-address.ts";
import { repairFeature } from "../../../src/formats/repair/repair-feature.ts";
import { fixture } from "../collect.ts";
import { collectionText, findingOf, imported, textsOf } from "../import-text.ts";

test("a place of Google Takeout at 0, 0 is put where its address says, all else to the letter", async () => {
  const { bytes } = fixture("geojson/odd/takeout-saved-places.json");
  const result = await imported(bytes, "takeout.json");
  const [first = "", second = ""] = textsOf(result);
  const features = [first, second].map(
    (text) => JSON.parse(text) as { geometry: { coordinates: unknown } },
  );
  expect(features.map(({ geometry }) => geometry.coordinates)).toEqual([
    [116.3021, 39.9842],
    [116.30999999999999, 39.98000000000001],
  ]);
  expect(new TextDecoder().decode(bytes)).toContain(first);
  expect(second).toContain(
    '"Comment": "No location information is available for this saved place"',
  );
  expect(findingOf(result, "position-from-properties")).toMatchObject({
    severity: "note",
    place: { feature: 1, line: 25 },
  });
});

const nowhere = (properties: unknown, coordinates = "[0,0]"): string =>
  `{"type":"Feature","properties":${JSON.stringify(properties)},"geometry":{"type":"Point","coordinates":${coordinates}}}`;

test.each([
  [{ lat: "48.10", lng: 2 }, "[0.0, -0, 7]", [2, 48.1, 7]],
  [
    { Location: { "Geo Coordinates": { Latitude: "48.1", Longitude: "2.1" } } },
    "[0,0]",
    [2.1, 48.1],
  ],
  [{ url: "https://www.google.com/maps/place/X/@48.1,2.1,17z" }, "[ 0 , 0 ]", [2.1, 48.1]],
])("%o tells where a point at 0, 0 is", async (properties, written, coordinates) => {
  const [text = ""] = textsOf(await imported(collectionText(nowhere(properties, written))));
  expect(JSON.parse(text)).toMatchObject({ properties, geometry: { coordinates } });
});

test.each([
  ["tells nothing", nowhere({ lat: "", lng: "" })],
  ["tells 0, 0 too", nowhere({ lat: 0, lng: 0 })],
  ["is not at 0, 0", nowhere({ lat: 48, lng: 2 }, "[0,1]")],
  ["has two of them", nowhere({ lat: 48, lng: 2, old: { coordinates: [0, 0] } })],
])("a point whose file %s stays as it is", async (_, text) => {
  expect(textsOf(await imported(collectionText(text)))).toEqual([text]);
});

test("a feature without a geometry is offered the position of its address", async () => {
  const text =
    '{"type":"Feature","properties":{"url":"http://maps.google.com/?q=48.10,2.10"},"geometry":null}';
  const result = await imported(collectionText(text));
  const fix = { kind: "use-position-in-properties" } as const;
  expect(findingOf(result, "position-in-properties")).toMatchObject({ lon: 2.1, lat: 48.1, fix });
  expect(await repairFeature(text, fix)).toContain('"coordinates":[2.10,48.10]');
});

// The forms are those of Google's and Apple's pages for developers ("Maps URLs", "Map Links"), and RFC 5870.
test.each([
  ["http://maps.google.com/?q=39.98,116.31", [116.31, 39.98]],
  [
    "https://www.google.com/maps/search/?api=1&query=47.5951518%2C-122.3316393",
    [-122.3316393, 47.5951518],
  ],
  ["https://www.google.com/maps/search/39.98,116.31", [116.31, 39.98]],
  ["https://www.google.com/maps/place/A/@1.5,2.5,15z/data=!3m1!8m2!3d48.1!4d2.1", [2.1, 48.1]],
  ["https://maps.apple.com/?ll=50.894967,4.341626&z=12", [4.341626, 50.894967]],
  ["geo:37.786971,-122.399677;crs=wgs84;u=35", [-122.399677, 37.786971]],
])("%s names a position", (address, position) => {
  const found = positionInAddress(address);
  expect([found?.lon, found?.lat]).toEqual(position);
});

test.each([
  "http://maps.google.com/?cid=1",
  "https://example.org/?q=39.98,116.31,7",
  "http://maps.google.com/?q=0,0",
  "http://maps.google.com/?q=98,16",
  "39.98,116.31",
])("%s names none", (address) => {
  expect(positionInAddress(address)).toBeUndefined();
});
