import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { geojsonFiles } from "../bundle.ts";
import { checkDates, checkSourceDates, newestDate } from "./dates.ts";
import { checkCurrencies, checkExchangeRates, checkRateDates } from "./exchange-rates.ts";
import { openFile } from "./file.ts";
import type { CheckedFile } from "./file.ts";
import type { Finding } from "./finding.ts";
import { checkLandmarkCountries } from "./landmark-country.ts";
import { checkLandmarks } from "./landmark-file.ts";
import { checkNearDuplicates } from "./near-duplicates.ts";
import { checkPark } from "./park-file.ts";
import { openReferences } from "./references.ts";

const RATES = "exchange-rates.json";

/**
 * Everything that is wrong or doubtful in a catalogue folder (`parks/`, `landmarks/`, `sources.json`,
 * `exchange-rates.json`), by file
 * and place. Files are named relative to the folder. That two parks do not share an id follows from every id
 * being the name of its file.
 *
 * @param today the day against which dates are checked; where it is left out, the newest date that the catalogue names
 */
export function checkCatalogue(root: string, today?: string): readonly Finding[] {
  const findings: Finding[] = [];
  const open = (name: string) => openFile(root, name, (finding) => findings.push(finding));
  const openAll = (folder: string): readonly CheckedFile[] =>
    geojsonFiles(join(root, folder))
      .map((path) => open(relative(root, path).replaceAll(sep, "/")))
      .filter((file) => file !== undefined);

  const references = openReferences(open("sources.json"));
  const parks = openAll("parks").flatMap((file) => checkPark(file, references) ?? []);
  const landmarkIds = new Set<string>();
  const landmarks = openAll("landmarks").flatMap((file) =>
    checkLandmarks(file, references, landmarkIds),
  );
  const rateFile = existsSync(join(root, RATES)) ? open(RATES) : undefined;
  const rates = rateFile ? checkExchangeRates(rateFile, references) : [];
  checkCurrencies(parks, rates);
  const reference =
    today ??
    newestDate(
      parks.map(({ park }) => park),
      references.entries.map(({ source }) => source),
    );
  if (reference !== undefined) {
    checkSourceDates(references, reference);
    for (const park of parks) checkDates(park, references, reference);
    if (rateFile) checkRateDates(rateFile, rates, reference);
  }
  checkNearDuplicates(parks);
  checkLandmarkCountries(landmarks, parks);
  references.noteUnused();
  return findings.toSorted(
    (a, b) => a.file.localeCompare(b.file, "en") || a.line - b.line || a.column - b.column,
  );
}
