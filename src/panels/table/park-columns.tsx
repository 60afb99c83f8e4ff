import { FOOTPRINT_BASES, PARK_KINDS, PARK_STATUSES } from "../../catalogue/park-kinds.ts";
import type { ParkSummary } from "../../catalogue/park-summary.ts";
import type { OwnPark } from "../../document/document.ts";
import { readFeature } from "../../document/feature.ts";
import { isOwnPark, type ListedPark } from "../../state/catalogue/list.ts";
import { areaUnitName } from "../../words/format/figures.ts";
import { countryName, localised } from "../../words/format/places.ts";
import { StatusMark } from "../catalogue/SymbolMark.tsx";
import { OwnMark } from "../document/OwnMark.tsx";
import { ownParkName } from "../document/own-name.ts";
import {
  dateColumn,
  distanceColumn,
  factColumn,
  type FactColumn,
  measuredColumn,
  statedColumn,
} from "./figure-columns.ts";
import { type ColumnContext, ofCatalogue, type ParkColumn, WORD } from "./park-column.ts";

function nameColumn({ own, language, words, table }: ColumnContext): ParkColumn {
  const ownName = (park: OwnPark): string =>
    ownParkName(
      {
        feature: readFeature(park),
        order: park.order,
        file: own.collection(park.collection)?.name ?? "",
      },
      words,
      language,
    );
  const name = (park: ListedPark): string =>
    isOwnPark(park) ? ownName(park) : localised(park.name, language);
  return {
    ...WORD,
    key: "name",
    title: table.columns.name,
    widthPx: 250,
    cell: (park) => ({ text: name(park) }),
    value: name,
    mark: (park) =>
      isOwnPark(park) ? (
        <OwnMark colour={readFeature(park).colour ?? own.collection(park.collection)?.colour} />
      ) : undefined,
  };
}

function wordColumns({ language, words, table }: ColumnContext): readonly ParkColumn[] {
  const country = ({ place }: ParkSummary): string => countryName(place.country, language);
  const city = ({ place }: ParkSummary): string => localised(place.city, language);
  return [
    {
      ...WORD,
      key: "status",
      title: table.columns.status,
      widthPx: 172,
      ...ofCatalogue(
        ({ status }) => ({ text: words.card.statusNames[status.value] }),
        ({ status }) => PARK_STATUSES.indexOf(status.value),
      ),
      mark: (park) => (isOwnPark(park) ? undefined : <StatusMark status={park.status.value} />),
    },
    {
      ...WORD,
      key: "country",
      title: table.columns.country,
      widthPx: 146,
      ...ofCatalogue((park) => ({ text: country(park) }), country),
    },
    {
      ...WORD,
      key: "city",
      title: table.columns.city,
      widthPx: 140,
      ...ofCatalogue((park) => ({ text: city(park) }), city),
    },
    {
      ...WORD,
      key: "kind",
      title: table.columns.kind,
      widthPx: 156,
      ...ofCatalogue(
        ({ kind }) => ({ text: words.card.kindNames[kind] }),
        ({ kind }) => PARK_KINDS.indexOf(kind),
      ),
    },
  ];
}

/** The columns of the table of parks, in the order in which they stand at first. */
export function parkColumns(context: ColumnContext): readonly ParkColumn[] {
  const { language, table, words } = context;
  const fact = (column: FactColumn): ParkColumn => factColumn(context, column);
  return [
    nameColumn(context),
    ...wordColumns(context),
    measuredColumn(context),
    statedColumn(context),
    fact({ key: "investment", fact: "investment", widthPx: 140 }),
    fact({ key: "power", fact: "power", widthPx: 132, unit: words.card.megawatts }),
    fact({ key: "enterprises", fact: "enterprises", widthPx: 132 }),
    fact({ key: "jobs", fact: "jobs", widthPx: 132 }),
    fact({
      key: "floor-area",
      fact: "floor-area",
      widthPx: 140,
      unit: areaUnitName("m2", language),
    }),
    dateColumn(context, "announced"),
    dateColumn(context, "begun"),
    dateColumn(context, "opened"),
    distanceColumn(context),
    {
      ...WORD,
      key: "basis",
      title: table.columns.basis,
      widthPx: 120,
      ...ofCatalogue(
        ({ footprint }) => ({ text: table.bases[footprint.basis] }),
        ({ footprint }) => FOOTPRINT_BASES.indexOf(footprint.basis),
      ),
    },
  ];
}
