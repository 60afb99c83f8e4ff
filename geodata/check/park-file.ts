import { basename } from "node:path";
import { citationsOfPark } from "../../src/catalogue/citation.ts";
import type { Park } from "../../src/catalogue/park.ts";
import { readPark } from "../../src/catalogue/read-item.ts";
import { areaProblem } from "./area.ts";
import { countriesAbout } from "./country.ts";
import { noteProblems } from "./file.ts";
import type { CheckedFile } from "./file.ts";
import { outlineProblems, tooManyDecimals } from "./outline.ts";
import type { References } from "./references.ts";

/** Checks one park file: its shape first, and what the shape cannot say when that is sound. */
export function checkPark(file: CheckedFile, references: References): void {
  for (const { text, path } of tooManyDecimals(file.json)) {
    file.note(path, `${text} has more than 7 decimals, finer than 1 cm`);
  }
  const read = readPark(file.json.value);
  if (!read.ok) return noteProblems(file, read.problem);
  const park = read.value;
  references.cite(file, citationsOfPark(park));
  checkId(file, park);
  checkPrimaries(file, park);
  const problems = outlineProblems(park.geometry);
  for (const { path, message } of problems) file.note(path, message);
  if (problems.length === 0) checkPlace(file, park);
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
  const found = countriesAbout(park);
  if (!found.includes(country)) {
    const where = found.length > 0 ? found.join(", ") : "no country";
    file.note(["properties", "place", "country"], `the centre is in ${where}, not in ${country}`);
  }
  const area = areaProblem(park);
  if (area) file.note(["geometry"], area.message, area.severity);
}
