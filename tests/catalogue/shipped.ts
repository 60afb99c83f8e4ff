import { catalogueAssets, wholeCatalogue } from "../../geodata/bundle.ts";
import type { CatalogueSummary } from "../../src/catalogue/park-summary.ts";
import { readSummaries } from "../../src/catalogue/read-asset.ts";
import { readCatalogue } from "../../src/catalogue/read.ts";
import type { Catalogue } from "../../src/catalogue/read.ts";

/** The catalogue that the atlas ships with, whole. */
export function shippedCatalogue(): Catalogue {
  const read = readCatalogue(wholeCatalogue("geodata"));
  if (!read.ok) throw new Error("the shipped catalogue does not read");
  return read.value;
}

/** What the page knows of the shipped catalogue from the start, read as the page reads it. */
export function shippedSummaries(): CatalogueSummary {
  const read = readSummaries(JSON.parse(catalogueAssets("geodata").summary));
  if (!read.ok) throw new Error("the shipped summaries do not read");
  return read.value;
}
