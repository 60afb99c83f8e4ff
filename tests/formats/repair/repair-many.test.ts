import { expect, test } from "vitest";
import { repairLayer, repairTexts } from "../../../src/formats/repair/repair-many.ts";
import { buildTable } from "../../../src/formats/pipeline/feature-table.ts";
import { openJsonText } from "../../../src/formats/encoding/json/text.ts";
import { bytesOf } from "../collect.ts";

const point = (coordinates: string) =>
  `{ "type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":${coordinates}}}`;

test("Each text gets its own fixes in turn, and none where no fix fits.", async () => {
  const texts = [point('["39.9","116.1"]'), point("[116.1,39.9]")];
  const fixes = [
    [{ kind: "use-numbers" }, { kind: "swap-order" }],
    [{ kind: "close-ring" }],
  ] as const;
  const [first = "", second] = await repairTexts(texts, fixes);
  expect(JSON.parse(first)).toMatchObject({ geometry: { coordinates: [116.1, 39.9] } });
  expect(second).toBeUndefined();
});

test("What is told of a feature twice is repaired once: swapped numbers are not swapped back.", async () => {
  const swap = { kind: "swap-order" } as const;
  const [repaired = ""] = await repairTexts([point("[39.9,116.1]")], [[swap, swap]]);
  expect(JSON.parse(repaired)).toMatchObject({ geometry: { coordinates: [116.1, 39.9] } });
});

test("Long texts are repaired one after the other, and each is told of when it is done.", async () => {
  const long = point("[39.9,116.1]").replace("{}", `{"a":"${"x".repeat(300_000)}"}`);
  const reported: number[] = [];
  const fixes = [[{ kind: "swap-order" }], [{ kind: "swap-order" }]] as const;
  await repairTexts([long, long], fixes, (done) => reported.push(done));
  expect(reported).toEqual([0.5, 1]);
});

test("A layer is repaired where it is meant to be, and stays to the letter elsewhere.", async () => {
  const file = `[${point("[39.9,116.1]")},${point("[39.8,116.2]")}]`;
  const { text: of } = await openJsonText(bytesOf(file));
  const builder = buildTable();
  const length = point("[39.9,116.1]").length;
  for (const start of [1, 2 + length]) {
    builder.add(JSON.parse(file.slice(start, start + length)), { of, start, end: start + length });
  }
  const request = {
    kind: "repair-layer",
    table: builder.finish(),
    fixes: [{ kind: "swap-order" }],
  } as const;
  const table = await repairLayer({ ...request, features: [1] }, () => undefined);
  expect([...table.positions]).toEqual([39.9, 116.1, 116.2, 39.8]);
  const texts = await Promise.all(
    [0, 1].map((index) => table.texts.slice(table.textStarts[index], table.textEnds[index]).text()),
  );
  expect(texts).toEqual([point("[39.9,116.1]"), point("[116.2,39.8]")]);
});
