import { describe, expect, test } from "vitest";
import type { LinkParksNotice } from "../../../src/panels/linked/link-notice.ts";
import { linkSentence } from "../../../src/panels/linked/link-sentence.ts";
import type { LinkedParksProblem } from "../../../src/share/linked-parks.ts";
import { wordsIn } from "../../support/words.ts";

const en = wordsIn("en", "linked/linked");
const zh = wordsIn("zh", "linked/linked");

const damaged = (problem: LinkedParksProblem): LinkParksNotice => ({
  kind: "link-damaged",
  problem,
  readable: 0,
  before: 96,
});

describe("a damaged link", () => {
  test("that was cut is told in characters of all of it", () => {
    // 96 in front of the parks: 4,000 of 6,114 of theirs are 4,096 of 6,210 in all.
    const cut = damaged({ kind: "cut", characters: 4000, of: 6114, readable: [] });
    expect(linkSentence(cut, en)).toContain("cut after 4,096 of 6,210 characters");
    expect(linkSentence(cut, zh)).toContain("在第 4,096 个字符处被截断（共 6,210 个字符）");
  });

  test("says after which character it is wrong, where that can be told", () => {
    const [known, unknown] = [damaged({ kind: "corrupt", at: 116 }), damaged({ kind: "corrupt" })];
    expect(linkSentence(known, en)).toContain("damaged after character 212");
    expect(linkSentence(unknown, en)).toMatch(/^This link is damaged: /);
  });

  test.each<[LinkedParksProblem, string]>([
    [{ kind: "newer-version", version: 7 }, "format 7"],
    [{ kind: "too-long", characters: 70_000 }, "70,000 characters of parks, and at most 65,536"],
    [{ kind: "unpacks-too-large" }, "more than 1 MB"],
    [{ kind: "too-many-features" }, "more than 5,000 parks"],
    [{ kind: "too-many-vertices" }, "more than 100,000 vertices"],
    [{ kind: "too-slow" }, "longer than 2 s"],
  ])("names the limit and a way round: %j", (problem, words) => {
    const reported = linkSentence(damaged(problem), en);
    expect(reported).toContain(words);
    expect(reported).toMatch(/The view is restored\. (Ask for|Reload the page)/);
    expect(linkSentence(damaged(problem), zh)).toMatch(/视图已恢复。请.+。$/);
  });
});

test("a file that a link asks for in vain is told with the reason, and that nobody was contacted", () => {
  for (const kind of ["not-an-address", "not-https", "credentials", "private-address"] as const) {
    const notice: LinkParksNotice = { kind: "link-source-refused", problem: { kind } };
    expect(linkSentence(notice, en)).toContain("Nobody was contacted.");
    expect(linkSentence(notice, zh)).toContain("未访问任何网站。");
  }
});

test("parks that are kept are counted", () => {
  const kept = (parks: number): string => linkSentence({ kind: "link-kept", parks }, en);
  expect([kept(1), kept(3), kept(4096)]).toEqual([
    "Kept 1 park",
    "Kept 3 parks",
    "Kept 4,096 parks",
  ]);
});
