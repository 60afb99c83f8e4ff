import { expect, test } from "vitest";
import { wordsIn } from "../../support/words.ts";

const content = {
  title: "AI Science Park",
  line: "54.87 ha",
  lines: [{ name: "Tiananmen Gate", distance: "23.1 km" }],
  legend: ["Open", "Announced"],
};
const nothing = { title: "", line: "", lines: [], legend: [] };

test("the alternative text says in sentences what is on the picture", () => {
  expect(wordsIn("en", "picture/picture").describe(content)).toBe(
    "Map: AI Science Park. 54.87 ha. Distance lines lead to Tiananmen Gate (23.1 km). Shown by their marks: Open, Announced.",
  );
  expect(
    wordsIn("zh", "picture/picture").describe({ ...content, title: "科技园", line: "54.87 公顷" }),
  ).toBe("地图：科技园。54.87 公顷。距离线连至Tiananmen Gate（23.1 km）。图例：Open、Announced。");
});

test("a picture without texts is still a map, and a title that ends a sentence gets no second stop", () => {
  expect(wordsIn("en", "picture/picture").describe(nothing)).toBe("Map.");
  expect(wordsIn("en", "picture/picture").describe({ ...nothing, title: "How big is it?" })).toBe(
    "Map: How big is it?",
  );
});
