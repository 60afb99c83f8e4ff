import { describe, expect, test } from "vitest";
import { featureText, findingOf, imported, textsOf } from "../../import-text.ts";

const utf16 = (text: string, littleEndian: boolean): number[] =>
  [...Array(text.length).keys()].flatMap((at) => {
    const unit = text.charCodeAt(at);
    const pair = [unit & 0xff, unit >> 8];
    return littleEndian ? pair : pair.toReversed();
  });

describe("the encoding of a JSON file", () => {
  test.each([
    ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(featureText("园区"))]],
    ["UTF-16, little end first, with a mark", [0xff, 0xfe, ...utf16(featureText("园区"), true)]],
    ["UTF-16, big end first, with a mark", [0xfe, 0xff, ...utf16(featureText("园区"), false)]],
  ])("may be %s, which is noted", async (_, bytes) => {
    const result = await imported(new Uint8Array(bytes));
    expect(textsOf(result)).toEqual([featureText("园区")]);
    expect(findingOf(result, "byte-order-mark").severity).toBe("note");
  });

  test("may be UTF-16 without a mark, which is guessed", async () => {
    const result = await imported(new Uint8Array(utf16(featureText("园区"), true)));
    expect(textsOf(result)).toEqual([featureText("园区")]);
    expect(findingOf(result, "encoding-guessed")).toMatchObject({ encoding: "utf-16le" });
  });

  test("may be GBK, as Chinese programs write it", async () => {
    // iconv -t GBK gives D4 B0 C7 F8 for 园区.
    const [head = "", tail = ""] = featureText("@").split("@");
    const encoder = new TextEncoder();
    const bytes = [...encoder.encode(head), 0xd4, 0xb0, 0xc7, 0xf8, ...encoder.encode(tail)];
    const result = await imported(new Uint8Array(bytes));
    expect(textsOf(result)).toEqual([featureText("园区")]);
    expect(findingOf(result, "encoding-guessed")).toMatchObject({ encoding: "gb18030" });
  });
});
