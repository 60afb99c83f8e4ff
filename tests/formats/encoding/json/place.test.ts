import { expect, test } from "vitest";
import { pathText, placeOfPath } from "../../../../src/formats/encoding/json/place.ts";
import { openJsonText } from "../../../../src/formats/encoding/json/text.ts";
import { bytesOf } from "../../collect.ts";

test.each([
  ["features[3]", ["geometry", "coordinates", 0, 4], "features[3].geometry.coordinates[0][4]"],
  ["", ["properties", "名称"], "properties.名称"],
  ["", ["properties", "my key", 0], 'properties["my key"][0]'],
  ["[2]", ["id"], "[2].id"],
])("A path below %j reads as people write it.", (base, path, text) => {
  expect(pathText(base, path)).toBe(text);
});

const TEXT = '[1,\n {"名称": "x", "geometry":\n  {"coordinates": [[116.1, 39.9], ["a", 2]]}}]';

test.each([
  [["geometry", "coordinates", 1, 0], 3, 36, 3],
  [["geometry", "coordinates", 0], 3, 20, 1],
  [["名称"], 2, 9, 3],
  // What is not there is looked for around where it would be.
  [["geometry", "coordinates", 7], 3, 19, 1],
  [["properties"], 2, 2, 1],
])(
  "The member at %j stands where an editor's cursor shows it.",
  async (path, line, column, span) => {
    const { text } = await openJsonText(bytesOf(TEXT));
    const start = bytesOf(TEXT.slice(0, TEXT.indexOf("{"))).length;
    const range = { of: text, start, end: text.bytes.length - 1 };
    expect(placeOfPath(range, path)).toMatchObject({ line, column, excerpt: { span } });
  },
);

test("Of two members with one key the last is meant, as parsers have it, however its key is written.", async () => {
  const { text } = await openJsonText(bytesOf('{"id":1,"i\\u0064":2,"b":3}'));
  const range = { of: text, start: 0, end: text.bytes.length };
  // By hand: {"id":1, is 8 characters long, and "i\u0064": another 10.
  expect(placeOfPath(range, ["id"])).toMatchObject({ line: 1, column: 19 });
});
