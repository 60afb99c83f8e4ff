import { expect, test } from "vitest";
import { landmarkGroups } from "../../../../src/panels/catalogue/list/landmark-groups.ts";
import { aLandmark, aSummary } from "../../../support/catalogue.ts";

const inCity = (city: string, count: number) =>
  Array.from({ length: count }, (_, index) => aLandmark({ id: `${city}-${index}`, city }));

test("cities with several landmarks stand first, the richest of them at the top, all others together", () => {
  const groups = landmarkGroups(
    [
      ...inCity("Berlin", 1),
      ...inCity("Shanghai", 3),
      ...inCity("Beijing", 5),
      ...inCity("Paris", 2),
    ],
    [aSummary()],
  );
  expect(groups.map(({ city, landmarks }) => [city, landmarks.length])).toEqual([
    [{ en: "Beijing", zh: "北京" }, 5],
    [{ en: "Shanghai" }, 3],
    [undefined, 3],
  ]);
});

test("no landmark is lost or doubled", () => {
  const landmarks = [...inCity("Beijing", 4), ...inCity("Kigali", 1)];
  const grouped = landmarkGroups(landmarks, []).flatMap((group) => group.landmarks);
  expect(grouped).toEqual(landmarks);
});

test("without few-landmark cities there is no group for them", () => {
  expect(landmarkGroups(inCity("Beijing", 3), [])).toHaveLength(1);
  expect(landmarkGroups([], [])).toEqual([]);
});

test("the user's own stand first, under a heading of their own, however few", () => {
  const mine = aLandmark({ id: "own-a", kind: "own", city: "" } as never);
  const groups = landmarkGroups([mine, ...inCity("Beijing", 3)], []);
  expect(groups.map(({ isOwn, landmarks }) => [isOwn, landmarks.length])).toEqual([
    [true, 1],
    [undefined, 3],
  ]);
});
