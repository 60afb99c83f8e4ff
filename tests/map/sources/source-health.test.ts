import { describe, expect, test } from "vitest";
import {
  afterFailure,
  afterTile,
  isLost,
  UNTRIED,
} from "../../../src/map/sources/watch-sources.ts";

describe("a source of tiles", () => {
  test("is given up when it fails before it could name its tiles", () => {
    expect(isLost(afterFailure(UNTRIED), true)).toBe(true);
  });

  test("is kept when a single tile is lost", () => {
    expect(isLost(afterFailure(afterTile), false)).toBe(false);
    expect(isLost(afterFailure(UNTRIED), false)).toBe(false);
  });

  test("is given up after four failures without a tile in between", () => {
    const three = afterFailure(afterFailure(afterFailure(afterTile)));
    expect(isLost(three, false)).toBe(false);
    expect(isLost(afterFailure(three), false)).toBe(true);
  });

  test("starts anew with each tile that arrives", () => {
    const three = afterFailure(afterFailure(afterFailure(UNTRIED)));
    expect(three.failures).toBe(3);
    expect(afterTile.failures).toBe(0);
  });
});
