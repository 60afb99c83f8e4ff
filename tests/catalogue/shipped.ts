import { bundleCatalogue } from "../../geodata/bundle.ts";
import { readCatalogue } from "../../src/catalogue/read.ts";
import type { Catalogue } from "../../src/catalogue/read.ts";

/** The catalogue that the atlas ships with, read as the app reads it. */
export function shippedCatalogue(): Catalogue {
  const read = readCatalogue(JSON.parse(bundleCatalogue("geodata")));
  if (!read.ok) throw new Error("the shipped catalogue does not read");
  return read.value;
}
