import { factFigure, listedFact, dateOf, dayNumber } from "../../catalogue/figures/park-figures.ts";
import type { FactFigureKey } from "../../catalogue/figures/park-figures.ts";
import type { FactKey } from "../../catalogue/park-facts.ts";
import type { ParkSummary } from "../../catalogue/park-summary.ts";
import { readFeature } from "../../document/feature.ts";
import { lengthIn, type Metres } from "../../geo/units.ts";
import { isOwnPark, type ListedPark } from "../../state/catalogue/list.ts";
import { dateText } from "../../words/format/dates.ts";
import { areaText, areaUnitName, lengthUnitName, numberText } from "../../words/format/figures.ts";
import { localised } from "../../words/format/places.ts";
import { factText } from "../catalogue/card/facts/fact-text.ts";
import { listedAreaText } from "../catalogue/list/listed-area-text.ts";
import type { Cell } from "./column.ts";
import {
  type ColumnContext,
  type ColumnKey,
  FIGURE,
  missing,
  NOTHING,
  ofCatalogue,
  type ParkColumn,
} from "./park-column.ts";

/** The area by the outline in the chosen unit; stated figures are no part of it. */
export function measuredColumn(context: ColumnContext): ParkColumn {
  const { units, language, table, catalogue } = context;
  const measured = (park: ListedPark): number | undefined => {
    const area = catalogue.list.areaOf(park);
    return area?.how === "measured" ? area.squareMetres : undefined;
  };
  const unmeasured = (park: ListedPark): Cell => {
    if (isOwnPark(park)) return NOTHING;
    return missing(park.footprint.covers === "buildings" ? table.buildingsOnly : table.noOutline);
  };
  return {
    ...FIGURE,
    key: "measured-area",
    title: table.withUnit(table.columns["measured-area"], areaUnitName(units, language)),
    widthPx: 132,
    cell: (park) => {
      const area = measured(park);
      return area === undefined
        ? unmeasured(park)
        : { text: areaText(area, units, language).figure };
    },
    value: measured,
  };
}

/** A source's figure has no more decimals than it needs: `80`, not `80.00`. */
const withoutZeros = (figure: string): string =>
  figure.replace(/(\.\d*?)0+(?=\D|$)/g, "$1").replace(/\.(?=\D|$)/g, "");

/** The area of the whole park that its sources give, in the chosen unit. */
export function statedColumn(context: ColumnContext): ParkColumn {
  const { units, language, words, table, catalogue } = context;
  return {
    ...FIGURE,
    key: "stated-area",
    title: table.withUnit(table.columns["stated-area"], areaUnitName(units, language)),
    widthPx: 132,
    ...ofCatalogue(
      ({ id, landSquareMetres }) => {
        if (landSquareMetres === undefined) return missing(words.card.notFound);
        const fact = listedFact(catalogue.figures.of(id), "land-area");
        const text =
          fact && (fact.scope ?? "whole") === "whole"
            ? factText(fact, context)
            : listedAreaText({ squareMetres: landSquareMetres, how: "stated" }, units, language);
        return { text: withoutZeros(text.figure) };
      },
      ({ landSquareMetres }) => landSquareMetres,
    ),
  };
}

/** What a column of a fact is made of. */
export interface FactColumn {
  readonly key: FactFigureKey & ColumnKey;
  readonly fact: FactKey;
  readonly widthPx: number;
  /** What all its figures are told in, where that stands in the header. */
  readonly unit?: string;
}

/** The fact of a key that stands first, once the figures are here; compared in square metres, US dollars, megawatts or as a count. */
export function factColumn(
  context: ColumnContext,
  { key, fact, widthPx, unit }: FactColumn,
): ParkColumn {
  const { words, table, catalogue } = context;
  const { figures } = catalogue;
  const title = table.columns[key];
  return {
    ...FIGURE,
    key,
    title: unit ? table.withUnit(title, unit) : title,
    widthPx,
    ...ofCatalogue(
      ({ id }) => {
        if (figures.phase().kind !== "here") return missing(table.coming);
        const found = listedFact(figures.of(id), fact);
        if (!found) return missing(words.card.notFound);
        const quantity = factText(found, context);
        return unit || quantity.unit === ""
          ? { text: withoutZeros(quantity.figure) }
          : { text: quantity.figure, unit: quantity.unit };
      },
      ({ id }) => factFigure(key, figures.of(id), figures.rates()),
    ),
  };
}

/** When a park was announced, begun or first opened; compared by the first day that the date may stand for. */
export function dateColumn(
  context: ColumnContext,
  key: "announced" | "begun" | "opened",
): ParkColumn {
  const { language, words, table, catalogue } = context;
  const { figures } = catalogue;
  const date = (park: ParkSummary): string | undefined =>
    key === "announced" ? park.announced : dateOf(figures.of(park.id), key);
  return {
    ...FIGURE,
    key,
    title: table.columns[key],
    widthPx: 132,
    ...ofCatalogue(
      (park) => {
        const found = date(park);
        if (found !== undefined) return { text: dateText(found, language) };
        const isHere = key === "announced" || figures.phase().kind === "here";
        return missing(isHere ? words.card.notFound : table.coming);
      },
      (park) => {
        const found = date(park);
        return found === undefined ? undefined : dayNumber(found);
      },
    ),
  };
}

function distanceDecimals(value: number): number {
  if (value < 10) return 2;
  return value < 1000 ? 1 : 0;
}

/** The way from a park's edge to the landmark that the list tells distances to, in kilometres or miles. */
export function distanceColumn(context: ColumnContext): ParkColumn {
  const { units, language, landmark, table, catalogue } = context;
  const { measures } = catalogue;
  const unit = units === "acre" ? "mi" : "km";
  const edgeMetres = (park: ListedPark): Metres | undefined => {
    const geometry = isOwnPark(park) ? readFeature(park).geometry : park.geometry;
    return landmark && geometry && measures.distanceFrom(geometry, landmark)?.edgeMetres;
  };
  const name = landmark ? table.distanceTo(localised(landmark.name, language)) : undefined;
  return {
    isFigure: true,
    first: "ascending",
    key: "distance",
    title: table.withUnit(name ?? table.columns.distance, lengthUnitName(unit, language)),
    widthPx: 170,
    cell: (park) => {
      const metres = edgeMetres(park);
      if (metres === undefined) return NOTHING;
      const value = lengthIn(metres, unit);
      return { text: numberText(value, distanceDecimals(value)) };
    },
    value: (park) => {
      // The user's outlines may have any number of corners: theirs are compared by their boxes.
      const geometry = isOwnPark(park) ? readFeature(park).geometry : undefined;
      if (!isOwnPark(park) || !landmark) return edgeMetres(park);
      return geometry && measures.roughMetres(geometry, landmark);
    },
  };
}
