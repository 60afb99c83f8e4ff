import { expect, test } from "vitest";
import { dateText } from "../../../src/words/format/dates.ts";

test.each([
  ["2018", "2018", "2018年"],
  ["2018-01", "January 2018", "2018年1月"],
  ["2018-01-02", "2 Jan 2018", "2018年1月2日"],
  ["2025-12-31", "31 Dec 2025", "2025年12月31日"],
])("%s is written %s and %s", (date, english, chinese) => {
  expect(dateText(date, "en")).toBe(english);
  expect(dateText(date, "zh")).toBe(chinese);
});
