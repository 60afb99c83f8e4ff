import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { xmlAttribute, xmlDecimal, xmlText } from "../../../src/formats/write/xml-text.ts";

describe("text in XML", () => {
  test("has its markup spelt out", () => {
    expect(xmlText('<b a="1">&]]>')).toBe('&lt;b a="1"&gt;&amp;]]&gt;');
    expect(xmlAttribute('<b a="1">&')).toBe("&lt;b a=&quot;1&quot;&gt;&amp;");
  });

  test("has the blanks spelt out that a reader would change", () => {
    expect(xmlText("a\r\nb\tc")).toBe("a&#13;\nb\tc");
    expect(xmlAttribute("a\r\nb\tc")).toBe("a&#13;&#10;b&#9;c");
    expect(xmlText("a\u0085b\u2028")).toBe("a&#x85;b&#x2028;");
  });

  test("has a sign in the place of what XML cannot hold in any spelling", () => {
    expect(xmlText("a\u0000b\u001f\uffff\ud800")).toBe("a\uFFFDb\uFFFD\uFFFD\uFFFD");
  });
});

describe("a number in XML", () => {
  test.each([
    [1e-7, "0.0000001"],
    [-1.25e-9, "-0.00000000125"],
    [1e21, "1000000000000000000000"],
    [-1.5e22, "-15000000000000000000000"],
    [116.1217309, "116.1217309"],
    [-0, "0"],
  ])("is a decimal without exponent: %d", (value, expected) => {
    expect(xmlDecimal(value)).toBe(expected);
  });

  test("is read back as the same number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = xmlDecimal(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text)).toBe(value + 0);
      }),
    );
  });
});
