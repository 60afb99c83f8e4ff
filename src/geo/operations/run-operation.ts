import type { Result } from "../../result.ts";
import { polygonsOf } from "../rings.ts";
import type { Operation } from "./operation.ts";
import { mayCrossAntimeridian } from "./planar-shapes.ts";
import type { Refusal } from "./refusal.ts";
import { isPolygonal, type Reshaping } from "./shapes.ts";

/** The code that clips polygons, where shapes with these corners may have to be cut at the antimeridian. */
const nearSeam = async (corners: readonly GeoJSON.Position[]) =>
  mayCrossAntimeridian(corners) ? import("./clip.ts") : undefined;

const cornersOf = ({ geometry, others = [] }: Operation): readonly GeoJSON.Position[] =>
  [geometry, ...others].filter(isPolygonal).flatMap(polygonsOf).flat(2);

/**
 * Does an operation. It takes and gives plain data, so that a worker can do it; what is big may take seconds. New corners have
 * seven decimals, or what it takes to be exact; those that stay keep their numbers, the third one too. Every outline of the
 * result is sound, or it is refused. Clipper comes for buffers alone, and the code that clips polygons only for what needs
 * it. Rejects where code cannot be had.
 */
export async function runOperation(operation: Operation): Promise<Result<Reshaping, Refusal>> {
  switch (operation.kind) {
    case "buffer": {
      const { bufferedCorners, runBuffer } = await import("./run-buffer.ts");
      const seam = await nearSeam(bufferedCorners(operation.geometry));
      return runBuffer(operation, seam?.foldUp);
    }
    case "merge":
      return (await import("./areas.ts")).mergeShapes(operation);
    case "subtract":
      return (await import("./areas.ts")).subtractShapes(operation);
    case "intersect":
      return (await import("./areas.ts")).intersectShapes(operation);
    case "cut-out":
      return (await import("./areas.ts")).cutOut(operation);
    case "split":
      return (await import("./borders.ts")).split(operation, await nearSeam(cornersOf(operation)));
    case "snap":
      return (await import("./borders.ts")).snap(operation, await nearSeam(cornersOf(operation)));
    case "close-gaps":
      return (await import("./borders.ts")).closeGaps(
        operation,
        await nearSeam(cornersOf(operation)),
      );
    case "explode":
      return (await import("./whole-shapes.ts")).explode(operation);
    default:
      return (await import("./whole-shapes.ts")).changeWhole(operation);
  }
}
