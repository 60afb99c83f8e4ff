import { describe, expect, test } from "vitest";
import { FOOTPRINT_BASES, PARK_STATUSES } from "../../src/catalogue/park-kinds.ts";
import { BASIS_SYMBOLS, STATUS_SYMBOLS } from "../../src/catalogue/symbology.ts";

/** Who does not see colours, or prints in grey, has to tell them apart all the same (WCAG 2.2, 1.4.1). */
describe("without colour", () => {
  test("no two statuses have the same mark", () => {
    const marks = PARK_STATUSES.map((status) => {
      const { filled, slashPath = "" } = STATUS_SYMBOLS[status];
      return `${filled} ${slashPath}`;
    });
    expect(new Set(marks).size).toBe(5);
  });

  test.each(["map", "legend"] as const)("no two bases have the same line in the %s", (place) => {
    const lines = FOOTPRINT_BASES.map((basis) => JSON.stringify(BASIS_SYMBOLS[basis][place]));
    expect(new Set(lines).size).toBe(4);
  });
});
