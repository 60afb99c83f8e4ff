import { expect, test } from "vitest";
import { mapLabel } from "../../../src/map/own/own-on-map.ts";

test.each(["", "Mentougou", "園".repeat(80), "\u{20000}".repeat(80)])(
  "a name of at most 80 characters is written whole: %s",
  (name) => {
    expect(mapLabel(name)).toBe(name);
  },
);

test.each(["a", "園", "\u{20000}"])(
  "a longer one is cut between two characters: %s",
  (character) => {
    expect(mapLabel(character.repeat(50_000))).toBe(`${character.repeat(80)}…`);
  },
);
