import { describe, expect, test } from "vitest";
import {
  languageByScript,
  webAddress,
  supportedText,
} from "../../../../../src/panels/catalogue/card/sources/source-text.ts";
import { messagesOf } from "../../../../support/words.ts";

describe("a title's language", () => {
  test("is told by its script where that tells it", () => {
    expect(languageByScript("中关村将建人工智能科技园 预计3-5年后建成")).toBe("zh");
    expect(languageByScript("AIイノベーションの拠点")).toBe("ja");
    expect(languageByScript("중관촌 AI과학기술단지")).toBe("ko");
    expect(languageByScript("مجمع دبي للذكاء الاصطناعي")).toBe("ar");
  });

  test("is left open where the script is that of many languages", () => {
    expect(languageByScript("Pekín invertirá en parque tecnológico de IA")).toBeUndefined();
  });
});

describe("a source's address", () => {
  test("is linked to when it is of the web", () => {
    expect(webAddress("http://www.ecns.cn/2018/01-03/286808.shtml")).toBe(
      "http://www.ecns.cn/2018/01-03/286808.shtml",
    );
  });

  test("is never one that runs code or opens files", () => {
    const bad = ["javascript:alert(1)", " JAVASCRIPT:alert(1)", "data:text/html,x", "file:///etc"];
    expect([...bad, "no address", "", undefined].map(webAddress)).toEqual(
      Array.from({ length: 7 }, () => undefined),
    );
  });
});

test("what a source is cited for reads as one line in each language", () => {
  expect(supportedText(["land-area", "status"], messagesOf("en"), "en")).toBe("land area, status");
  expect(supportedText(["land-area", "status"], messagesOf("zh"), "zh")).toBe("用地面积、状态");
});
