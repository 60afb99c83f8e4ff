import { describe, expect, test } from "vitest";
import type { NamedRecord, StepSummary } from "../../../src/document/step-summary.ts";
import { stepName } from "../../../src/panels/document/history/step-name.ts";
import { messagesOf, wordsIn } from "../../support/words.ts";

const place = { order: 2, file: "sites.geojson" };
const NORTH: NamedRecord = { record: "park", name: "North campus", place };
const FILE: NamedRecord = { record: "file", name: "sites.geojson", place };

const said = (summary: Partial<StepSummary> & Pick<StepSummary, "deed">): readonly string[] =>
  (["en", "zh"] as const).map((language) =>
    stepName(
      { parks: 1, files: 0, ...summary },
      wordsIn(language, "document/history"),
      messagesOf(language),
      language,
    ),
  );

describe("a step is called by what it did", () => {
  test.each<[string, string, Partial<StepSummary> & Pick<StepSummary, "deed">]>([
    [
      "Moved 3 corners of North campus",
      "移动 North campus 的 3 个角点",
      { deed: "corners-moved", only: NORTH, count: 3 },
    ],
    ["Buffered North campus", "缓冲 North campus", { deed: "buffered", only: NORTH }],
    [
      "Removed a corner of Park 3 of sites.geojson",
      "移除 sites.geojson 第 3 个园区的 1 个角点",
      { deed: "corners-removed", only: { record: "park", name: undefined, place }, count: 1 },
    ],
    ["Added 2 parks", "添加 2 个园区", { deed: "added", parks: 2 }],
    [
      "Added sites.geojson, 1,200 parks",
      "添加 sites.geojson（1,200 个园区）",
      { deed: "added", only: FILE, parks: 1200, files: 1 },
    ],
    ["Removed 2 files, 1 park", "移除 2 个文件、1 个园区", { deed: "removed", files: 2 }],
    [
      "Renamed North campus to 西园",
      "将 North campus 重命名为西园",
      { deed: "renamed", only: NORTH, text: "西园" },
    ],
    [
      "Cut a hole into North campus",
      "在 North campus 中挖出 1 个洞",
      { deed: "holes-added", only: NORTH },
    ],
    [
      "Split North campus into 2",
      "将 North campus 分割为 2 个",
      { deed: "split", only: NORTH, count: 2, parks: 3 },
    ],
    [
      "Merged 3 parks into North campus",
      "将 3 个园区合并为 North campus",
      { deed: "merged", only: NORTH, count: 3, parks: 3 },
    ],
    [
      "Changed “area” of North campus",
      "修改 North campus 的“area”",
      { deed: "property-changed", only: NORTH, text: "area" },
    ],
    [
      "Made North campus a landmark",
      "将 North campus 用作地标",
      { deed: "made-landmark", only: NORTH },
    ],
  ])("%s", (english, chinese, summary) => {
    expect(said(summary)).toEqual([english, chinese]);
  });

  test("a long name is cut", () => {
    const [english] = said({ deed: "removed", only: { ...NORTH, name: "x".repeat(99) } });
    expect(english).toMatch(/^Removed x{39}…$/);
  });
});
