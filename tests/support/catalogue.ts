import { summarisePark } from "../../geodata/summary.ts";
import type { Landmark, LandmarkId } from "../../src/catalogue/landmark.ts";
import type { Park, ParkId } from "../../src/catalogue/park.ts";
import {
  type CatalogueSummary,
  type ParkSummary,
  readSummary,
} from "../../src/catalogue/park-summary.ts";

type Change<Item> = { readonly [Key in keyof Item]?: Item[Key] | string };

/** A rectangle in Mentougou: 54.87 ha on the WGS 84 ellipsoid. */
export const MENTOUGOU_RING = [
  [116.1178, 39.8885],
  [116.125504, 39.8885],
  [116.125504, 39.896],
  [116.1178, 39.896],
  [116.1178, 39.8885],
];

/** A park that is complete, and like any other but for what the test says. */
export const aPark = (change: Change<Park> = {}): Park =>
  ({
    id: "mentougou" as ParkId,
    name: { en: "Mentougou Park", zh: "门头沟园" },
    kind: "ai-park",
    status: { value: "announced", sources: [] },
    place: { country: "CN", city: { en: "Beijing", zh: "北京" } },
    footprint: {
      basis: "approximate",
      uncertaintyMetres: 400,
      note: { en: "drawn for a test" },
      licence: "CC0-1.0",
    },
    facts: [],
    timeline: [],
    geometry: { type: "Polygon", coordinates: [MENTOUGOU_RING] },
    ...change,
  }) as Park;

/** What the page knows of such a park before its details come. */
export const aSummary = (change: Change<Park> = {}): ParkSummary =>
  readSummary(summarisePark(aPark(change)));

/** A landmark that is like any other but for what the test says. */
export const aLandmark = (change: Change<Landmark> = {}): Landmark =>
  ({
    id: "tiananmen" as LandmarkId,
    name: { en: "Tiananmen Gate", zh: "天安门" },
    kind: "historic",
    city: "Beijing",
    position: [116.39108, 39.90733],
    ...change,
  }) as Landmark;

/** What the page knows of a catalogue with the given parks and landmarks. */
export const aCatalogue = (
  parks: readonly ParkSummary[] = [aSummary()],
  landmarks: readonly Landmark[] = [aLandmark()],
): CatalogueSummary => ({ parks, landmarks });
