import { createMemo } from "solid-js";
import type { Landmark, LandmarkId } from "../../catalogue/landmark.ts";
import type { OwnPark, OwnParkId } from "../../document/document.ts";
import { readFeature } from "../../document/feature.ts";
import { landmarkPosition } from "../../document/landmark.ts";
import type { OwnDocumentState } from "../document/own-document.ts";
import type { CatalogueState } from "./catalogue.ts";
import { sameItems } from "./list.ts";
import { landmarkIdOf } from "./subject.ts";

/** A card measures to every landmark about it: a file of thousands would hold it up. */
const MOST_OWN_LANDMARKS = 200;

const known = new WeakMap<OwnPark, Landmark>();

/** A park of the user's as a landmark. The same park gives the same object: distances are remembered by it. */
function landmarkOf(park: OwnPark, file: string): readonly Landmark[] {
  const position = landmarkPosition(park);
  if (!position) return [];
  const name = readFeature(park).name ?? `${file} ${park.order + 1}`;
  const before = known.get(park);
  if (before?.name.en === name) return [before];
  const id = landmarkIdOf(park.id);
  const landmark: Landmark = { id, name: { en: name }, kind: "own", city: "", position };
  known.set(park, landmark);
  return [landmark];
}

/**
 * The catalogue with the landmarks that the user, or the link that is open, has on the map beside its own. They stand
 * before those, in their order, 200 at most. Needs an owner.
 */
export function withOwnLandmarks(
  catalogue: CatalogueState,
  own: Pick<OwnDocumentState, "parks" | "collection" | "isShown">,
) {
  const ownLandmarks = createMemo<readonly Landmark[]>(
    () =>
      own
        .parks()
        .filter((park) => landmarkPosition(park) && own.isShown(park))
        .slice(0, MOST_OWN_LANDMARKS)
        .flatMap((park) => landmarkOf(park, own.collection(park.collection)?.name ?? "")),
    [],
    { equals: sameItems },
  );
  const ownById = createMemo(
    () => new Map<LandmarkId, Landmark>(ownLandmarks().map((landmark) => [landmark.id, landmark])),
  );
  const all = createMemo<readonly Landmark[]>(() =>
    ownLandmarks().length === 0
      ? catalogue.landmarks()
      : [...ownLandmarks(), ...catalogue.landmarks()],
  );
  return {
    ...catalogue,
    landmarks: all,
    landmark: (id: LandmarkId): Landmark | undefined => ownById().get(id) ?? catalogue.landmark(id),
    /** Whether a park of the user's is one of the landmarks. */
    isLandmark: (id: OwnParkId): boolean => ownById().has(landmarkIdOf(id)),
  };
}
