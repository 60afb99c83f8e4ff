import { describe, expect, test } from "vitest";
import { fail } from "../../../src/result.ts";
import { decodeLink } from "../../../src/share/link.ts";
import type { LinkedParksProblem } from "../../../src/share/linked-parks.ts";
import type { Atlas } from "../../../src/state/atlas.ts";
import { coder, LINKED, linkOf, names, opened } from "../../support/linked.ts";

describe("a link whose parks cannot be read", () => {
  const VIEW = "map=9/39.9/116.1&park=mentougou&q=a&theme=dark&units=mu";
  const damaged = (problem: LinkedParksProblem, act: (atlas: Atlas) => void | Promise<void>) =>
    opened(
      `#${VIEW}&d=xyz`,
      act,
      coder(async () => fail(problem)),
    );

  test.each<LinkedParksProblem>([
    { kind: "cut", characters: 3, of: 9, readable: [] },
    { kind: "corrupt", at: 2 },
    { kind: "newer-version", version: 7 },
    { kind: "too-long", characters: 70_000 },
    { kind: "unpacks-too-large" },
    { kind: "too-many-features" },
    { kind: "too-many-vertices" },
    { kind: "too-slow" },
  ])("still has its view, and says what is wrong: $kind", (problem) =>
    damaged(problem, (atlas) => {
      expect(linkOf(atlas)).toBe(`${VIEW}&d=xyz`);
      expect(atlas.view.selection.park()?.id).toBe("mentougou");
      expect(atlas.document.own.parks()).toEqual([]);
      // The page's address, the sign and the keys before the parks: what is counted is the whole link.
      const before = "https://atlas.example/".length + 1 + VIEW.length + "&d=".length;
      expect(atlas.page.notices.alert()).toEqual({
        kind: "link-damaged",
        problem,
        readable: 0,
        before,
      });
    }),
  );

  test("offers what could be read of it, and shows that when it is asked for", () =>
    damaged({ kind: "cut", characters: 3, of: 9, readable: LINKED }, async (atlas) => {
      expect(atlas.page.notices.alert()).toMatchObject({ readable: 3 });
      expect(atlas.document.own.parks()).toEqual([]);
      await atlas.linked.openReadable();
      expect(names(atlas)).toEqual(["A", "B", "C"]);
      expect(atlas.linked.state().missing).toBe("some");
    }));

  test("is forgotten with the next link", () =>
    damaged({ kind: "too-slow" }, (atlas) => {
      atlas.linked.openLink(decodeLink("#"));
      expect(atlas.page.notices.alert()).toBeUndefined();
    }));
});
