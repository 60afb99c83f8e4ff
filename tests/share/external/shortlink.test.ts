import { expect, test } from "vitest";

import { readShortlink } from "../../../src/share/external/openstreetmap.ts";

// OSM wiki, "Shortlink": 0EEQjE-- is zoom 9 at 51.511, 0.055; the code is the corner of a tile of 2^-18 of the world.
test.each(["0EEQjE--", "0EEQjE=="])("%s is the wiki's view of London", (code) => {
  const { position = [NaN, NaN], zoom } = readShortlink(code) ?? {};
  expect(zoom).toBe(9);
  expect(Math.abs(position[0] - 0.055)).toBeLessThan(360 / 2 ** 18);
  expect(Math.abs(position[1] - 51.511)).toBeLessThan(180 / 2 ** 18);
});

// By hand: A is 000000, the corner of the world; w is 110000, half of each axis; _ and ~ are its last two tiles.
test.each([
  ["A", -180, -90],
  ["w", 0, 0],
  ["~", 135, 67.5],
  ["@", 135, 67.5],
  ["_", 135, 45],
])("%s is the tile at %d, %d", (code, lon, lat) => {
  expect(readShortlink(code)?.position).toEqual([lon, lat]);
});

// By hand: three levels a character, less eight; one mark takes two levels, two marks one.
test.each([
  ["AAAAAA", 10],
  ["AAAAAA--", 9],
  ["AAAAAA-", 8],
  ["A", 0],
])("%s has zoom %d", (code, zoom) => {
  expect(readShortlink(code)?.zoom).toBe(zoom);
});

test.each(["", "--", "AA---", "A!", "AAAAAAAAAAA", "ÄÄ"])("%j is no code", (code) => {
  expect(readShortlink(code)).toBeUndefined();
});
