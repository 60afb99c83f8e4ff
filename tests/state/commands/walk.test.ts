import { expect, test } from "vitest";
import { nearestAhead } from "../../../src/state/commands/walk.ts";

// GeodSolve -i from Tiananmen (39.9087, 116.3975): the Olympic Park lies at 356°, the airport at 43°, Mentougou at 265°.
const TIANANMEN = [116.3975, 39.9087] as const;
const OLYMPIC = { name: "Olympic Park", position: [116.39, 40.0] as const };
const AIRPORT = { name: "airport", position: [116.597, 40.073] as const };
const MENTOUGOU = { name: "Mentougou", position: [116.1178, 39.8885] as const };
const ALL = [AIRPORT, OLYMPIC, MENTOUGOU];

test("the nearest place of a sector of 90° is found, and none behind", () => {
  expect(nearestAhead(TIANANMEN, 0, ALL)).toBe(OLYMPIC);
  expect(nearestAhead(TIANANMEN, 270, ALL)).toBe(MENTOUGOU);
  expect(nearestAhead(TIANANMEN, 180, ALL)).toBeUndefined();
  expect(nearestAhead(TIANANMEN, 60, ALL)).toBe(AIRPORT);
  expect(nearestAhead(TIANANMEN, -720, ALL)).toBe(OLYMPIC);
});

test("the place itself lies in no direction, and the shorter way leads over the antimeridian", () => {
  expect(nearestAhead(TIANANMEN, 180, [{ position: TIANANMEN }])).toBeUndefined();
  const samoa = { position: [-171.8, -13.8] as const };
  expect(nearestAhead([178.4, -18.1], 90, [samoa])).toBe(samoa);
});
