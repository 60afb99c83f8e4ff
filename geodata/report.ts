import { FOOTPRINT_BASES, PARK_STATUSES } from "../src/catalogue/park-kinds.ts";
import { firstDay } from "../src/catalogue/dates.ts";
import {
  OUTLINES,
  type Quality,
  qualityByCountry,
  qualityOf,
  trueOutlines,
} from "../src/catalogue/quality.ts";
import type { Catalogue } from "../src/catalogue/read.ts";

/**
 * The catalogue's quality as Markdown (GFM): totals, and a row for each country.
 *
 * @param today the day on which sources have the ages that are printed
 */
export function qualityReport({ parks, sources, landmarks }: Catalogue, today: string): string {
  const whole = qualityOf(parks, sources);
  const countries = [...qualityByCountry(parks, sources)];
  return [
    "# The catalogue's quality",
    `${whole.parks} parks in ${countries.length} countries, ${landmarks.length} landmarks, ${whole.sources} sources of parks. ` +
      `${trueOutlines(whole)} parks have an outline, ${whole.ofBuildings} of them of buildings only. ` +
      `${whole.sourcedFacts} of ${whole.facts} facts have a source (${share(whole)}). ` +
      `The oldest source is of ${dateAndAge(whole.oldestSource, today)}, the newest of ${dateAndAge(whole.newestSource, today)}; ages are in years before ${today}.`,
    "## By status",
    table(
      ["status", "parks"],
      PARK_STATUSES.map((each) => [each, whole.byStatus[each]]),
    ),
    "## By basis",
    table(
      ["basis", "parks"],
      FOOTPRINT_BASES.map((basis) => [
        basis,
        basis === "schematic"
          ? `${whole.byOutline.circle + whole.byOutline.point} (${whole.byOutline.circle} circles, ${whole.byOutline.point} points)`
          : whole.byOutline[basis],
      ]),
    ),
    "## By country",
    table(
      ["country", "parks", ...OUTLINES, "facts", "sourced", "oldest source", "newest source"],
      countries.map(([country, quality]) => [
        country,
        quality.parks,
        ...OUTLINES.map((each) => quality.byOutline[each]),
        quality.facts,
        share(quality),
        dateAndAge(quality.oldestSource, today),
        dateAndAge(quality.newestSource, today),
      ]),
    ),
  ].join("\n\n");
}

const share = ({ sourcedFacts, facts }: Quality): string =>
  facts === 0 ? "–" : `${Math.floor((100 * sourcedFacts) / facts)} %`;

const MILLISECONDS_PER_YEAR = 365.25 * 86_400_000;

/** A date with its age in years; the first day that either may stand for counts. */
function dateAndAge(date: string | undefined, today: string): string {
  if (date === undefined) return "–";
  const [from, to] = [date, today].map((each) => Date.parse(firstDay(each)));
  const years = ((to ?? NaN) - (from ?? NaN)) / MILLISECONDS_PER_YEAR;
  return `${date} (${Math.max(0, years).toFixed(1)})`;
}

/** A table of GFM; figures stand on the right. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, at) =>
    rows.some((row) => typeof row[at] === "number") ? "--:" : "---",
  );
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}
