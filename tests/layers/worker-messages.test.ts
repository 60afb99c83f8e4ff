import { expect, test } from "vitest";
import { createRequestHandler } from "../../src/layers/layer.ts";
import { buffersOf } from "../../src/layers/worker-messages.ts";
import { aFeatureTable } from "../support/feature-table.ts";

const aTable = () =>
  aFeatureTable([
    { name: "Ostpark", geometry: { type: "Point", coordinates: [8, 50] } },
    { name: "Größe", geometry: { type: "Point", coordinates: [9, 51] } },
  ]);

async function opened() {
  const answer = createRequestHandler();
  await answer({ verb: "open", given: ["one", aTable()] });
  return answer;
}

test("a layer tells a feature by its number, with its name and its text to the letter", async () => {
  const answer = await opened();
  expect(await answer({ verb: "feature", given: ["one", 1] })).toMatchObject({
    index: 1,
    name: "Größe",
    centre: [9, 51],
  });
  expect(await answer({ verb: "text", given: ["one", 1] })).toBe(
    '{"type":"Feature","properties":{"name":"Größe"},"geometry":{"type":"Point","coordinates":[9,51]}}',
  );
});

test("a number that no feature has, and a layer that is not open, are answered with nothing", async () => {
  const answer = await opened();
  for (const index of [-1, 2, 0.5, Number.NaN]) {
    expect(await answer({ verb: "feature", given: ["one", index] })).toBeUndefined();
    expect(await answer({ verb: "text", given: ["one", index] })).toBeUndefined();
  }
  expect(await answer({ verb: "tile", given: ["two", { z: 0, x: 0, y: 0 }] })).toBeUndefined();
  await answer({ verb: "close", given: ["one"] });
  expect(await answer({ verb: "table", given: ["one"] })).toBeUndefined();
});

test("a search tells the features and how many there are", async () => {
  const answer = await opened();
  expect(await answer({ verb: "search", given: ["one", "ost", 5] })).toMatchObject({
    count: 1,
    features: [{ index: 0, name: "Ostpark" }],
  });
});

test("handing a table's memory on leaves nothing of it behind", () => {
  const table = aTable();
  const there = structuredClone(table, { transfer: buffersOf(table) });
  expect([...there.positions]).toEqual([8, 50, 9, 51]);
  const left = Object.values(table).filter((column) => ArrayBuffer.isView(column));
  expect(left.map(({ byteLength }) => byteLength)).toEqual([0, 0, 0, 0, 0, 0, 0]);
});
