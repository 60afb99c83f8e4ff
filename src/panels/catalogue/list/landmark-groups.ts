import type { Landmark } from "../../../catalogue/landmark.ts";
import type { ParkSummary } from "../../../catalogue/park-summary.ts";
import type { LocalText } from "../../../catalogue/text.ts";

export interface LandmarkGroup {
  /** Absent for the landmarks of all cities that have but a few, and for the user's own. */
  readonly city?: LocalText;
  readonly isOwn?: true;
  readonly landmarks: readonly Landmark[];
}

/** A heading over one or two names says no more than they do. */
const FEWEST_UNDER_A_HEADING = 3;

/**
 * The landmarks in groups for a menu: the user's own, then the cities that have several, the richest first, then all
 * others together.
 * A landmark knows its city by one word; the parks there know its name in both languages.
 */
export function landmarkGroups(
  landmarks: readonly Landmark[],
  parks: readonly ParkSummary[],
): readonly LandmarkGroup[] {
  const names = new Map(parks.map(({ place }) => [place.city.en, place.city]));
  const own = landmarks.filter(({ kind }) => kind === "own");
  const wellKnown = landmarks.filter(({ kind }) => kind !== "own");
  const cities = new Map<string, Landmark[]>();
  for (const landmark of wellKnown) {
    cities.set(landmark.city, [...(cities.get(landmark.city) ?? []), landmark]);
  }
  const ownGroups: readonly LandmarkGroup[] =
    own.length > 0 ? [{ isOwn: true, landmarks: own }] : [];
  const groups = [...cities]
    .filter(([, group]) => group.length >= FEWEST_UNDER_A_HEADING)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([city, group]) => ({ city: names.get(city) ?? { en: city }, landmarks: group }));
  const grouped = new Set(groups.flatMap((group) => group.landmarks));
  // An airport stands beside the centre of its city.
  const others = wellKnown
    .filter((landmark) => !grouped.has(landmark))
    .toSorted((a, b) => (a.city < b.city ? -1 : Number(a.city > b.city)));
  return [...ownGroups, ...groups, ...(others.length > 0 ? [{ landmarks: others }] : [])];
}
