import fc from "fast-check";
import { expect, test } from "vitest";
import { embedCode } from "../../src/share/embed-code.ts";

const frame = {
  address: "https://atlas.example/#map=13/39.9/116.1&park=mentougou&embed=1",
  title: "AI Park Atlas",
  width: 800,
  height: 500,
} as const;

/** What a browser reads of an attribute: HTML's named references, which the code may hold, each back to its character. */
const unescaped = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

const attribute = (code: string, name: string): string =>
  unescaped(new RegExp(` ${name}="([^"]*)"`).exec(code)?.[1] ?? "none");

test("the code is one iframe with its address, its name and its size", () => {
  expect(embedCode(frame)).toBe(
    '<iframe src="https://atlas.example/#map=13/39.9/116.1&amp;park=mentougou&amp;embed=1"' +
      ' title="AI Park Atlas" width="800" height="500" loading="lazy"' +
      ' allow="fullscreen; clipboard-write" referrerpolicy="no-referrer"' +
      ' style="border: 0; max-width: 100%"></iframe>',
  );
});

test("a frame may be as wide as what it stands in", () => {
  expect(attribute(embedCode({ ...frame, width: "full" }), "width")).toBe("100%");
});

test("a park's name cannot break out of its attribute", () => {
  const code = embedCode({ ...frame, title: `"><script>alert("1")</script> & 'x'` });
  expect(code.match(/<[^>]*>/g)).toHaveLength(2);
  expect(code).toContain("&quot;&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; 'x'");
});

test("what stands in the attributes is what a browser reads out of them again", () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: "grapheme" }), (address, title) => {
      const code = embedCode({ ...frame, address, title });
      const reported = (text: string) => text.toWellFormed().replaceAll(/\s+/g, " ");
      expect(attribute(code, "src")).toBe(reported(address));
      expect(attribute(code, "title")).toBe(reported(title));
      expect(code.match(/[<>]/g)).toEqual(["<", ">", "<", ">"]);
    }),
  );
});

test("a name of several lines stays on one, where editors of pages would break it up", () => {
  expect(attribute(embedCode({ ...frame, title: "North\n  South" }), "title")).toBe("North South");
});
