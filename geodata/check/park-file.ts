import { basename } from "node:path";
import { outlineFindings } from "../../src/catalogue/check/outline.ts";
import { parkFindings } from "../../src/catalogue/check/park.ts";
import { citationsOfPark } from "../../src/catalogue/citation.ts";
import type { Park } from "../../src/catalogue/park.ts";
import { readPark } from "../../src/catalogue/read-item.ts";
import { centroidOf } from "../../src/geo/measure/centroid.ts";
import { countriesAbout } from "./country.ts";
import { noteFindings, noteProblems } from "./file.ts";
import type { CheckedFile } from "./file.ts";
import type { LocatedJson, WrittenNumber } from "./located-json.ts";
import type { References } from "./references.ts";

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
  noteFindings(file, parkFindings(file.json.value, park));
  if (outlineFindings(park.geometry).length === 0) checkCountry(file, park);
  return { file, park };
}

const COORDINATES = ["geometry", "coordinates"];
const MAX_DECIMALS = 7;

/** Coordinates that are written with more than 7 decimals, which is finer than 1 cm on the ground. */
const tooManyDecimals = (json: LocatedJson): readonly WrittenNumber[] =>
  json.numbers.filter(
    ({ text, path }) =>
      COORDINATES.every((step, at) => path[at] === step) &&
      (text.split(".")[1] ?? "").length > MAX_DECIMALS,
  );

function checkId(file: CheckedFile, park: Park): void {
  const stem = basename(file.name, ".geojson");
  if (park.id === stem) return;
  file.note(["properties", "id"], `the id "${park.id}" is not the name of its file, "${stem}"`);
}

function checkCountry(file: CheckedFile, park: Park): void {
  const { country } = park.place;
  const found = countriesAbout(centroidOf(park.geometry), park.footprint.uncertaintyMetres);
  if (found.includes(country)) return;
  const where = found.length > 0 ? found.join(", ") : "no country";
  file.note(["properties", "place", "country"], `the centre is in ${where}, not in ${country}`);
}
