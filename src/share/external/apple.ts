import type { Address } from "../address.ts";
import type { ExternalMapLink } from "./external-link.ts";
import { latLonIn, noPlace, placeInDoubt, TILE_256, zoomIn } from "./parse-place.ts";

const SERVICE = "apple";

/**
 * Links of Apple's maps (Apple, "Map Links"): `ll`, or `coordinate` of later ones; `q` names the pin or is one. In
 * mainland China the map lies on GCJ-02, but links that others write may hold WGS 84.
 */
export function readApple({ host, path, query }: Address): ExternalMapLink | undefined {
  const isShort = host === "maps.apple" || (host === "maps.apple.com" && path[0] === "p");
  if (isShort) return noPlace(SERVICE, "short-link");
  if (host !== "maps.apple.com") return undefined;
  const asked = query("q");
  const named = latLonIn(query("coordinate") ?? query("ll"));
  const position = named ?? latLonIn(asked) ?? latLonIn(query("center"));
  const label = query("name") ?? (latLonIn(asked) ? undefined : asked);
  const zoom = zoomIn(query("z"), TILE_256);
  return (
    placeInDoubt(SERVICE, "GCJ02", position, { zoom, label }) ?? noPlace(SERVICE, "no-position")
  );
}
