import type { Result } from "../../result.ts";
import { outlineParts } from "../outline/address.ts";
import { polygonPart } from "../simple-parts.ts";
import { polygonsOf } from "../rings.ts";
import { seamSpans } from "../seam.ts";
import type { Operation } from "./operation.ts";
import { mayCrossAntimeridian } from "./planar-shapes.ts";
import type { Refusal } from "./refusal.ts";
import { isPolygonal, type Of, type Reshaping } from "./shapes.ts";
import { soundOutcome } from "./soundness.ts";

/** The code that clips polygons, where shapes with these corners may have to be cut at the antimeridian. */
const nearSeam = async (corners: readonly GeoJSON.Position[]) =>
  mayCrossAntimeridian(corners) ? import("./clip.ts") : undefined;

const cornersOf = ({ geometry, others = [] }: Operation): readonly GeoJSON.Position[] =>
  [geometry, ...others].filter(isPolygonal).flatMap(polygonsOf).flat(2);

type Outcome = Result<Reshaping, Refusal>;

/** Whether a longitude has run on beyond the antimeridian. */
const isBeyond = (geometry: GeoJSON.Geometry): boolean =>
  geometry.type !== "GeometryCollection" &&
  outlineParts(geometry)
    .flat(2)
    .some(([lon = 0]) => Math.abs(lon) > 180);

/** Changes a shape as a whole, with the code for the antimeridian where it is cut there or comes to it. */
async function whole<Changed extends Operation>(
  operation: Changed,
  run: (operation: Changed) => Outcome,
): Promise<Outcome> {
  const polygons = polygonPart(operation.geometry);
  const outcome = polygons && seamSpans(polygons).length > 0 ? undefined : run(operation);
  if (outcome && !(outcome.ok && outcome.value.geometries.some(isBeyond))) return outcome;
  return (await import("./antimeridian.ts")).acrossAntimeridian(operation, run);
}

async function buffered(operation: Of<"buffer">): Promise<Outcome> {
  const { bufferedCorners, runBuffer } = await import("./run-buffer.ts");
  const seam = await nearSeam(bufferedCorners(operation.geometry));
  return whole(operation, (known) => runBuffer(known, seam?.foldUp));
}

async function outcomeOf(operation: Operation): Promise<Outcome> {
  switch (operation.kind) {
    case "buffer":
      return buffered(operation);
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
      return whole(operation, (await import("./whole-shapes.ts")).explode);
    case "reverse":
    case "combine":
      return (await import("./whole-shapes.ts")).changeWhole(operation);
    default:
      return whole(operation, (await import("./whole-shapes.ts")).changeWhole);
  }
}

/**
 * Does an operation. It takes and gives plain data, so that a worker can do it; what is big may take seconds. New corners have
 * seven decimals, or what it takes to be exact; those that stay keep their numbers, the third one too. Every outline of the
 * result is sound, or it is refused. Clipper comes for buffers alone, and the code that clips polygons only for what needs
 * it. Rejects where code cannot be had.
 */
export const runOperation = async (operation: Operation): Promise<Outcome> =>
  soundOutcome(operation, await outcomeOf(operation));
