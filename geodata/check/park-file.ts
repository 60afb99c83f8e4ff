import { basename } from "node:path";
import { citationsOfPark } from "../../src/catalogue/citation.ts";
import type { Fact } from "../../src/catalogue/fact.ts";
import { PARK_FACTS } from "../../src/catalogue/park-facts.ts";
import type { Park } from "../../src/catalogue/park.ts";
import { readPark } from "../../src/catalogue/read-item.ts";
import { centroidOf } from "../../src/geo/measure/centroid.ts";
import { distanceToLandmark } from "../../src/geo/measure/measure.ts";
import { areaProblem } from "./area.ts";
import { countriesAbout } from "./country.ts";
import { noteProblems } from "./file.ts";
import type { CheckedFile } from "./file.ts";
import { outlineProblems, tooManyDecimals } from "./outline.ts";
import type { References } from "./references.ts";
import { noteUntranslated, isMarkedUndated } from "./texts.ts";

/** A park that reads, and its file. */
export interface CheckedPark {
  readonly file: CheckedFile;
  readonly park: Park;
}

/**
 * Checks one park file by itself: its shape first, and what the shape cannot say when that is sound. Gives the park
 * where it reads, to be held against the others.
 */
export function checkPark(file: CheckedFile, references: References): CheckedPark | undefined {
  for (const { text, path } of tooManyDecimals(file.json)) {
    file.note(path, `${text} has more than 7 decimals, finer than 1 cm`);
  }
  const read = readPark(file.json.value);
  if (!read.ok) {
    noteProblems(file, read.problem);
    return undefined;
  }
  const park = read.value;
  references.cite(file, citationsOfPark(park));
  checkId(file, park);
  checkPrimaries(file, park);
  const problems = outlineProblems(park.geometry);
  for (const { path, message } of problems) file.note(path, message);
  if (problems.length === 0) checkPlace(file, park);
  checkMoney(file, park);
  noteUntranslated(file);
  return { file, park };
}

function checkId(file: CheckedFile, park: Park): void {
  const stem = basename(file.name, ".geojson");
  if (park.id === stem) return;
  file.note(["properties", "id"], `the id "${park.id}" is not the name of its file, "${stem}"`);
}

function checkPrimaries(file: CheckedFile, park: Park): void {
  const taken = new Set<string>();
  for (const [at, { key, primary }] of park.facts.entries()) {
    if (!primary) continue;
    if (taken.has(key)) {
      file.note(
        ["properties", "facts", at, "primary"],
        `two facts of "${key}" say that they come first`,
      );
    }
    taken.add(key);
  }
}

function checkPlace(file: CheckedFile, park: Park): void {
  const { country } = park.place;
  const { uncertaintyMetres, covers } = park.footprint;
  const centre = centroidOf(park.geometry);
  const found = countriesAbout(centre, uncertaintyMetres);
  if (!found.includes(country)) {
    const where = found.length > 0 ? found.join(", ") : "no country";
    file.note(["properties", "place", "country"], `the centre is in ${where}, not in ${country}`);
  }
  // The middle of a campus lies between its buildings.
  const strayMetres =
    covers === "buildings" ? 0 : distanceToLandmark(park.geometry, centre).edgeMetres;
  if (strayMetres > uncertaintyMetres) {
    file.note(
      ["geometry"],
      `the centre of the outline lies ${Math.round(strayMetres)} m outside it, its stated uncertainty is ${uncertaintyMetres} m: is a part of it elsewhere?`,
      "warning",
    );
  }
  const area = areaProblem(park);
  if (area) file.note(["geometry"], area.message, area.severity);
}

/** The currencies of ISO 4217 that JavaScript knows. */
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

const isMoney = ({ key }: Fact): boolean => PARK_FACTS[key].kind === "money";

function checkMoney(file: CheckedFile, park: Park): void {
  for (const [at, fact] of park.facts.entries()) {
    if (!isMoney(fact)) continue;
    const path = ["properties", "facts", at];
    const { unit = "" } = fact;
    if (!CURRENCIES.has(unit)) {
      file.note([...path, "unit"], `"${unit}" is no currency of ISO 4217`);
    }
    if (fact.asOf === undefined && !isMarkedUndated(fact.what)) {
      file.note(
        path,
        'money needs the year of its figure: give "asOf", or say in "what" that the source is undated',
        "warning",
      );
    }
  }
}
