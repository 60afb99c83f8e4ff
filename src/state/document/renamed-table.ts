import type { FeatureTable } from "../../geojson/feature-table.ts";
import type { Importer } from "../import/importer.ts";
import { slicesOf } from "../../geojson/feature-table.ts";

/** A layer's table with the names by a property; `undefined` where it is not to be had. Never rejects. */
export async function renamedTable(
  importer: Pick<Importer, "layerNames">,
  table: FeatureTable,
  key: string | undefined,
): Promise<FeatureTable | undefined> {
  const names = await importer.layerNames(slicesOf(table), key).catch(() => undefined);
  return names === undefined ? undefined : { ...table, names };
}
