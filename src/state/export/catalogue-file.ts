import { citationsOfPark } from "../../catalogue/citation.ts";
import type { Fact } from "../../catalogue/fact.ts";
import { areaSquareMetresOf, primaryFact, statedLandArea } from "../../catalogue/facts.ts";
import type { Park } from "../../catalogue/park.ts";
import type { Source } from "../../catalogue/source.ts";
import type { SourceId } from "../../catalogue/text.ts";
import type { ShapeMeasures } from "../catalogue/measures.ts";
import { writeParks, writeParksApart } from "../../catalogue/write.ts";
import { BYTE_ORDER_MARK, csvRows } from "../../formats/csv/rows.ts";
import type { ExportSource, FormatId } from "./exporter.ts";

/** The formats in which parks of the catalogue can be had. */
export const CATALOGUE_FORMATS = ["geojson", "csv"] as const;
export type CatalogueFormat = (typeof CATALOGUE_FORMATS)[number];

/** Parks of the catalogue, and how to find what they measure and the sources that they cite. */
export interface CatalogueParks {
  readonly parks: readonly Park[];
  readonly measuresOf: (geometry: Park["geometry"]) => ShapeMeasures;
  readonly source: (id: SourceId) => Source | undefined;
}

const WRITERS: Readonly<
  Record<CatalogueFormat, { readonly type: string; readonly write: (of: CatalogueParks) => string }>
> = {
  geojson: {
    type: "application/geo+json",
    write: ({ parks, source }) => writeParks(parks, citedSources(parks, source)),
  },
  csv: {
    type: "text/csv;charset=utf-8",
    write: (of) =>
      BYTE_ORDER_MARK +
      csvRows([
        COLUMNS.map(([head]) => head),
        ...of.parks.map((park) => COLUMNS.map(([, cell]) => String(cell(park, of) ?? ""))),
      ]),
  },
};

/** Parks of the catalogue as one file: GeoJSON with all that is known of them, or a table with one row a park. */
export function catalogueFile(format: CatalogueFormat, of: CatalogueParks) {
  const { type, write } = WRITERS[format];
  return { name: `ai-park-atlas-catalogue.${format}`, file: new Blob([write(of)], { type }) };
}

/** Formats that have room for all that a park's file says. */
const WHOLE_PARKS: readonly FormatId[] = ["geojson", "geojson-measures"];

/** What the writers measure themselves, on the datum of the file. */
const MEASURED_ANYWAY = ["longitude", "latitude", "measured_area_m2", "measured_method"];

/** A park with what a table has of it as its properties: formats of flat properties have no room for more. */
function flatFeature(park: Park, format: FormatId, of: CatalogueParks): string {
  const cells = COLUMNS.filter(([head]) => !MEASURED_ANYWAY.includes(head)).map(
    ([head, cell]) => [head, cell(park, of)] as const,
  );
  // The columns of a table stand in the order in which it meets them: its first park has them all.
  const known = format === "csv" ? cells : cells.filter(([, value]) => value !== undefined);
  const properties = Object.fromEntries(known.map(([head, value]) => [head, value ?? null]));
  return JSON.stringify({
    type: "Feature",
    id: park.id,
    properties: { name: park.name.en, ...properties },
    geometry: park.geometry,
  });
}

/**
 * Parks of the catalogue as the exporter takes them: as GeoJSON with all that their files say, with licence and sources; for
 * all other formats with a table's columns, of which two name the licence of the outline and the addresses of the sources.
 */
export function catalogueSource(format: FormatId, of: CatalogueParks): ExportSource {
  const name = "AI Park Atlas";
  if (!WHOLE_PARKS.includes(format)) {
    const texts = of.parks.map((park) => flatFeature(park, format, of));
    return { name, features: { kind: "texts", texts } };
  }
  const { features, ...envelope } = writeParksApart(of.parks, citedSources(of.parks, of.source));
  return { name, envelope, features: { kind: "texts", texts: features } };
}

/** The sources that parks cite, each once, in the order of their ids. */
function citedSources(parks: readonly Park[], source: CatalogueParks["source"]): readonly Source[] {
  const ids = new Set(parks.flatMap(citationsOfPark).map((citation) => citation.source));
  return [...ids].toSorted().flatMap((id) => source(id) ?? []);
}

/** As the files of the export name the method. */
const MEASURED_BY = "WGS 84 ellipsoid, geodesic edges (GeographicLib)";

type Cell = (park: Park, of: CatalogueParks) => string | number | undefined;

