import { describe, expect, test } from "vitest";
import { ImportRefusal } from "../../../../src/formats/parser.ts";
import { cutXml } from "../../../../src/formats/encoding/xml/cut.ts";
import { openXml } from "../../../../src/formats/encoding/xml/open.ts";
import { parseXml } from "../../../../src/formats/encoding/xml/parse.ts";
import type { FindingData, TextPlace } from "../../../../src/formats/finding.ts";
import { bytesOf, sourceOf } from "../../collect.ts";

async function parse(content: string | Uint8Array<ArrayBuffer>) {
  const findings: [detail: FindingData, place: TextPlace][] = [];
  const sink = {
    add: () => undefined,
    find: (detail: FindingData, _: unknown, place: TextPlace) =>
      void findings.push([detail, place]),
    reportProgress: () => undefined,
  };
  return { result: await openXml(sourceOf(content), new Set(["Placemark"]), sink), findings };
}

const refusalOf = (text: string) => {
  try {
    cutXml(text, new Set(["Placemark"]));
    return undefined;
  } catch (thrown) {
    return thrown instanceof ImportRefusal ? thrown.problem : thrown;
  }
};

describe("XML that is refused before it is parsed", () => {
  test.each([
    ["a document type", "<!DOCTYPE kml><kml/>"],
    [
      "entities that grow",
      '<?xml version="1.0"?><!-- a --><!DOCTYPE l [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><l>&b;</l>',
    ],
    ["a file to fetch", '<!doctype x SYSTEM "file:///etc/hostname"><x/>'],
    ["a document type inside", "<kml><!DOCTYPE x></kml>"],
  ])("%s", (_, text) => {
    expect(refusalOf(text)).toEqual({ kind: "doctype-refused" });
  });

  test("65 elements within one another, 64 are not", () => {
    const nested = (depth: number) => "<a>".repeat(depth) + "</a>".repeat(depth);
    expect(refusalOf(nested(64))).toBeUndefined();
    expect(refusalOf(nested(65))).toMatchObject({ kind: "too-deep", limit: 64 });
    expect(refusalOf("<a>".repeat(100_000))).toMatchObject({ kind: "too-deep" });
  });

  test.each([
    ["a comment", "<a><!-- <!DOCTYPE x> <b> --></a>"],
    ["a CDATA section", `<a><![CDATA[<!DOCTYPE x>${"<b>".repeat(99)}]]></a>`],
    ["a value in quotes", `<a b="${"<!DOCTYPE>".repeat(2)}"/>`],
    ["elements side by side", "<a>" + "<b/><c d='>'></c>".repeat(99) + "</a>"],
    ["bare less-than marks", `<a>${"1 < 2 ".repeat(99)}</a>`],
  ])("but not the same words in %s", (_, text) => {
    expect(refusalOf(text)).toBeUndefined();
  });
});

describe("XML that is parsed", () => {
  test("an end tag that does not fit is a problem with its line and column", async () => {
    const { result } = await parse("<kml>\n  <Folder>\n    <name>a</nam>\n</kml>");
    expect(result).toMatchObject({
      ok: false,
      problem: {
        kind: "syntax",
        // xmldom tells where the text that runs into the wrong end begins.
        place: { line: 3, excerpt: { lines: ["    <name>a</nam>"] } },
      },
    });
  });

  test.each(["", "words", "<kml", "<kml><a></kml>", "</kml>", "<a/><b/>"])(
    "%j is a problem, never a throw",
    async (text) => {
      expect((await parse(text)).result).toMatchObject({ ok: false, problem: { kind: "syntax" } });
    },
  );

  test("a bare ampersand is told of and lived with", async () => {
    const { result, findings } = await parse("<kml>\n<name>A&B</name></kml>");
    expect(result.ok && result.value.frame.documentElement?.textContent).toBe("\nA&B");
    expect(findings).toMatchObject([[{ kind: "syntax", expected: "xml" }, { line: 2 }]]);
  });

  // XML 1.0, section 2.11. XML 1.1 would have the last three for ends of lines as well.
  test("ends of lines are those of XML 1.0, and no others", () => {
    const parsed = parseXml("<kml><name>a\r\nb\rc\u0085d\u2028e\u2029f</name></kml>");
    const text = "document" in parsed ? parsed.document.documentElement?.textContent : undefined;
    expect(text).toBe("a\nb\nc\u0085d\u2028e\u2029f");
  });

  test("prefixes that nobody declared do not end the reading", async () => {
    const { result } = await parse('<kml xsi:schemaLocation="a b"><gx:Track/></kml>');
    expect(result.ok && result.value.frame.documentElement?.firstChild?.nodeName).toBe("gx:Track");
  });

  test("the declared encoding is honoured", async () => {
    // 门 is C3 C5 in GBK (GB 2312, row 35, cell 37).
    const head = bytesOf('<?xml version="1.0" encoding="GBK"?><n>');
    const bytes = Uint8Array.from([...head, 0xc3, 0xc5, ...bytesOf("</n>")]);
    const { result } = await parse(bytes);
    expect(result.ok && result.value.frame.documentElement?.textContent).toBe("门");
  });
});
