import { citationsOfPark } from "../../catalogue/citation.ts";
import type { Fact } from "../../catalogue/fact.ts";
import { areaSquareMetresOf, primaryFact, statedLandArea } from "../../catalogue/facts.ts";
import type { Park } from "../../catalogue/park.ts";
import type { Source } from "../../catalogue/source.ts";
import type { SourceId } from "../../catalogue/text.ts";
import { writeParks } from "../../catalogue/write.ts";
import { csvText } from "../../formats/csv/write.ts";
import { METHOD_TEXT } from "../../formats/write/measure-properties.ts";
import { writtenMeasures } from "../../formats/write/measured.ts";

/** The formats in which parks of the catalogue can be had. */
export const CATALOGUE_FORMATS = ["geojson", "csv"] as const;
export type CatalogueFormat = (typeof CATALOGUE_FORMATS)[number];

/** Parks of the catalogue, and how to find the sources that they cite. */
export interface CatalogueParks {
  readonly parks: readonly Park[];
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
    write: ({ parks, source }) =>
      csvText([
        COLUMNS.map(([head]) => head),
        ...parks.map((park) => COLUMNS.map(([, cell]) => String(cell(park, source) ?? ""))),
      ]),
  },
};

/** Parks of the catalogue as one file: GeoJSON with all that is known of them, or a table with one row a park. */
export function catalogueFile(format: CatalogueFormat, of: CatalogueParks) {
  const { type, write } = WRITERS[format];
  return { name: `ai-park-atlas-catalogue.${format}`, file: new Blob([write(of)], { type }) };
}

/** The sources that parks cite, each once, in the order of their ids. */
function citedSources(parks: readonly Park[], source: CatalogueParks["source"]): readonly Source[] {
  const ids = new Set(parks.flatMap(citationsOfPark).map((citation) => citation.source));
  return [...ids].toSorted().flatMap((id) => source(id) ?? []);
}

type Cell = (park: Park, source: CatalogueParks["source"]) => string | number | undefined;

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

/** A schematic circle only repeats the stated area: it is not measured. */
const measuredOutline = ({ footprint, geometry }: Park) =>
  footprint.basis === "schematic" ? null : geometry;

const centreOf = ({ geometry }: Park): readonly number[] =>
  (writtenMeasures(geometry, "geodesic").centroid ?? []).map((degrees) =>
    Number(degrees.toFixed(7)),
  );

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
  ["longitude", (park) => centreOf(park)[0]],
  ["latitude", (park) => centreOf(park)[1]],
  ["outline_basis", ({ footprint }) => footprint.basis],
  [
    "outline_covers",
    ({ footprint, geometry }) =>
      geometry.type === "Point" ? undefined : (footprint.covers ?? "site"),
  ],
  ["uncertainty_m", ({ footprint }) => footprint.uncertaintyMetres],
  ["outline_licence", ({ footprint }) => footprint.licence],
  [
    "measured_area_m2",
    (park) => writtenMeasures(measuredOutline(park), "geodesic").areaSquareMetres,
  ],
  ["measured_method", (park) => (measuredOutline(park) ? METHOD_TEXT.geodesic : undefined)],
  ...figureColumns("stated_area", "_m2", statedLandArea, areaSquareMetresOf),
  ...figureColumns("investment", "", (park) => primaryFact(park, "investment"), plainFigure),
  ["investment_currency", (park) => primaryFact(park, "investment")?.unit],
  ...figureColumns("power", "_mw", (park) => primaryFact(park, "power"), plainFigure),
  ["checked", ({ checked }) => checked],
  [
    "sources",
    (park, source) =>
      citedSources([park], source)
        .flatMap(({ url }) => url ?? [])
        .join(" "),
  ],
];
