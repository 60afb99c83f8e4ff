import type { GeoJSONSource, Map as MapLibre, MapMouseEvent } from "maplibre-gl";
import { createEffect, getOwner, onCleanup, runWithOwner } from "solid-js";
import type { Atlas } from "../../state/atlas.ts";
import type { SubjectId } from "../../state/catalogue/subject.ts";
import { type Hit, hitAt } from "./hit.ts";
import { PARK_SOURCE } from "../parks/ids.ts";

const MOUSE_REACH_PX = 4;
const TOUCH_REACH_PX = 14;

const reachOf = (event: MapMouseEvent): number =>
  event.originalEvent instanceof PointerEvent && event.originalEvent.pointerType === "touch"
    ? TOUCH_REACH_PX
    : MOUSE_REACH_PX;

/** Goes as near as is needed for a cluster to fall apart. */
async function openCluster(
  map: MapLibre,
  atlas: Atlas,
  hit: Hit & { kind: "cluster" },
): Promise<void> {
  const source = map.getSource<GeoJSONSource>(PARK_SOURCE.marks);
  const zoom = await source?.getClusterExpansionZoom(hit.clusterId);
  if (zoom !== undefined) atlas.view.camera.goToPosition(hit.position, zoom + 0.25);
}

/** The card that a click opens: while one is open, a click on a landmark draws the line to it. */
function cardOf(hit: Hit, { view: { selection } }: Atlas): SubjectId | undefined {
  if (hit.kind === "park") return hit.id;
  return hit.kind === "landmark" && hit.own && !selection.subject() ? hit.own : undefined;
}

/** Whether a line can be drawn from what is open to a landmark. */
const leadsTo = ({ own }: Hit & { kind: "landmark" }, { view: { selection } }: Atlas): boolean =>
  selection.subject() !== undefined && selection.parkId() !== own;

function act(map: MapLibre, atlas: Atlas, hit: Hit): void {
  const card = cardOf(hit, atlas);
  if (card) atlas.view.select(card);
  else if (hit.kind === "cluster") void openCluster(map, atlas, hit);
  else if (hit.kind === "landmark" && leadsTo(hit, atlas)) atlas.view.toggleLine(hit.id);
}

function report(map: MapLibre, atlas: Atlas, hit: Hit | undefined): void {
  atlas.view.selection.hoverPark(hit && cardOf(hit, atlas));
  atlas.view.selection.hoverLandmark(hit?.kind === "landmark" ? hit.id : undefined);
  const clickable = hit && (hit.kind !== "landmark" || cardOf(hit, atlas) || leadsTo(hit, atlas));
  map.getCanvas().style.cursor = clickable ? "pointer" : "";
}

/** Places are asked about once the page has an answer; without the code nobody is told of them. Needs an owner. */
function answerLater(map: MapLibre, atlas: Atlas): void {
  const owner = getOwner();
  // What finds the parks under a finger is here already.
  const isOnSomething = (point: { readonly x: number; readonly y: number }): boolean =>
    hitAt(map, point, TOUCH_REACH_PX) !== undefined;
  createEffect(() => {
    if (!atlas.view.selection.asked.isOffered()) return;
    import("./ask-place.ts").then(
      ({ followAskedPlaces }) =>
        runWithOwner(owner, () => followAskedPlaces(map, atlas, isOnSomething)),
      () => {},
    );
  });
}

/** Reports what the pointer is on and what is clicked; it changes nothing by itself. Needs an owner. */
export function followPointer(map: MapLibre, atlas: Atlas): void {
  let frame = 0;
  const look = (event: MapMouseEvent): void => {
    cancelAnimationFrame(frame);
    if (map.isMoving() || atlas.draw.takesPointer()) return;
    frame = requestAnimationFrame(() =>
      report(map, atlas, hitAt(map, event.point, MOUSE_REACH_PX)),
    );
  };
  const leave = (): void => {
    cancelAnimationFrame(frame);
    report(map, atlas, undefined);
  };
  const click = (event: MapMouseEvent): void => {
    if (atlas.draw.takesPointer()) return;
    const hit = hitAt(map, event.point, reachOf(event));
    if (hit) act(map, atlas, hit);
  };
  map.on("mousemove", look);
  map.on("mouseout", leave);
  map.on("click", click);
  answerLater(map, atlas);
  onCleanup(() => {
    cancelAnimationFrame(frame);
    map.off("mousemove", look);
    map.off("mouseout", leave);
    map.off("click", click);
  });
}
