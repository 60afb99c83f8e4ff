import { CREDIT_LINKS } from "../../format/credits.ts";
/** One credit: a sentence, and where its source or licence is found. */
interface Credit {
  readonly text: string;
  readonly link?: string;
  readonly url?: string;
}

interface CreditSection {
  readonly title: string;
  readonly lines: readonly Credit[];
}

/** Whose data and type the atlas is made of, and what it computes itself. */
export const words: readonly CreditSection[] = [
  {
    title: "Built-in map",
    lines: [
      {
        text: "Land, water, built-up land and boundaries: Natural Earth, public domain. It draws boundaries as they are held in fact; that is no statement on whose they are.",
        ...CREDIT_LINKS.naturalEarth,
      },
      { text: "Cities and their names: GeoNames,", ...CREDIT_LINKS.ccBy },
      {
        text: "Provinces and prefectures of China, districts of Beijing: ECharts 3.3.2, © 2013 Baidu Inc., converted from GCJ-02 to WGS 84 and simplified,",
        ...CREDIT_LINKS.bsd,
      },
      {
        text: "Schematic roads, waters and parks of Beijing: generalised from OpenStreetMap (2013), © OpenStreetMap contributors,",
        ...CREDIT_LINKS.odbl,
      },
      {
        text: "Roads outside the city: schematic, from the bus network of Apache ECharts,",
        ...CREDIT_LINKS.apache,
      },
      { text: "Airports: OurAirports, public domain.", ...CREDIT_LINKS.ourAirports },
      { text: "Names of countries: Unicode CLDR.", ...CREDIT_LINKS.cldr },
      { text: "Simplified forms of Chinese names: OpenCC,", ...CREDIT_LINKS.apache },
    ],
  },
  {
    title: "Street detail (online)",
    lines: [
      {
        text: "Only once it is switched on: OpenFreeMap © OpenMapTiles Data from OpenStreetMap.",
        ...CREDIT_LINKS.osm,
      },
    ],
  },
  {
    title: "Parks and figures",
    lines: [
      {
        text: "Every figure carries its own source; a figure that nobody is known to have published is marked unsourced. Outlines are drawn for this atlas unless the card names another source.",
      },
      {
        text: "Outlines of buildings on compute campuses: Epoch AI, AI Data Centers, retrieved on 13 September 2026, as named on their cards,",
        ...CREDIT_LINKS.ccBy,
      },
      { text: "City centres among the landmarks: GeoNames,", ...CREDIT_LINKS.ccBy },
      {
        text: "Airports among the landmarks: OurAirports, public domain, and OpenFlights.",
        ...CREDIT_LINKS.ourAirports,
      },
    ],
  },
  {
    title: "What is computed",
    lines: [
      {
        text: "Areas, perimeters, distances and bearings are computed here from the outlines, on the WGS 84 ellipsoid; the card also gives Turf's area on a sphere. Distances are straight lines over the ground, to the nearest edge of the outline or to its centroid.",
      },
      {
        text: "An area marked “stated” is a source's figure, not a measured one. Schematic circles only repeat it.",
      },
      {
        text: "Shifts of imported files from their datum to WGS 84: EPSG Geodetic Parameter Dataset, owned by IOGP, its parameters brought to one convention,",
        ...CREDIT_LINKS.epsg,
      },
    ],
  },
  {
    title: "Type",
    lines: [{ text: "Inter and Noto Sans SC,", ...CREDIT_LINKS.ofl }],
  },
];
