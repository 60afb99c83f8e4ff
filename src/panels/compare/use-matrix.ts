import { createMemo, createSignal, untrack } from "solid-js";
import type { Landmark } from "../../catalogue/landmark.ts";
import { readFeature } from "../../document/feature.ts";
import type { Position } from "../../geo/position.ts";
import { isOwnPark, type ListedPark } from "../../state/catalogue/list.ts";
import {
  byDistance,
  landmarksAbout,
  matrixDistance,
  type MatrixOrigin,
  type MatrixPark,
  type MatrixSort,
  MOST_LANDMARKS,
  MOST_PARKS,
  pressedMatrixSort,
} from "../../state/compare/matrix.ts";
import { useAtlas } from "../../state/context.ts";
import { landmarkGroups } from "../catalogue/list/landmark-groups.ts";
import { useFormat } from "../ui/use-format.ts";
import { useWords } from "../ui/use-words.ts";
import type { MatrixColumn } from "./DistanceMatrix.tsx";

/** How many landmarks about the place at hand are offered, few first. */
export const NEAREST_COUNTS = [12, MOST_LANDMARKS] as const;

/** From further away the middle of the map stands for no city. */
const CITY_ZOOM = 6;

/** The parks of the list as lines of the matrix, with their names in the user's language. */
function useMatrixParks() {
  const { catalogue, document: own } = useAtlas();
  const format = useFormat();
  const words = useWords();
  const lineOf = (park: ListedPark): readonly MatrixPark[] => {
    if (!isOwnPark(park)) {
      return [{ id: park.id, name: format.text(park.name), geometry: park.geometry }];
    }
    const { geometry, name } = readFeature(park);
    const file = own.own.collection(park.collection)?.name ?? "";
    const shown = name ?? words().own.unnamed(park.order + 1, file);
    return geometry ? [{ id: park.id, name: shown, geometry }] : [];
  };
  return createMemo(() => catalogue.list.rows().flatMap(({ park }) => lineOf(park)));
}

/** The place that landmarks are looked for about: the selected park, else the middle of the map when a city fills it. */
function placeAtHand({ catalogue, view }: ReturnType<typeof useAtlas>): Position {
  const subject = view.selection.subject();
  if (subject?.kind === "catalogue") return catalogue.measures.of(subject.park).centroid;
  const seen = view.camera.view();
  if (seen && seen.zoom >= CITY_ZOOM) return [seen.lon, seen.lat];
  const [lon, lat] = catalogue.list.nearLandmark()?.position ?? [0, 0];
  return [lon, lat];
}

/** The landmarks that can be chosen: `12` and `60` about the place at hand, and the groups by their place in the menu. */
function useLandmarkChoice() {
  const atlas = useAtlas();
  const [choice, setChoice] = createSignal(String(NEAREST_COUNTS[0]));
  const place = untrack(() => placeAtHand(atlas));
  const groups = createMemo(() =>
    landmarkGroups(atlas.catalogue.landmarks(), atlas.catalogue.parks()).map((group, index) => ({
      ...group,
      key: `group-${index}`,
    })),
  );
  const about = createMemo(() => landmarksAbout(atlas.catalogue.landmarks(), place));
  const chosen = createMemo<readonly Landmark[]>(() => {
    const group = groups().find(({ key }) => key === choice());
    return group ? group.landmarks.slice(0, MOST_LANDMARKS) : about().slice(0, Number(choice()));
  });
  return { choice, setChoice, groups, chosen };
}

/** What the matrix shows: its parks and landmarks in order, and the verbs that change them. Needs an owner. */
export function useMatrix() {
  const format = useFormat();
  const all = useMatrixParks();
  const landmarks = useLandmarkChoice();
  const [origin, setOrigin] = createSignal<MatrixOrigin>("edge");
  const [byLandmark, setByLandmark] = createSignal<MatrixSort>();
  const [byPark, setByPark] = createSignal<MatrixSort>();
  const distance = (park: MatrixPark, landmark: Landmark) =>
    matrixDistance(park, landmark, origin());
  const first = createMemo(() => all().slice(0, MOST_PARKS));
  const parks = createMemo(() => {
    const sort = byLandmark();
    const landmark = landmarks.chosen().find(({ id }) => id === sort?.id);
    return sort && landmark
      ? byDistance(first(), (park) => distance(park, landmark), sort.descending)
      : first();
  });
  const columns = createMemo<readonly MatrixColumn[]>(() => {
    const sort = byPark();
    const park = first().find(({ id }) => id === sort?.id);
    const chosen = landmarks.chosen();
    const ordered =
      sort && park
        ? byDistance(chosen, (landmark) => distance(park, landmark), sort.descending)
        : chosen;
    return ordered.map((landmark) => ({ landmark, name: format.text(landmark.name) }));
  });
  return {
    ...landmarks,
    all,
    parks,
    columns,
    origin,
    setOrigin,
    distance,
    byLandmark,
    byPark,
    pressLandmark: (id: string) => setByLandmark((before) => pressedMatrixSort(before, id)),
    pressPark: (id: string) => setByPark((before) => pressedMatrixSort(before, id)),
  };
}
