import { crc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checksumOf } from "../../../src/share/codec/checksum.ts";
import { compact, lexemesOf } from "../../../src/share/codec/lexemes.ts";
import { encodeHeader, decodeHeader } from "../../../src/share/codec/header.ts";
import { encodeBase64url, decodeBase64url } from "../../../src/share/codec/base64url.ts";
import { scaledNumberOf, numeralOfScaled } from "../../../src/share/codec/numeral.ts";
import { templateOf } from "../../../src/share/codec/feature-template.ts";
import { encodeUtf8, decodeUtf8 } from "../../../src/share/codec/text-bytes.ts";
import { textPair } from "../../support/linked-files.ts";

describe("bytes of a text", () => {
  test("are those of UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(encodeUtf8(text)).toEqual([...Buffer.from(text)]);
      }),
    );
  });

  test("tell halves of surrogate pairs by their numbers, and give back every text", () => {
    expect(encodeUtf8("\ud83d")).toEqual([0xed, 0xa0, 0xbd]);
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), (units) => {
        const text = String.fromCharCode(...units);
        expect(decodeUtf8(encodeUtf8(text))).toBe(text);
      }),
    );
  });

  test("of any kind give some text", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(254)), (bytes) => {
        expect(typeof decodeUtf8(bytes)).toBe("string");
      }),
    );
  });
});

describe("the compact form", () => {
  test("is the same value without white space, for every JSON text", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(4), (value, indent) => {
        expect(compact(JSON.stringify(value, undefined, indent))).toBe(JSON.stringify(value));
      }),
    );
  });

  test("of a compact text is the text itself", () => {
    fc.assert(
      fc.property(textPair, ({ text, compact: wanted }) => {
        expect(compact(text)).toBe(wanted);
        expect(compact(wanted)).toBe(wanted);
      }),
    );
  });

  test.each([
    "1 2",
    '"a" "b"',
    "tru",
    "01",
    "1.",
    "-",
    '"\n"',
    String.raw`"\x"`,
    '"open',
    "\u00a01",
  ])("of %j, which is no JSON, is as it stands", (text) => {
    expect(lexemesOf(text)).toBeUndefined();
    expect(compact(text)).toBe(text);
  });
});

describe("letters", () => {
  test("are base64url", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const letters = Buffer.from(bytes).toString("base64url");
        expect(encodeBase64url([...bytes])).toBe(letters);
        expect(decodeBase64url(letters)).toEqual([...bytes]);
      }),
    );
  });

  test.each([0, 1, 2039, 2040, 2041, 65_000])("of a header say how many follow it: %i", (count) => {
    const header = encodeHeader(1, count, 0x3fff_fffe);
    expect(decodeHeader(header)).toEqual({
      characters: header.length + count,
      length: header.length,
      checksum: 0x3fff_fffe,
    });
  });

  test.each(["B", "Bg", "BgA", "BAH", "BgAAAAAAA"])("of the header %s are no link's", (text) => {
    expect(decodeHeader(text)).toBeUndefined();
  });
});

test("the checksum is 30 bits of zlib's CRC-32 of what the page says", () => {
  const files = [
    {
      name: "a.kml",
      format: "kml",
      colour: "#8a55d0",
      hidden: true as const,
      envelope: { before: "[", after: "]" },
      parks: [{ text: "{}" }, { text: "园", hidden: true as const }],
    },
  ];
  const parts = [[2], "a.kml", "kml", "#8a55d0", [1], "[", "]", [1], "{}", [2], "园", [0, 0]];
  const bytes = parts.flatMap((part) =>
    typeof part === "string" ? [...Buffer.from(part), 0xff] : part,
  );
  expect(checksumOf(files)).toBe(crc32(Uint8Array.from(bytes)) & 0x3fff_ffff);
});

describe("a numeral", () => {
  test.each([
    ["116.1", 6, 0, 116_100_000, ""],
    ["116", 2, 0, 11_600, ""],
    ["116.0", 1, 1, 1160, ""],
    ["116.100", 3, 2, 116_100, ""],
    ["-0.5", 1, 0, -5, ""],
    ["39.98765432109876", 14, 0, 399_876_543, "2109876"],
  ] as const)("%s with %i decimals is a figure", (...example) => {
    const [numeral, decimals, style, whole, tail] = example;
    expect(scaledNumberOf(numeral, decimals)).toEqual({ whole, tail });
    expect(numeralOfScaled({ whole, tail }, decimals, style)).toBe(numeral);
  });

  test.each(["1e2", "1.25", "214748364.8", "+1", "01", ""])(
    "%j is none of one decimal",
    (numeral) => {
      expect(scaledNumberOf(numeral, 1)).toBeUndefined();
    },
  );
});

describe("a skeleton", () => {
  const skeletonOf = (text: string): string => decodeUtf8(templateOf(text).skeleton);

  test("is the text with holes for values and coordinates", () => {
    const text =
      '{"type":"Feature","properties":{"type":"Polygone","n":[1,null]},"geometry":{"type":"Point","coordinates":[1,2]}}';
    expect(skeletonOf(text)).toBe(
      '{"type":"Feature","properties":{"type":\0,"n":[\0,\0]},"geometry":{"type":"Point","coordinates":\u0001}}',
    );
  });

  test.each([
    "[[1,2],[3]]",
    "[1]",
    "[[1,2],3]",
    "[1,2e1]",
    "[[[[[1,2]]]]]",
    "[-0,1]",
    "[1,2,3,4,5]",
  ])("carries the odd coordinates %s by their letters", (coordinates) => {
    expect(skeletonOf(`{"coordinates":${coordinates}}`)).not.toContain("\u0001");
  });

  test.each(["[[116.0,39.95],[117.0,39.9]]", "[[1.50,2.00],[1.25,2.10]]", "[[],[]]", "[1,2,3.5]"])(
    "carries the coordinates %s as figures",
    (coordinates) => {
      expect(skeletonOf(`{"coordinates":${coordinates}}`)).toBe('{"coordinates":\u0001}');
    },
  );

  test("of a text that is not made of lexemes is one hole", () => {
    expect(templateOf("{?")).toEqual({ skeleton: [2], fillings: ["{?"] });
  });
});
