import BigNumber from "bignumber.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Decimal } from "../../../src/geo/operations/decimal.ts";

/** Degrees as files have them, whole numbers, and those that are written with an exponent. */
const numbers = fc.oneof(
  fc.double({ min: 1e-12, max: 360, noNaN: true }),
  fc.double({ min: -360, max: -1e-12, noNaN: true }),
  fc.integer({ min: -18e8, max: 18e8 }).map((value) => value / 1e7),
  fc.integer({ min: -400, max: 400 }),
  fc.constantFrom(0, 1e-7, -2.5e-9, 1e21),
);

/** One step that both kinds of numbers know. */
type Step = readonly ["plus" | "minus" | "times" | "div", number];
const steps = fc.array(fc.tuple(fc.constantFrom("plus", "minus", "times", "div"), numbers), {
  maxLength: 5,
}) as fc.Arbitrary<readonly Step[]>;

const sameAs = (ours: Decimal, theirs: BigNumber): void => {
  // The library tells minus zero apart, which nobody asks for.
  expect(ours.toNumber()).toBe(theirs.toNumber() + 0);
  expect(ours.isZero()).toBe(theirs.isZero());
};

test("reckons as bignumber.js does, which the code that clips polygons was made with", () => {
  fc.assert(
    fc.property(numbers, steps, numbers, (start, way, other) => {
      let [ours, theirs] = [new Decimal(start), new BigNumber(start)];
      for (const [verb, value] of way) {
        if (verb === "div" && value === 0) continue;
        [ours, theirs] = [ours[verb](new Decimal(value)), theirs[verb](new BigNumber(value))];
        sameAs(ours, theirs);
      }
      sameAs(ours.exponentiatedBy(2), theirs.exponentiatedBy(2));
      sameAs(ours.abs().sqrt(), theirs.abs().sqrt());
      expect(ours.comparedTo(other)).toBe(theirs.comparedTo(other));
      expect(ours.eq(other)).toBe(theirs.eq(other));
      expect(ours.isLessThan(other)).toBe(theirs.isLessThan(other));
      expect(ours.isLessThanOrEqualTo(other)).toBe(theirs.isLessThanOrEqualTo(other));
      expect(ours.isGreaterThan(other)).toBe(theirs.isGreaterThan(other));
      expect(ours.isGreaterThanOrEqualTo(other)).toBe(theirs.isGreaterThanOrEqualTo(other));
      // All of the digits, and not only those of the nearest number.
      const rest = ours.minus(new Decimal(other)).minus(new Decimal(theirs.toNumber()));
      sameAs(rest, theirs.minus(other).minus(theirs.toNumber()));
    }),
    { numRuns: 3000 },
  );
});

test("infinity is beyond all other numbers, on either side", () => {
  const [most, least, some] = [Infinity, -Infinity, 180].map((value) => new Decimal(value));
  if (!most || !least || !some) throw new Error("No numbers");
  expect([some.isLessThan(most), some.isGreaterThan(least), most.isLessThan(least)]).toEqual([
    true,
    true,
    false,
  ]);
  expect([most.eq(most), most.isZero(), most.toNumber(), least.toNumber()]).toEqual([
    true,
    false,
    Infinity,
    -Infinity,
  ]);
});
