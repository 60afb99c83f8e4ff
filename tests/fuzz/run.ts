import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { readFormats } from "../../src/formats/registry.ts";
import { LIMITS } from "../../src/formats/limits.ts";
import { inProject } from "../../.ci/commands/project.mjs";
import type { ChildData, Find } from "./child.ts";

/*
 * Changes good and bad files by chance, seed by seed, and reads them as the page would. A case fails when the parser
 * throws, says nothing for as long as the page would wait, eats more memory than a tab has, or lets something in that
 * imports promise to keep out. `--minutes` is for each format; `--format` picks one; `--seed` begins elsewhere.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    format: { type: "string" },
    seed: { type: "string", default: "1" },
  },
});

const MEGABYTES_OF_A_TAB = 1500;
const LOOK_EVERY_MS = 250;
const MOST_FINDS = 20;

const filesOf = (format: string): readonly string[] => {
  const folder = inProject("tests", "fixtures", "imports", format);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:json|md)$/.test(entry.name.replace(/geojson$/, "")))
    .map((entry) => join(entry.parentPath, entry.name));
};

interface Tally {
  cases: number;
  read: number;
  refused: number;
  readonly finds: Find[];
}

/** Runs one thread until the time is over or it dies; gives the seed to go on with. */
function runThread(
  files: readonly string[],
  firstSeed: number,
  until: number,
  tally: Tally,
): Promise<number> {
  const state = new SharedArrayBuffer(12);
  const board = new Int32Array(state);
  Atomics.store(board, 0, firstSeed);
  const data: ChildData = { files, firstSeed, state };
  const worker = new Worker(new URL("./thread.mjs", import.meta.url), {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES_OF_A_TAB },
  });
  return new Promise((resolve) => {
    let last = { seed: -1, since: Date.now() };
    const stop = (what?: string): void => {
      clearInterval(timer);
      const seed = Atomics.load(board, 0);
      if (what) tally.finds.push({ seed, name: "?", what });
      tally.cases += seed - firstSeed + 1;
      tally.read += Atomics.load(board, 1);
      tally.refused += Atomics.load(board, 2);
      void worker.terminate().then(() => resolve(seed + 1));
    };
    const timer = setInterval(() => {
      const seed = Atomics.load(board, 0);
      if (seed !== last.seed) last = { seed, since: Date.now() };
      if (Date.now() >= until || tally.finds.length >= MOST_FINDS) stop();
      else if (Date.now() - last.since > LIMITS.silentMilliseconds) stop("hangs");
    }, LOOK_EVERY_MS);
    worker.on("message", (find: Find) => tally.finds.push(find));
    worker.on("error", (error) => stop(`ended its thread: ${error.message}`));
  });
}

async function fuzz(format: string, minutes: number): Promise<Tally> {
  const files = filesOf(format);
  const tally: Tally = { cases: 0, read: 0, refused: 0, finds: [] };
  if (files.length === 0) throw new Error(`There are no fixtures of ${format} to begin with.`);
  const until = Date.now() + minutes * 60_000;
  let seed = Number(values.seed);
  while (Date.now() < until && tally.finds.length < MOST_FINDS) {
    seed = await runThread(files, seed, until, tally);
  }
  return tally;
}

const formats = values.format ? [values.format] : readFormats().map(({ id }) => id);
let broken = 0;
for (const format of formats) {
  const { cases, read, refused, finds } = await fuzz(format, Number(values.minutes));
  const counts = [cases, read, refused].map((count) => count.toLocaleString("en").padStart(10));
  process.stdout.write(
    `${format.padEnd(12)}${counts[0]} files${counts[1]} read${counts[2]} refused  ${finds.length} broke\n`,
  );
  for (const { seed, name, what } of finds)
    process.stdout.write(`  seed ${seed} ${name}: ${what}\n`);
  broken += finds.length;
}
if (broken > 0) process.exitCode = 1;
