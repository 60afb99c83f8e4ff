import { expect, test } from "vitest";
import { findingText } from "../../../../src/panels/import/messages/finding-sentence.ts";
import { importFormatOf } from "../../../../src/panels/import/messages/import-format.ts";
import type { FindingData } from "../../../../src/state/import/findings.ts";
import { wordsIn } from "../../../support/words.ts";

type Shift = NonNullable<Extract<FindingData, { kind: "crs-converted" }>["shift"]>;

const reported = (shift: Shift | undefined, language: "en" | "zh"): string => {
  const detail = { kind: "crs-converted", crs: "Tokyo (EPSG:4301)" } as const;
  const finding = { ...detail, ...(shift && { shift }), severity: "note", place: {} } as const;
  const { title, sentence } = findingText(
    finding,
    importFormatOf(wordsIn(language, "import"), language, "ha"),
  );
  return `${title}. ${sentence}`;
};

const SHIFTS: readonly (readonly [Shift, string, string])[] = [
  [
    { by: "operation", operation: "EPSG:15484", accuracyMetres: 9 },
    "Converted from Tokyo (EPSG:4301). Converted to WGS 84 by EPSG:15484, good to 9 m.",
    "已从 Tokyo (EPSG:4301) 转换. 按 EPSG:15484 转换到 WGS 84，精度 9 米。",
  ],
  [
    { by: "operation", operation: "EPSG:1254" },
    "Converted from Tokyo (EPSG:4301). Converted to WGS 84 by EPSG:1254. How good that is has not been published.",
    "已从 Tokyo (EPSG:4301) 转换. 按 EPSG:1254 转换到 WGS 84，精度未公布。",
  ],
  [
    { by: "frame", accuracyMetres: 2 },
    "Converted from Tokyo (EPSG:4301). Its datum is WGS 84 to within 2 m.",
    "已从 Tokyo (EPSG:4301) 转换. 其坐标基准与 WGS 84 相差不超过 2 米。",
  ],
  [
    { by: "file" },
    "Converted from Tokyo (EPSG:4301). Converted to WGS 84 by the shift that the file itself states.",
    "已从 Tokyo (EPSG:4301) 转换. 按文件自身给出的参数转换到 WGS 84。",
  ],
  [
    { by: "elsewhere", operation: "EPSG:15921", offMetres: 100 },
    "Converted from Tokyo (EPSG:4301). Converted to WGS 84 by EPSG:15921, which was made for another area: positions may be off by about 100 m. Compare on the map.",
    "已从 Tokyo (EPSG:4301) 转换. 按 EPSG:15921 转换到 WGS 84，但该参数适用于其他区域，位置可能偏移约 100 米。在地图上对照。",
  ],
  [
    { by: "nothing", offMetres: 470 },
    "Converted from Tokyo (EPSG:4301). The shift of its datum to WGS 84 is not known: positions may be off by up to about 470 m. Compare on the map.",
    "已从 Tokyo (EPSG:4301) 转换. 其坐标基准到 WGS 84 的转换参数未知，位置最多可能偏移约 470 米。在地图上对照。",
  ],
];

test.each(SHIFTS)("%j is told with its figures", (shift, english, chinese) => {
  expect(reported(shift, "en")).toBe(english);
  expect(reported(shift, "zh")).toBe(chinese);
});

test("what is WGS 84 as it stands is told so", () => {
  expect(reported(undefined, "en")).toContain("All is in WGS 84 now.");
});
