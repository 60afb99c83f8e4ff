import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byteRangeOf } from "../../src/offline/range-response.ts";

describe("a byte range", () => {
  // RFC 9110 section 14.1.2 gives these for a representation of 10,000 bytes.
  test.each([
    ["bytes=0-499", 0, 499],
    ["bytes=500-999", 500, 999],
    ["bytes=-500", 9500, 9999],
    ["bytes=9500-", 9500, 9999],
    ["bytes=0-0", 0, 0],
    ["bytes=-1", 9999, 9999],
  ])("%s is what the standard says it is", (header, first, last) => {
    expect(byteRangeOf(header, 10_000)).toEqual({ first, last });
  });

  test.each([
    ["bytes=9999-20000", 9999, 9999],
    ["bytes=-20000", 0, 9999],
    ["bytes=0-99999999999999999999999", 0, 9999],
  ])("%s ends where the file does", (header, first, last) => {
    expect(byteRangeOf(header, 10_000)).toEqual({ first, last });
  });

  test("has a unit that is written in letters of either case", () => {
    expect(byteRangeOf("Bytes=1-2", 10)).toEqual({ first: 1, last: 2 });
  });

  test.each([
    ["bytes=10-", 10],
    ["bytes=10-12", 10],
    ["bytes=-0", 10],
    ["bytes=0-", 0],
    ["bytes=-5", 0],
  ])("%s of %i bytes cannot be satisfied", (header, size) => {
    expect(byteRangeOf(header, size)).toBe("unsatisfiable");
  });

  test.each([
    "",
    "bytes",
    "bytes=",
    "bytes=-",
    "bytes=9-3",
    "bytes=a-b",
    "bytes=1-2x",
    "bytes=0-1,4-5",
    "bytes=+1-2",
    "lines=1-2",
    "x-bytes=1-2",
  ])("that reads %j is ignored", (header) => {
    expect(byteRangeOf(header, 10)).toBeUndefined();
  });

  test("never reaches beyond the file, nor back", () => {
    const position = fc.option(fc.nat(300), { nil: "" });
    fc.assert(
      fc.property(position, position, fc.nat(200), (from, to, size) => {
        const range = byteRangeOf(`bytes=${from}-${to}`, size);
        if (typeof range !== "object") return;
        expect(range.first).toBeGreaterThanOrEqual(0);
        expect(range.last).toBeGreaterThanOrEqual(range.first);
        expect(range.last).toBeLessThan(size);
      }),
    );
  });
});
