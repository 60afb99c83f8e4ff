import { expect, test } from "vitest";
import { distanceToLandmark } from "../../../../../src/geo/measure/measure.ts";
import {
  type DistanceColumn,
  orderedBy,
  sortedDistances,
} from "../../../../../src/panels/catalogue/card/distances/distance-order.ts";
import { aLandmark, aPark } from "../../../../support/catalogue.ts";

const rows = [
  aLandmark({ id: "tiananmen", name: { en: "Tiananmen Gate", zh: "天安门" } }),
  aLandmark({
    id: "airport",
    name: { en: "Capital Airport", zh: "首都机场" },
    position: [116.58456, 40.08011],
  }),
  aLandmark({ id: "zoo", name: { en: "Zoo", zh: "动物园" }, position: [116.0, 39.9] }),
].map((landmark) => ({
  landmark,
  distance: distanceToLandmark(aPark().geometry, landmark.position),
  drawn: false,
}));

const order = (column: DistanceColumn, descending: boolean, language: "en" | "zh" = "en") =>
  sortedDistances(rows, { column, descending }, language).map(({ landmark }) => landmark.id);

test("a first click on a column goes up, a second one goes down, another column goes up again", () => {
  const first = orderedBy("bearing", { column: "edge", descending: false });
  const second = orderedBy("bearing", first);
  expect([first, second, orderedBy("edge", second)]).toEqual([
    { column: "bearing", descending: false },
    { column: "bearing", descending: true },
    { column: "edge", descending: false },
  ]);
});

test("rows go by distance and by bearing, either way", () => {
  expect(order("edge", false)).toEqual(["zoo", "tiananmen", "airport"]);
  expect(order("centroid", true)).toEqual(["airport", "tiananmen", "zoo"]);
  // The airport lies to the north-east, Tiananmen to the east, the third to the west.
  expect(order("bearing", false)).toEqual(["airport", "tiananmen", "zoo"]);
});

test("names go by the alphabet in English and by pinyin in Chinese", () => {
  expect(order("landmark", false)).toEqual(["airport", "tiananmen", "zoo"]);
  // dòngwùyuán, shǒudū, tiān'ānmén
  expect(order("landmark", false, "zh")).toEqual(["zoo", "airport", "tiananmen"]);
});
