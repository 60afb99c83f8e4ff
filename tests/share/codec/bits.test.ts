import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BitReader, BitWriter, OutOfBytes } from "../../../src/share/codec/binary-coder.ts";
import { bitsIn } from "../../../src/share/codec/bit-count.ts";
import { squash, STRETCHED } from "../../../src/share/codec/logistic.ts";
import { KIND, PlainBits } from "../../../src/share/codec/plain-bits.ts";

const chance = fc.oneof(
  fc.integer({ min: 1, max: 65_535 }),
  fc.constantFrom(1, 2, 32_768, 65_534, 65_535),
);
const bits = fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), chance), { maxLength: 500 });

describe("the arithmetic coder", () => {
  test("gives the bits that were written, whatever their chances", () => {
    fc.assert(
      fc.property(bits, (list) => {
        const writer = new BitWriter();
        for (const [bit, chances] of list) writer.code(bit, chances);
        const input = new BitReader(writer.finished());
        expect(list.map(([, chances]) => input.code(0, chances))).toEqual(list.map(([bit]) => bit));
        expect(input.isAtEnd).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("takes 1,000 bits of a chance of 1 in 256 in about 1,000 × 0.00565 bits", () => {
    const writer = new BitWriter();
    for (let count = 0; count < 1000; count += 1) writer.code(0, 256);
    expect(writer.finished().length).toBeLessThanOrEqual(2);
  });

  test("takes 800 even bits in 100 bytes", () => {
    const writer = new BitWriter();
    for (let count = 0; count < 800; count += 1) writer.code(count % 3 === 0 ? 1 : 0, 32_768);
    expect(writer.finished().length).toBe(100);
  });

  test("refuses to read more than four bytes behind the last", () => {
    const input = new BitReader([]);
    const read = (): void => {
      for (let count = 0; count < 8; count += 1) input.code(0, 32_768);
    };
    expect(read).toThrow(OutOfBytes);
  });

  test("is sound until it takes in a byte that is not there", () => {
    const input = new BitReader([1, 2, 3, 4, 5]);
    expect(input.isSound).toBe(true);
    for (let count = 0; count < 8; count += 1) input.code(0, 32_768);
    expect(input.isSound).toBe(true);
    for (let count = 0; count < 8; count += 1) input.code(0, 32_768);
    expect(input.isSound).toBe(false);
  });
});

describe("the scale of odds", () => {
  test("squash is the logistic function to 1 % of the smaller chance, but for its ends", () => {
    for (let x = -1792; x <= 1792; x += 7) {
      const exact = 65_536 / (1 + Math.exp(-x / 256));
      const smaller = Math.min(exact, 65_536 - exact);
      expect(Math.abs(squash(x) - exact)).toBeLessThanOrEqual(2 + 0.04 * smaller);
    }
  });

  test("squash never takes anything for certain", () => {
    for (const x of [-1e9, -2047, 2047, 1e9]) {
      expect(squash(x)).toBeGreaterThan(0);
      expect(squash(x)).toBeLessThan(65_536);
    }
  });

  test("stretch rises all the way", () => {
    expect(STRETCHED.every((x, step) => step === 0 || x >= STRETCHED[step - 1]!)).toBe(true);
    expect([STRETCHED[0], STRETCHED[4095]]).toEqual([-2047, 2047]);
  });
});

describe("figures", () => {
  const figure = fc.oneof(
    fc.integer({ min: -(2 ** 32), max: 2 ** 32 }),
    fc.integer({ min: -20, max: 20 }),
  );

  test("with a sign come back, up to 2^32 either way", () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 50 }), (list) => {
        const writer = new BitWriter();
        const plain = new PlainBits(writer);
        for (const value of list) plain.signed({ kind: KIND.first }, value);
        const read = new PlainBits(new BitReader(writer.finished()));
        expect(list.map(() => read.signed({ kind: KIND.first }, 0))).toEqual(list);
      }),
      { numRuns: 300 },
    );
  });

  test("have as many digits as they are written with in base 2", () => {
    for (const size of [1, 2, 3, 255, 256, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 33 - 1, 2 ** 40]) {
      expect(bitsIn(size)).toBe(size.toString(2).length);
    }
    expect(bitsIn(0)).toBe(0);
  });
});
