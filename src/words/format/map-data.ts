import type { Language } from "../language.ts";
import { languageFacts } from "./languages.ts";

const SOURCES = {
  embedded: ["Natural Earth", "GeoNames", "Apache ECharts"],
  street: ["OpenFreeMap", "OpenMapTiles", "OpenStreetMap"],
} as const;

/** Whose data a basemap is drawn from, as a citation names them; the credits have their licences. */
export const mapDataText = (basemap: keyof typeof SOURCES, language: Language): string =>
  SOURCES[basemap].join(languageFacts(language).listSeparator);
