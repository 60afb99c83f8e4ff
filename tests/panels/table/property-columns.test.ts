import { expect, test } from "vitest";
import type { CollectionId, OwnPark, OwnParkId } from "../../../src/document/document.ts";
import { ownProperties, propertyColumn } from "../../../src/panels/table/property-columns.ts";

const park = (order: number, properties: object): OwnPark => ({
  id: `own-a-${order}` as OwnParkId,
  collection: "a" as CollectionId,
  order,
  text: JSON.stringify({ type: "Feature", properties, geometry: null }),
});

const PARKS = [
  park(0, { owner: "City", lots: 9, floor: 1 }),
  park(1, { lots: null, floor: "two", constructor: "x" }),
];

test("the properties of own parks are columns, in the order in which they first come", () => {
  expect(ownProperties(PARKS)).toEqual([
    { name: "owner", isFigure: false },
    { name: "lots", isFigure: true },
    { name: "floor", isFigure: false },
    { name: "constructor", isFigure: false },
  ]);
});

test("a column of a property says what each park has of it, and nothing where it has none", () => {
  const lots = propertyColumn({ name: "lots", isFigure: true });
  expect(PARKS.map((one) => lots.cell(one).text)).toEqual(["9", ""]);
  expect(PARKS.map(lots.value)).toEqual([9, undefined]);
  const odd = propertyColumn({ name: "constructor", isFigure: false });
  expect(PARKS.map((one) => odd.cell(one).text)).toEqual(["", "x"]);
});
