import { describe, expect, test } from "vitest";
import { noticeSentence } from "../../../src/panels/page/notice-sentence.ts";
import { messagesOf } from "../../support/words.ts";

const [en, zh] = [messagesOf("en"), messagesOf("zh")];

describe("a notice", () => {
  test("names each value of the link that was left out, by its key", () => {
    const notice = {
      kind: "link-values-ignored",
      ignored: [
        { key: "map", value: "3/nowhere/1" },
        { key: "lang", value: "tlh" },
      ],
    } as const;
    expect(noticeSentence(notice, en)).toBe(
      "Not understood in the link: map=3/nowhere/1 · lang=tlh",
    );
    expect(noticeSentence(notice, zh)).toBe("链接中未采用：map=3/nowhere/1 · lang=tlh");
  });

  test("shortens a value that would fill the screen, and cuts no character in two", () => {
    const notice = {
      kind: "link-values-ignored",
      ignored: [{ key: "q", value: "\u{1F3ED}".repeat(500) }],
    } as const;
    const text = noticeSentence(notice, en);
    expect(text.length).toBeLessThan(120);
    expect(text.isWellFormed()).toBe(true);
    expect(text.endsWith("…")).toBe(true);
  });

  test("says what stays and what waits without a connection", () => {
    const notice = { kind: "offline" } as const;
    expect(noticeSentence(notice, en)).toBe("You are offline. The map stays; online layers wait");
    expect(noticeSentence(notice, zh)).toBe("已离线。地图可用，在线图层稍后恢复");
  });
});
