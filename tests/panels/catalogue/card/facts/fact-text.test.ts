import { describe, expect, test } from "vitest";
import type { Fact } from "../../../../../src/catalogue/fact.ts";
import {
  factText,
  type FactFormat,
} from "../../../../../src/panels/catalogue/card/facts/fact-text.ts";
import { plain } from "../../../../../src/words/format/figures.ts";
import { messagesOf } from "../../../../support/words.ts";

const telling = (language: "en" | "zh", units: FactFormat["units"] = "ha"): FactFormat => ({
  language,
  units,
  words: messagesOf(language),
});

const reported = (fact: Partial<Fact>, how = telling("en")): string =>
  plain(factText({ key: "jobs", value: 0, what: { en: "" }, sources: [], ...fact }, how));

describe("a fact is told", () => {
  test("with the hedge of its source", () => {
    const fact: Partial<Fact> = { key: "enterprises", value: 400, qualifier: "about" };
    expect(reported(fact)).toBe("about 400");
    expect(reported(fact, telling("zh"))).toBe("约 400 家");
    expect(reported({ value: 35_000, qualifier: "more-than" })).toBe("more than 35\u2009000");
    expect(reported({ key: "power", value: 200, unit: "MW", qualifier: "up-to" })).toBe(
      "up to 200 MW",
    );
  });

  test("as money in the terms of the language", () => {
    const fact: Partial<Fact> = { key: "investment", value: 13.8e9, unit: "CNY" };
    expect(reported(fact)).toBe("CNY 13.8 bn");
    expect(reported(fact, telling("zh"))).toBe("138 亿元");
  });

  test("as a range that names its currency once", () => {
    expect(reported({ key: "enterprises", value: 200, upTo: 400 })).toBe("200–400");
    expect(reported({ key: "investment", value: 2e9, upTo: 3e9, unit: "EUR" })).toBe("EUR 2–3 bn");
    expect(reported({ key: "investment", value: 5e8, upTo: 2e9, unit: "EUR" })).toBe(
      "EUR 500 m–EUR 2 bn",
    );
  });

  test("as land in the user's unit, and as floors in square metres", () => {
    expect(reported({ key: "land-area", value: 54.87, unit: "ha" }, telling("en", "mu"))).toBe(
      "823 mu",
    );
    expect(reported({ key: "floor-area", value: 30.9, unit: "ha" }, telling("en", "mu"))).toBe(
      "309\u2009000 m²",
    );
  });

  test("in words of the user's language where somebody wrote them", () => {
    const fact: Partial<Fact> = {
      key: "technologies",
      value: ["big data", "5G"],
      valueZh: ["大数据", "5G"],
    };
    expect(reported(fact)).toBe("big data, 5G");
    expect(reported(fact, telling("zh"))).toBe("大数据、5G");
    expect(reported({ key: "developer", value: "Khazna" }, telling("zh"))).toBe("Khazna");
  });
});
