import type { PreviewOutline } from "../../state/view/preview-outlines.ts";
import { collection, feature, pointFeature } from "../sources/feature.ts";
import { markPlaceOf, runsOf } from "../own/mark-place.ts";

/** The northern end of a geometry. */
function headOf(geometry: GeoJSON.Geometry): GeoJSON.Position | undefined {
  return runsOf(geometry)
    .flat()
    .reduce<GeoJSON.Position | undefined>(
      (head, position) => ((position[1] ?? 0) > (head?.[1] ?? -Infinity) ? position : head),
      undefined,
    );
}

/** The line from where a shape was to where it will be, if one is moved. */
function arrow(outlines: readonly PreviewOutline[]): GeoJSON.Feature[] {
  if (!outlines.some(({ isMoved }) => isMoved)) return [];
  const [from, to] = (["before", "after"] as const).map((role) => {
    const outline = outlines.find((one) => one.role === role);
    return outline && markPlaceOf(outline.geometry)?.centre;
  });
  if (!from || !to) return [];
  return [feature({ type: "LineString", coordinates: [[...from], [...to]] }, { role: "arrow" })];
}

/** The outlines by their role, and the arrow to one that is moved. */
export const previewOutlineFeatures = (
  outlines: readonly PreviewOutline[],
): GeoJSON.FeatureCollection =>
  collection<GeoJSON.Geometry, GeoJSON.GeoJsonProperties>([
    ...outlines.map(({ geometry, role }) => feature(geometry, { role })),
    ...arrow(outlines),
  ]);

/** What is written beside each: above it, but below the one that goes. */
export const previewLabelFeatures = (
  outlines: readonly PreviewOutline[],
): GeoJSON.FeatureCollection =>
  collection(
    outlines.flatMap(({ geometry, role, label }) => {
      const place = markPlaceOf(geometry);
      const at = role === "before" ? place?.foot : headOf(geometry);
      if (!at || label === "") return [];
      const anchor = role === "before" ? "top" : "bottom";
      return [pointFeature([at[0] ?? 0, at[1] ?? 0], { role, label, anchor })];
    }),
  );
