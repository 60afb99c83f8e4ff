import type { Landmark } from "../catalogue/landmark.ts";
import type { LocalText, Park } from "../catalogue/park.ts";

export interface CityLandmarks {
  readonly city: LocalText;
  readonly landmarks: readonly Landmark[];
}

const keyOf = (city: string): string => city.toLowerCase().replaceAll(/[^\p{L}]+/gu, "-");

/**
 * The landmarks by city, in the order in which they come. A landmark knows its city by one word; the parks there
 * know its name in both languages.
 */
export function landmarksByCity(
  landmarks: readonly Landmark[],
  parks: readonly Park[],
): readonly CityLandmarks[] {
  const names = new Map(parks.map(({ place }) => [keyOf(place.city.en), place.city]));
  const groups = new Map<string, Landmark[]>();
  for (const landmark of landmarks) {
    const key = keyOf(landmark.city);
    groups.set(key, [...(groups.get(key) ?? []), landmark]);
  }
  return [...groups].map(([key, group]) => ({
    city: names.get(key) ?? { en: group[0]?.city ?? key },
    landmarks: group,
  }));
}
