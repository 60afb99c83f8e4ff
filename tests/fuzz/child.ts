import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { readImport } from "../../src/formats/pipeline/read-import.ts";
import type { ImportSource } from "../../src/formats/source.ts";
import { seeded } from "../fixtures/geo/make/shapes.ts";
import { judge } from "./judge.ts";
import { judgeOnward } from "./judge-onward.ts";
import { mutate } from "./mutate.ts";

/** What one thread of the fuzzer is given. */
export interface ChildData {
  readonly files: readonly string[];
  readonly firstSeed: number;
  /** Where the thread tells which seed it is at, and how many cases came in with something and without. */
  readonly state: SharedArrayBuffer;
}

/** A case that broke a promise. */
export interface Find {
  readonly seed: number;
  readonly name: string;
  readonly what: string;
}

const { files, firstSeed, state } = workerData as ChildData;
const board = new Int32Array(state);
const bodies = files.map((file) => new Uint8Array(readFileSync(file)));
const NOTHING = new Uint8Array();

const stem = (path: string): string => path.replace(/\.[^.]*$/, "");

/** The file that a seed stands for; the parts of a loose shapefile come together, one of them changed. */
export function caseOf(seed: number): ImportSource {
  const random = seeded(seed);
  const index = Math.floor(random() * files.length);
  const other = Math.floor(random() * files.length);
  const path = files[index] ?? "file";
  const bytes = mutate(bodies[index] ?? NOTHING, bodies[other] ?? NOTHING, random);
  const parts = files.flatMap((file, at) =>
    stem(file) === stem(path)
      ? [{ name: basename(file), bytes: at === index ? bytes : (bodies[at] ?? NOTHING) }]
      : [],
  );
  const main = parts.find(({ name }) => name.endsWith(".shp"));
  const origin = seed % 4 === 0 ? "paste" : "file";
  return main
    ? { ...main, origin: "file", companions: parts.filter((part) => part !== main) }
    : { name: basename(path), bytes, origin, companions: [] };
}

async function tryOne(seed: number): Promise<string | undefined> {
  try {
    const result = await readImport(caseOf(seed), () => {});
    Atomics.add(board, result.ok ? 1 : 2, 1);
    return judge(result) ?? (result.ok ? await judgeOnward(result.value, seed) : undefined);
  } catch (error) {
    return `threw ${error instanceof Error ? error.stack : String(error)}`;
  }
}

for (let seed = firstSeed; ; seed += 1) {
  Atomics.store(board, 0, seed);
  const what = await tryOne(seed);
  if (what) parentPort?.postMessage({ seed, name: caseOf(seed).name, what } satisfies Find, []);
  // Lets messages out, and an end in.
  if (seed % 64 === 0) await new Promise((resolve) => setImmediate(resolve));
}
