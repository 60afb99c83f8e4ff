import { countriesAbout } from "./country.ts";
import type { PlacedLandmark } from "./landmark-file.ts";
import type { CheckedPark } from "./park-file.ts";

/**
 * Takes down landmarks that lie outside their country. A landmark names a city: its country is that of the parks in
 * a city of this name, or else the one in which most landmarks of this city lie.
 */
export function checkLandmarkCountries(
  landmarks: readonly PlacedLandmark[],
  parks: readonly CheckedPark[],
): void {
  const placed = landmarks.map((each) => ({
    ...each,
    countries: countriesAbout(each.landmark.position, each.landmark.uncertaintyMetres),
  }));
  for (const { file, base, landmark, countries } of placed) {
    const { city } = landmark;
    const ofParks = parks
      .filter(({ park }) => park.place.city.en === city)
      .map(({ park }) => park.place.country);
    const ofLandmarks = placed
      .filter((other) => other.landmark.city === city)
      .flatMap((other) => other.countries);
    const expected = ofParks.length > 0 ? [...new Set(ofParks)] : mostFrequent(ofLandmarks);
    if (expected.some((country) => countries.includes(country))) continue;
    const where = countries.length > 0 ? countries.join(", ") : "no country";
    const wanted = expected.length > 0 ? `, while ${city} is in ${expected.join(", ")}` : "";
    file.note([...base, "geometry"], `the landmark is in ${where}${wanted}`);
  }
}

/** What stands most often in a list; several where they are even. */
function mostFrequent(codes: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts.keys()].filter((code) => counts.get(code) === most);
}
