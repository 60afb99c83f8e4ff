import type { Language } from "../language.ts";
import { languageFacts } from "./languages.ts";

const SOURCES = {
  embedded: ["Natural Earth", "GeoNames", "Apache ECharts", "OpenStreetMap"],
  street: ["OpenFreeMap", "OpenMapTiles", "OpenStreetMap"],
} as const;

/**
 * Whose data a basemap is drawn from, as a citation names them; the credits have their licences.
 * @param custom what a basemap of the user's own choice says of itself, where it is drawn
 */
export const mapDataText = (
  basemap: keyof typeof SOURCES,
  language: Language,
  custom?: string,
): string => custom ?? SOURCES[basemap].join(languageFacts(language).listSeparator);

/** Where sources and licences are found that the credits name, whatever the language. */
export const CREDIT_LINKS = {
  ccBy: { link: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  apache: { link: "Apache License 2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
  bsd: { link: "BSD 2-Clause License", url: "https://opensource.org/license/bsd-2-clause" },
  ofl: { link: "SIL Open Font License 1.1", url: "https://openfontlicense.org" },
  naturalEarth: { link: "naturalearthdata.com", url: "https://www.naturalearthdata.com" },
  ourAirports: { link: "ourairports.com", url: "https://ourairports.com/data/" },
  cldr: { link: "Unicode License v3", url: "https://www.unicode.org/license.txt" },
  epsg: { link: "epsg.org", url: "https://epsg.org/terms-of-use.html" },
  odbl: { link: "ODbL 1.0", url: "https://opendatacommons.org/licenses/odbl/1-0/" },
  osm: { link: "openstreetmap.org/copyright", url: "https://www.openstreetmap.org/copyright" },
} as const;
