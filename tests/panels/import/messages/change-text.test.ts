import { describe, expect, test } from "vitest";
import { changeText } from "../../../../src/panels/import/messages/change-text.ts";
import { importFormatOf } from "../../../../src/panels/import/messages/import-format.ts";
import type { FixChange } from "../../../../src/state/import/report.ts";
import { wordsIn } from "../../../support/words.ts";

const en = importFormatOf(wordsIn("en", "import"), "en", "ha");
const HERE = { type: "Point", coordinates: [116.12, 39.9] } as const;

const change = (parts: Partial<FixChange>): FixChange => ({
  before: { ...HERE, coordinates: [...HERE.coordinates] },
  after: { ...HERE, coordinates: [...HERE.coordinates] },
  bounds: [],
  moves: undefined,
  lands: undefined,
  areaBefore: undefined,
  areaAfter: undefined,
  ...parts,
});

describe("what a fix changes", () => {
  test("is told as in the design: how far, where to, and the area", () => {
    const converted = change({
      moves: { metres: 561, bearingDegrees: 254 },
      areaBefore: 382_000,
      areaAfter: 382_200,
    });
    expect(changeText(converted, en)).toBe("moves 561 m, bearing 254°; area 38.20 ha to 38.22 ha");
    expect(changeText(converted, importFormatOf(wordsIn("zh", "import"), "zh", "ha"))).toBe(
      "移动 561 米，方位角 254°；面积由 38.20 公顷 变为 38.22 公顷",
    );
  });

  test("leaves out an area that reads the same before and after", () => {
    const moved = change({
      moves: { metres: 561, bearingDegrees: 254 },
      areaBefore: 382_000,
      areaAfter: 382_001,
    });
    expect(changeText(moved, en)).toBe("moves 561 m, bearing 254°");
  });

  test("tells where a feature comes to lie that was nowhere on Earth before", () => {
    const lands = [116.1, 39.9] as const;
    expect(changeText(change({ lands, areaAfter: 382_200 }), en)).toBe(
      "ends up at 39.9000° N, 116.1000° E; area 38.22 ha",
    );
    expect(changeText(change({ lands }), importFormatOf(wordsIn("zh", "import"), "zh", "ha"))).toBe(
      "落在北纬 39.9000°，东经 116.1000°",
    );
  });

  test("is nothing where rounding moved it by less than a centimetre", () => {
    const still = change({ moves: { metres: 0.004, bearingDegrees: 12 } });
    expect(changeText(still, en)).toBe("position and area stay as they are");
  });

  test("is not told where there is no fix", () => {
    const { after: _after, ...rest } = change({});
    expect(changeText({ ...rest, after: undefined }, en)).toBeUndefined();
  });
});

test("lengths below a hundred metres are told to the decimetre, tiny ones to the millimetre", () => {
  expect([3.21, 99.94, 0.004, 12, 563].map(en.length)).toEqual([
    "3.2 m",
    "99.9 m",
    "0.004 m",
    "12 m",
    "563 m",
  ]);
});
