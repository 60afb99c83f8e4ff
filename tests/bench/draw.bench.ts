import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installBrowser } from "../../.ci/commands/chromium.mjs";
import { serveFolder } from "../../.ci/commands/server.mjs";
import { buildSite, SITE } from "../../.ci/commands/site.mjs";
import { atlasPage, type Contender, terraPage } from "./draw/contenders.ts";
import type { Outlines } from "./draw/outlines.ts";
import { type Edit, measureEdit, type Step } from "./draw/run.ts";
import { buildTerraPage } from "./draw/terra-page.ts";
import { median, printRow } from "./ratios.ts";

const ROUNDS = Number(process.env["ROUNDS"] ?? 3);

/** What is asked of the atlas. Milliseconds are of the main thread's own clock. */
const GOALS = {
  /** Of a frame's scripts with 20,000 corners: nineteen in twenty have at most so much. MapLibre's rendering is most of it. */
  frameMs: 8,
  /** Of all scripts from the release of a corner among 20,000 on. */
  releaseMs: 120,
  /** terra-draw's scripts of a frame as so many times those of the atlas, with 20,000 corners. */
  times: 50,
  /** A frame's scripts with 2,000 parks as a share of those with one. */
  parksRatio: 1.25,
} as const;

const alone = (corners: number): Outlines => ({
  name: `${corners.toLocaleString("en")} corners`,
  corners,
  parks: 1,
});
const MOST = alone(20_000);
// As many corners as 2,000 parks may have together to stay editable.
const LONE = alone(48);
const MANY: Outlines = { name: "2,000 parks", corners: 48, parks: 2000 };

/** So often the pointer moves in a drag. terra-draw looks at every fifth move only, and takes its time. */
const MOVES = 60;
const FEW_MOVES = 15;

interface Entry {
  readonly outlines: Outlines;
  readonly contender: Contender;
  readonly moves: number;
  readonly rounds: number;
  readonly edits: Edit[];
}

/** The middle of a figure over the rounds. */
const middle = ({ edits }: Entry, step: keyof Edit, field: keyof Step): number =>
  median(edits.map((edit) => edit[step][field]));

function print(entry: Entry): void {
  const of = (step: keyof Edit, field: keyof Step): string => middle(entry, step, field).toFixed(1);
  printRow(
    entry.outlines.name,
    entry.contender.name,
    of("select", "scriptMs"),
    of("select", "longestTaskMs"),
    of("drag", "frameMs"),
    of("drag", "longestFrameMs"),
    of("drag", "longestTaskMs"),
    of("release", "scriptMs"),
    of("release", "longestTaskMs"),
  );
}

/** What was missed. */
function judge(entries: readonly Entry[]): readonly string[] {
  const figure = (
    outlines: Outlines,
    name: string,
    step: keyof Edit,
    field: keyof Step,
  ): number => {
    const found = entries.find((one) => one.outlines === outlines && one.contender.name === name);
    return found ? middle(found, step, field) : Number.NaN;
  };
  const frame = figure(MOST, "atlas", "drag", "frameMs");
  const release = figure(MOST, "atlas", "release", "scriptMs");
  const times = figure(MOST, "terra-draw", "drag", "frameMs") / frame;
  const parks = figure(MANY, "atlas", "drag", "frameMs") / figure(LONE, "atlas", "drag", "frameMs");
  const outcomes: readonly (readonly [isMet: boolean, what: string])[] = [
    [frame <= GOALS.frameMs, `${frame.toFixed(1)} ms of script in a frame, goal ${GOALS.frameMs}`],
    [release <= GOALS.releaseMs, `${release.toFixed(0)} ms to release, goal ${GOALS.releaseMs}`],
    [times >= GOALS.times, `${times.toFixed(0)} times less than terra-draw, goal ${GOALS.times}`],
    [
      parks <= GOALS.parksRatio,
      `${parks.toFixed(2)} of a lone park's frame with 2,000, goal ${GOALS.parksRatio}`,
    ],
  ];
  for (const [, what] of outcomes) process.stdout.write(`${what}\n`);
  return outcomes.filter(([isMet]) => !isMet).map(([, what]) => what);
}

await installBrowser();
await buildSite();
const folder = mkdtempSync(join(tmpdir(), "atlas-draw-"));
buildTerraPage(folder);
const sites = [await serveFolder(folder, 0), await serveFolder(SITE, 0)];
try {
  const [terra = "", ours = ""] = sites.map(({ address }) => `${address}/`);
  const [plain, atlas] = [terraPage(terra), atlasPage(ours)];
  const entry = (
    outlines: Outlines,
    contender: Contender,
    moves = MOVES,
    rounds = ROUNDS,
  ): Entry => ({
    outlines,
    contender,
    moves,
    rounds,
    edits: [],
  });
  const entries = [
    ...[alone(100), alone(2000)].flatMap((outlines) => [
      entry(outlines, plain),
      entry(outlines, atlas),
    ]),
    entry(MOST, plain, FEW_MOVES, 1),
    entry(MOST, atlas),
    entry(LONE, atlas),
    entry(MANY, atlas),
  ];
  // All take turns in each round, so that a busy machine slows all alike.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { outlines, contender, moves, rounds, edits } of entries)
      if (round < rounds) edits.push(await measureEdit(contender, outlines, moves));
  }
  process.stdout.write(
    "\nA park is selected, a corner dragged and released: ms of script, medians\n",
  );
  printRow(
    "shape",
    "page",
    "select",
    "its task",
    "frame p95",
    "longest",
    "its task",
    "release",
    "its task",
  );
  for (const one of entries) print(one);
  const missed = judge(entries);
  for (const miss of missed) process.stderr.write(`Missed: ${miss}\n`);
  if (missed.length > 0) process.exitCode = 1;
} finally {
  for (const site of sites) site.close();
  rmSync(folder, { recursive: true, force: true });
}