/** The columns of a fact: its figure, and what keeps it from being misread. */
const figureColumns = (
  name: string,
  unit: string,
  factOf: (park: Park) => Fact | undefined,
  figure: (fact: Fact) => string | number | undefined,
): readonly (readonly [string, Cell])[] => [
  [`${name}${unit}`, (park) => mapped(factOf(park), figure)],
  [`${name}_up_to`, (park) => mapped(factOf(park), upperEnd(figure))],
  [`${name}_qualifier`, (park) => factOf(park)?.qualifier],
  [`${name}_scope`, (park) => mapped(factOf(park), ({ scope }) => scope ?? "whole")],
  [`${name}_what`, (park) => factOf(park)?.what.en],
  [`${name}_as_of`, (park) => factOf(park)?.asOf],
];

/** The upper end of a range, told as its lower end is. */
const upperEnd =
  (figure: (fact: Fact) => string | number | undefined) =>
  (fact: Fact): string | number | undefined =>
    mapped(fact.upTo, (value) => figure({ ...fact, value }));

const mapped = <Value, Result>(
  value: Value | undefined,
  map: (value: Value) => Result | undefined,
): Result | undefined => (value === undefined ? undefined : map(value));

const plainFigure = ({ value }: Fact): string | number | undefined =>
  typeof value === "object" ? value.join("; ") : value;

/** The area of an outline, to a thousandth of a square metre. A schematic circle only repeats the stated area. */
const measuredArea: Cell = (park, { measuresOf }) =>
  park.footprint.basis === "schematic"
    ? undefined
    : mapped(measuresOf(park.geometry).footprint, ({ ellipsoid }) =>
        Number(ellipsoid.areaSquareMetres.toFixed(3)),
      );

/** The centre in degrees, to a centimetre. */
const centre =
  (axis: 0 | 1): Cell =>
  (park, { measuresOf }) =>
    mapped(measuresOf(park.geometry).centroid, (position) => Number(position[axis].toFixed(7)));

const COLUMNS: readonly (readonly [head: string, cell: Cell])[] = [
  ["id", ({ id }) => id],
  ["name_en", ({ name }) => name.en],
  ["name_zh", ({ name }) => name.zh],
  ["name_local", ({ name }) => name.local],
  [
    "aliases",
    ({ aliases }) =>
      aliases
        ?.flatMap(({ en, zh }) => [en, zh])
        .filter(Boolean)
        .join("; "),
  ],
  ["kind", ({ kind }) => kind],
  ["status", ({ status }) => status.value],
  ["status_as_of", ({ status }) => status.asOf],
  ["country", ({ place }) => place.country],
  ["city_en", ({ place }) => place.city.en],
  ["city_zh", ({ place }) => place.city.zh],
  ["longitude", centre(0)],
  ["latitude", centre(1)],
  ["outline_basis", ({ footprint }) => footprint.basis],
  [
    "outline_covers",
    ({ footprint, geometry }) =>
      geometry.type === "Point" ? undefined : (footprint.covers ?? "site"),
  ],
  ["uncertainty_m", ({ footprint }) => footprint.uncertaintyMetres],
  ["outline_licence", ({ footprint }) => footprint.licence],
  ["measured_area_m2", measuredArea],
  ["measured_method", (park, of) => mapped(measuredArea(park, of), () => MEASURED_BY)],
  ...figureColumns("stated_area", "_m2", statedLandArea, areaSquareMetresOf),
  ...figureColumns("investment", "", (park) => primaryFact(park, "investment"), plainFigure),
  ["investment_currency", (park) => primaryFact(park, "investment")?.unit],
  ...figureColumns("power", "_mw", (park) => primaryFact(park, "power"), plainFigure),
  ...figureColumns("annual_output", "", (park) => primaryFact(park, "annual-output"), plainFigure),
  ["annual_output_currency", (park) => primaryFact(park, "annual-output")?.unit],
  ...figureColumns(
    "floor_area",
    "_m2",
    (park) => primaryFact(park, "floor-area"),
    areaSquareMetresOf,
  ),
  ...figureColumns("enterprises", "", (park) => primaryFact(park, "enterprises"), plainFigure),
  ...figureColumns("jobs", "", (park) => primaryFact(park, "jobs"), plainFigure),
  ...(["technologies", "network", "developer"] as const).map((key): readonly [string, Cell] => [
    key,
    (park) => mapped(primaryFact(park, key), plainFigure),
  ]),
  ["checked", ({ checked }) => checked],
  [
    "sources",
    (park, { source }) =>
      [...new Set(citedSources([park], source).flatMap(({ url }) => url ?? []))].join(" "),
  ],
];
