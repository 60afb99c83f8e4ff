import {
  columnOf,
  type ReductionId,
  type ReductionLoss,
  type ReductionEstimate,
  type ReductionTotal,
} from "../../../state/share/size-estimates.ts";
import type { ReductionWords } from "../../../words/en/share/reduction.ts";
import { countText } from "../../../words/format/figures.ts";

const MINUS = "\u2212";
/** So many columns are told by name. */
const MOST_NAMES = 3;
/** Figures that round to nothing are not told as nothing. */
const TINY = 1e-9;

/** A figure that is never told smaller than it is. */
const ceiling = (value: number, decimals: number): string =>
  (Math.ceil(value * 10 ** decimals - TINY) / 10 ** decimals).toFixed(decimals);

/** A share that is saved, in whole percent where it comes to one: `−17 %`. */
function savedPercent(percent: number, words: ReductionWords): string {
  const size = Math.abs(percent);
  const figure = size < 1 && size > 0 ? size.toFixed(1) : size.toFixed(0);
  const sign = Number(figure) === 0 ? "" : percent > 0 ? MINUS : "+";
  return words.percent(sign + figure);
}

/** What a size reduction is called. */
export function reductionName(id: ReductionId, words: ReductionWords): string {
  const key = columnOf(id);
  return key === undefined
    ? words.names[id as keyof ReductionWords["names"]]
    : words.columnName(key);
}

/** What a size reduction saves: `−17 %, 312 characters`. */
export const savingText = (
  { savedCharacters, savedPercent: percent }: ReductionEstimate,
  words: ReductionWords,
) =>
  savedCharacters > 0
    ? words.saved(savedPercent(percent, words), countText(savedCharacters))
    : words.savesNothing;

/** How many values go, and of which columns nothing is left. */
function valueClauses(
  { values, columns }: ReductionLoss,
  words: ReductionWords,
): readonly string[] {
  if (values === 0) return [];
  const shown = words.values(values, countText(values));
  if (columns.length === 0) return [shown];
  const more = Math.max(0, columns.length - MOST_NAMES);
  return [words.withColumns(shown, columns.slice(0, MOST_NAMES), more)];
}

function geometryClauses(loss: ReductionLoss, words: ReductionWords): readonly string[] {
  const { movedMetres, verticesBefore, verticesAfter, areaPercent, totalAreaPercent } = loss;
  const fewer = verticesAfter < verticesBefore;
  if (!fewer && movedMetres === 0) return [];
  const total = Math.abs(totalAreaPercent);
  const sign = totalAreaPercent < 0 ? MINUS : "+";
  return [
    words.moved(words.metres(ceiling(movedMetres, 1))),
    ...(fewer ? [words.vertices(countText(verticesAfter), countText(verticesBefore))] : []),
    ...(areaPercent > TINY ? [words.area(words.percent(ceiling(areaPercent, 2)))] : [words.noArea]),
    ...(total >= 0.005 ? [words.totalArea(words.percent(sign + total.toFixed(2)))] : []),
  ];
}

/** What properties and members a size reduction costs. */
function memberClauses(
  id: ReductionId,
  loss: ReductionLoss,
  words: ReductionWords,
): readonly string[] {
  if (id === "extras") {
    return loss.values > 0 ? [words.members(loss.values, countText(loss.values))] : [];
  }
  if (id === "unused") return [...valueClauses(loss, words), words.unusedOnly];
  // Of a single column its name says so already, and of empty ones nothing was there.
  const values = valueClauses({ ...loss, columns: [] }, words);
  return id === "empty" ? [words.emptyOnly, ...values] : values;
}

/** What a size reduction costs, in one sentence. */
export const reductionLossText = (
  id: ReductionId,
  loss: ReductionLoss,
  words: ReductionWords,
): string =>
  words.sentence(
    words.clauses([
      ...geometryClauses(loss, words),
      ...(id === "simplify" ? [words.borders] : []),
      ...memberClauses(id, loss, words),
    ]),
  );

/** What all size reductions together save, and what they cost. */
export function reductionTotalText(
  { before, after, loss }: ReductionTotal,
  words: ReductionWords,
): readonly string[] {
  const percent = before > 0 ? ((before - after) / before) * 100 : 0;
  const total = words.total(countText(before), countText(after), savedPercent(percent, words));
  const clauses = [...geometryClauses(loss, words), ...valueClauses(loss, words)];
  return clauses.length === 0 ? [total] : [total, words.sentence(words.clauses(clauses))];
}
