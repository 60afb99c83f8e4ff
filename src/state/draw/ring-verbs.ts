import { type OutlineGeometry, outlineParts, type RingAddress } from "../../geo/outline/address.ts";
import { positionsOutside } from "../../geo/measure/crossings.ts";
import { addParts, combineOutlines, removeRing } from "../../geo/outline/parts.ts";
import { fail, type Result } from "../../result.ts";
import type { DrawRefusal, DrawRequest } from "./draw-session.ts";
import type { Operator } from "./operator.ts";
import { type EditedPark, type EditRefusal, holeIn, type OutlineVerbs } from "./outline-edits.ts";

interface RingVerbsDependencies {
  /** Has a shape drawn. */
  readonly ask: (request: DrawRequest) => void;
  /** Works out what is cut out across an edge. */
  readonly operator: () => Promise<Operator>;
}

type Cut = Result<OutlineGeometry, EditRefusal>;

/** The outline without what a ring encloses: with a hole or, across its edge, with a bay. */
async function cutBy(
  { geometry }: EditedPark,
  ring: readonly GeoJSON.Position[],
  operator: () => Promise<Operator>,
): Promise<Cut> {
  const hole = holeIn(geometry, ring);
  if (hole.ok || hole.problem.kind !== "not-inside") return hole;
  const task = await operator().then(
    ({ run }) => run({ kind: "cut-out", geometry, ring }),
    () => undefined,
  );
  const answer = await task?.answer;
  const isDone = typeof answer === "object" && "geometries" in answer;
  return isDone ? combineOutlines(answer.geometries) : hole;
}

/** What is done to parts and holes of an outline. */
export function createRingVerbs(
  { park, edits, act }: OutlineVerbs,
  { ask, operator }: RingVerbsDependencies,
) {
  return {
    /** Fills a hole, or removes a part. */
    removeRing: (at: RingAddress): void => {
      const now = park();
      const kind = at.ring > 0 ? "filled" : "removed-part";
      if (now) act({ kind }, edits.only(now, removeRing(now.geometry, at)));
    },
    /** Has a further part drawn. */
    addPart: (): void => {
      const before = park();
      const type = before?.geometry.type ?? "Polygon";
      const isLine = type === "LineString" || type === "MultiLineString";
      const isPolygon = type === "Polygon" || type === "MultiPolygon";
      const tool = isPolygon ? "polygon" : isLine ? "line" : "point";
      const finish = (shape: GeoJSON.Geometry): void => {
        const now = park();
        if (now) act({ kind: "added-part" }, edits.only(now, addParts(now.geometry, shape)));
      };
      ask({ purpose: "part", ...(before && { of: before.id }), tool, finish });
    },
    /** Has a ring drawn that is cut out of a polygon: as a hole, or across its edge. What cannot be cut out goes on being drawn. */
    cutOut: (): void => {
      const before = park();
      let cut: Cut = fail({ kind: "not-inside" });
      ask({
        purpose: "cut-out",
        ...(before && { of: before.id }),
        tool: "polygon",
        refuses: async (shape, { corners }): Promise<DrawRefusal | undefined> => {
          const now = park();
          const [ring = []] = shape.type === "Polygon" ? shape.coordinates : [];
          cut = now ? await cutBy(now, ring, operator) : cut;
          if (cut.ok || !now) return undefined;
          return {
            reason: cut.problem,
            corners: positionsOutside(outlineParts(now.geometry), corners),
          };
        },
        finish: () => {
          const now = park();
          if (now) act({ kind: "cut-out" }, edits.only(now, cut));
        },
      });
    },
  };
}
