import { readdirSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { OTHERS, OURS, readGzip, readOurs } from "./links/encodings.ts";
import { ROWS, seededParks } from "./links/seeded-parks.ts";

/** Of gzip's letters, in every row of the seeded parks. */
const MOST_OF_GZIP = 0.5;
/** Of one park of 24 vertices with six properties, one of them a Chinese name. */
const MOST_FOR_ONE = 250;
const ROUNDS = 15;

interface Row {
  readonly name: string;
  readonly collection: GeoJSON.FeatureCollection;
  readonly isGoal: boolean;
}

const CATALOGUE = "geodata/parks";

const catalogue = readdirSync(CATALOGUE)
  .filter((name) => name.endsWith(".geojson"))
  .map((name): GeoJSON.Feature => JSON.parse(readFileSync(`${CATALOGUE}/${name}`, "utf8")));

const rows: readonly Row[] = [
  ...ROWS.map(({ parks, seed }) => ({
    name: `${parks} ${parks === 1 ? "park" : "parks"}`,
    collection: seededParks(parks, seed),
    isGoal: true,
  })),
  {
    name: "1 of 24 vertices",
    collection: seededParks(1, 5487, 24),
    isGoal: true,
  },
  // No goal, but nothing that the coder was made for: long, nested records of other columns.
  {
    name: `the ${catalogue.length} catalogue's`,
    collection: { type: "FeatureCollection", features: catalogue },
    isGoal: false,
  },
];

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

function milliseconds(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** Ours and gzip's take turns, so that a busy machine slows both alike; the median round counts. */
function times(ours: () => unknown, gzip: () => unknown): string {
  const rounds = Array.from({ length: ROUNDS }, () => [milliseconds(ours), milliseconds(gzip)]);
  const [mine, theirs] = [0, 1].map((which) => median(rounds.map((round) => round[which]!)));
  return `${mine!.toFixed(1)} ms = ${(mine! / theirs!).toFixed(0)} ×`;
}

const cell = (text: string | number): string =>
  (typeof text === "number" ? text.toLocaleString("en") : text).padStart(13);

const print = (name: string, cells: readonly (string | number)[]): void =>
  void process.stdout.write(`${name.padEnd(19)}${cells.map(cell).join("")}\n`);

process.stdout.write(
  "\nLetters of a link with parks, and the time that ours takes beside gzip's\n",
);
print("", [...OTHERS.map(({ name }) => name), OURS.name, "of gzip", "write", "", "read"]);
const missed: string[] = [];
for (const { name, collection, isGoal } of rows) {
  const others = OTHERS.map(({ encode }) => encode(collection));
  const ours = OURS.encode(collection);
  const gzip = others[0] ?? "";
  const share = ours.length / gzip.length;
  const write = times(
    () => OURS.encode(collection),
    () => OTHERS[0]?.encode(collection),
  );
  const read = times(
    () => readOurs(ours),
    () => readGzip(gzip),
  );
  const lengths = [...others, ours].map(({ length }) => length);
  print(name, [...lengths, share.toFixed(3), write.padStart(18), read.padStart(18)]);
  if (isGoal && !(share <= MOST_OF_GZIP)) missed.push(`${name}: ${share.toFixed(3)} of gzip`);
  if (name.startsWith("1 of") && ours.length > MOST_FOR_ONE) {
    missed.push(`${name}: ${ours.length} letters`);
  }
}
for (const miss of missed) process.stderr.write(`Missed: ${miss}\n`);
if (missed.length > 0) process.exitCode = 1;
