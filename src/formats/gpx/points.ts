import type { Element } from "@xmldom/xmldom";
import { numberOrText } from "../feature.ts";
import type { TextPlace } from "../finding.ts";
import { childrenNamed, childrenOf, elementsNamed, elementText } from "../encoding/xml/elements.ts";

/** A point of a route or a track, without its element. */
export interface GpxPoint {
  readonly position: readonly unknown[];
  /** What it says beside that, by the names in the file. */
  readonly facts: readonly (readonly [name: string, text: string])[];
  readonly place: TextPlace;
}

/**
 * Takes from the element of a point what it says. Between a point of a route and the next one Garmin states the way that
 * was found (GpxExtensionsv3, `RoutePointExtension/rpt`): its points follow.
 */
export const pointsOf = (element: Element, place: TextPlace): readonly GpxPoint[] => [
  {
    position: gpxPositionOf(element),
    facts: leavesOf(element).filter(([name]) => name !== "ele"),
    place,
  },
  ...wayPointsOf(element).map((way) => ({ position: gpxPositionOf(way), facts: [], place })),
];

/** The points of the way to the next point of a route. */
export const wayPointsOf = (element: Element): readonly Element[] =>
  element.localName === "rtept"
    ? elementsNamed(element, ["RoutePointExtension"]).flatMap((extension) =>
        childrenNamed(extension, "rpt"),
      )
    : [];

/**
 * The position of a `wpt`, `rtept` or `trkpt` with its height, if it has one (GPX 1.1). A latitude that is missing or
 * no number stays what it is: it must not become 0.
 */
export function gpxPositionOf(point: Element): readonly unknown[] {
  const position = ["lon", "lat"].map((name) => numberOrText(point.getAttribute(name) ?? ""));
  const height = numberOrText((elementText(point, "ele") ?? "").trim());
  return typeof height === "number" ? [...position, height] : position;
}

/** The texts of the elements inside one that hold no others, by their names in the file. */
function leavesOf(element: Element): readonly (readonly [name: string, text: string])[] {
  return childrenOf(element).flatMap((child) => {
    const inner = leavesOf(child);
    const text = (child.textContent ?? "").trim();
    return inner.length > 0 ? inner : text === "" ? [] : [[child.nodeName, text] as const];
  });
}

/** What the points of a line say: for each name the texts of all points, `null` where one is silent. */
export type PointFacts = Readonly<Record<string, readonly (string | null)[]>>;

/** Gathers what the points of a line say. Times are called as others who read GPX call them. */
export function factsOf(points: readonly GpxPoint[]): PointFacts {
  const gathered = new Map<string, (string | null)[]>();
  for (const [at, { facts }] of points.entries()) {
    for (const [name, text] of facts) {
      const key = name === "time" ? "times" : name;
      const values = gathered.get(key) ?? points.map(() => null);
      values[at] = text;
      gathered.set(key, values);
    }
  }
  return Object.fromEntries(gathered);
}

/** What a track, a route or a waypoint says of itself; its points are left out, links are told by their address. */
export function propertiesOf(element: Element): Readonly<Record<string, unknown>> {
  const own = childrenOf(element).filter(({ localName }) => !POINTS.has(localName ?? ""));
  const texts = own.flatMap((child): readonly (readonly [string, unknown])[] => {
    if (child.localName === "link") return [];
    const inner = leavesOf(child);
    return inner.length > 0 ? inner : [[child.nodeName, (child.textContent ?? "").trim()]];
  });
  const links = elementsNamed(element, ["link"]).map((link) => link.getAttribute("href"));
  return Object.fromEntries(links.length > 0 ? [...texts, ["links", links]] : texts);
}

const POINTS = new Set(["trkseg", "rtept", "trkpt", "wpt", "rte", "trk", "ele"]);
