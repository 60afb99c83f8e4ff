import { createMemo, createResource } from "solid-js";
import type { Landmark, LandmarkId } from "../../catalogue/landmark.ts";
import type { ParkSummary } from "../../catalogue/park-summary.ts";
import type { ParkId } from "../../catalogue/park.ts";
import type { CatalogueSummary } from "../../catalogue/park-summary.ts";
import type { Result } from "../../result.ts";

/** Why the catalogue is not there: the asset did not arrive, or is not what it should be. */
export type LoadProblem =
  | { readonly kind: "unreachable" }
  | { readonly kind: "status"; readonly status: number }
  /** The host answered with something else. */
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable" };

export type LoadCatalogue = () => Promise<Result<CatalogueSummary, LoadProblem>>;

export type CatalogueState = ReturnType<typeof createCatalogueState>;

/** The catalogue while it is loading, when it failed, and when it is here. The loader must not reject. */
export function createCatalogueState(load: LoadCatalogue) {
  const [answer, { refetch }] = createResource(load);
  const catalogue = createMemo<CatalogueSummary | undefined>(() => {
    const result = answer.state === "ready" ? answer() : undefined;
    return result?.ok ? result.value : undefined;
  });
  const problem = createMemo<LoadProblem | undefined>(() => {
    const result = answer.state === "ready" ? answer() : undefined;
    return result && !result.ok ? result.problem : undefined;
  });
  const parksById = createMemo(
    () => new Map<ParkId, ParkSummary>(catalogue()?.parks.map((park) => [park.id, park])),
  );
  const landmarksById = createMemo(
    () =>
      new Map<LandmarkId, Landmark>(
        catalogue()?.landmarks.map((landmark) => [landmark.id, landmark]),
      ),
  );
  return {
    catalogue,
    problem,
    loading: (): boolean => answer.loading,
    retry: (): void => void refetch(),
    parks: (): readonly ParkSummary[] => catalogue()?.parks ?? [],
    landmarks: (): readonly Landmark[] => catalogue()?.landmarks ?? [],
    park: (id: ParkId): ParkSummary | undefined => parksById().get(id),
    landmark: (id: LandmarkId): Landmark | undefined => landmarksById().get(id),
  };
}
