import { expect, test } from "vitest";
import {
  importSentences,
  namesText,
} from "../../../../src/panels/import/messages/import-sentence.ts";
import { wordsIn } from "../../../support/words.ts";

const en = wordsIn("en", "import");
const zh = wordsIn("zh", "import");
const imported = (parks: number, names: readonly string[], waiting = 0) =>
  ({ kind: "imported", parks, waiting, names, hasReport: waiting > 0 }) as const;

test.each([
  [10_000, ["a.geojson"], "Added 10,000 parks from a.geojson"],
  [1, ["a.geojson"], "Added 1 park from a.geojson"],
  [0, ["a.geojson"], "Added 0 parks from a.geojson"],
  [6, ["a.geojson", "b.kml"], "Added 6 parks from a.geojson, b.kml"],
  [6, ["a", "b", "c"], "Added 6 parks from a, b, c"],
  [6, ["a", "b", "c", "d"], "Added 6 parks from a, b, c and 1 more file"],
  [6, ["a", "b", "c", "d", "e"], "Added 6 parks from a, b, c and 2 more files"],
])("%i parks of %j are told", (parks, names, sentence) => {
  expect(importSentences(imported(parks, names), en)).toEqual([sentence]);
});

test("in Chinese the files are told in Chinese order", () => {
  expect(importSentences(imported(6, ["a", "b", "c", "d"]), zh)).toEqual([
    "已添加 6 个园区，来自 a、b、c 和另外 1 个文件",
  ]);
});

test.each([
  [0, 1, "Added 0 parks from a; 1 not added", "已添加 0 个园区，来自 a；1 个要素未添加"],
  [3, 1200, "Added 3 parks from a; 1,200 not added", "已添加 3 个园区，来自 a；1,200 个要素未添加"],
])(
  "of %i parks that came in and %i that wait both are told",
  (parks, waiting, english, chinese) => {
    expect(importSentences(imported(parks, ["a"], waiting), en)).toEqual([english]);
    expect(importSentences(imported(parks, ["a"], waiting), zh)).toEqual([chinese]);
  },
);

test("no blank stands between two Chinese words", () => {
  expect(importSentences(imported(1, ["粘贴的文字"]), zh)).toEqual([
    "已添加 1 个园区，来自粘贴的文字",
  ]);
  const failed = { kind: "import-failed", name: "粘贴的文字", problem: { kind: "empty" } } as const;
  expect(importSentences(failed, zh)).toEqual(["粘贴的文字是空文件，没有添加任何内容。"]);
});

test("a name that would fill the screen is shortened", () => {
  expect(namesText(["x".repeat(300)], en)).toHaveLength(60);
  const plans = [1, 2, 3].map((plan) => `plans of the district, sheet ${plan}.geojson`);
  expect(namesText(plans, en)).toBe(
    [1, 2, 3].map((plan) => `plans of th…et ${plan}.geojson`).join(", "),
  );
});

test("each file that failed is told, and those beyond three are counted", () => {
  const failed = ["a", "b", "c", "d", "e"].map((name) => ({
    name,
    problem: { kind: "empty" } as const,
  }));
  const reported = (count: number) => {
    const earlier = failed.slice(0, count - 1);
    const last = failed[count - 1] ?? { name: "", problem: { kind: "empty" } as const };
    return importSentences({ kind: "import-failed", ...last, earlier }, en);
  };
  expect(reported(1)).toEqual(["a is empty. Nothing was added."]);
  expect(reported(3)).toEqual(
    ["a", "b", "c"].map((name) => `${name} is empty. Nothing was added.`),
  );
  expect(reported(5)).toEqual([...reported(3), "2 more files could not be read."]);
});
