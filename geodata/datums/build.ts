import { datumKey } from "../../src/formats/crs/modern.ts";
import { keepOrCompare } from "../basemap/output.ts";
import { candidatesOf, type Candidate } from "./candidates.ts";
import { ask } from "./database.ts";
import { readDatums, type Datum } from "./datums.ts";
import { readShifts } from "./shifts.ts";

const WGS84 = 6326;

// `npm run datums` makes the table of datums anew from PROJ's database; with `-- --check` it compares.
const datums = readDatums();
const candidates = candidatesOf(datums, readShifts());
const lines = datums
  .filter(({ code }) => code !== WGS84)
  .map((datum) => JSON.stringify(entryOf(datum, candidates.get(datum.code) ?? [])));
const text = `${[JSON.stringify({ source: source() }), ...lines].join("\n")}\n`;
keepOrCompare(
  new Map([["datums.jsonl", new TextEncoder().encode(text)]]),
  new URL("./", import.meta.url),
);

function source(): string {
  const rows = ask("SELECT key, value FROM metadata");
  const value = (key: string) => String(rows.find((row) => row.key === key)?.value ?? "");
  return `EPSG Dataset ${value("EPSG.VERSION")} (${value("EPSG.DATE")}), as in PROJ ${value("PROJ.VERSION")}`;
}

function entryOf(datum: Datum, shifts: readonly Candidate[]): object {
  const { name, datum: own, aliases, systems, eastFirst, isGrads, meridian } = datum;
  return {
    name,
    ...(datumKey(own) === datumKey(name) ? {} : { datum: own }),
    ...(aliases.length === 0 ? {} : { aliases }),
    systems,
    ...(eastFirst.length === 0 ? {} : { eastFirst }),
    ellipsoid: [
      Number(datum.axisMetres.toFixed(4)),
      Number(datum.inverseFlattening.toPrecision(12)),
    ],
    ...(meridian === 0 ? {} : { meridian }),
    ...(isGrads ? { isGrads } : {}),
    ...rowsOf(
      "shifts",
      shifts.filter(({ isOffshore }) => !isOffshore),
    ),
    ...rowsOf(
      "offshore",
      shifts.filter(({ isOffshore }) => isOffshore),
    ),
  };
}

function rowsOf(key: string, shifts: readonly Candidate[]): object {
  return shifts.length === 0 ? {} : { [key]: shifts.map(rowOf) };
}

function rowOf({ code, accuracy, box, parameters }: Candidate): readonly (number | null)[] {
  return [code, accuracy, ...box, ...parameters];
}
