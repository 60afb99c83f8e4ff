import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installBrowser } from "../../.ci/commands/chromium.mjs";
import { serveFolder } from "../../.ci/commands/server.mjs";
import { buildSite, SITE } from "../../.ci/commands/site.mjs";
import { buildEmptyPage, buildParksPage } from "./opening/pages.ts";
import { measureOpening, type Opening } from "./opening/run.ts";
import { compareRuns, median, printRow } from "./ratios.ts";

const ROUNDS = Number(process.env["ROUNDS"] ?? 9);

/** The atlas's time as a share of another page's: a map with the same basemap and parks, and a map with nothing. */
const GOALS = { parks: 1.25, empty: 1.8 } as const;

const FIELDS = ["milliseconds", "mainMs", "requests", "kilobytes", "frames", "drawCalls"] as const;

await installBrowser();
await buildSite();
const folder = mkdtempSync(join(tmpdir(), "atlas-opening-"));
const [parks, empty] = [join(folder, "parks"), join(folder, "empty")];
buildParksPage(parks);
buildEmptyPage(empty);
const names = ["empty", "parks", "atlas"] as const;
const sites = [
  await serveFolder(empty, 0),
  await serveFolder(parks, 0),
  await serveFolder(SITE, 0),
];
try {
  const runs = names.map((): Opening[] => []);
  // The pages take turns in each round, so that a busy machine slows all alike.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, { address }] of sites.entries())
      runs[index]?.push(await measureOpening(`${address}/`));
  }
  process.stdout.write("\nFrom the navigation to the last change of the map, medians\n");
  printRow("page", "ms", "main ms", "requests", "kB", "frames", "draws");
  for (const [index, name] of names.entries()) {
    printRow(name, ...FIELDS.map((field) => median((runs[index] ?? []).map((run) => run[field]))));
  }
  const times = runs.map((of) => of.map(({ milliseconds }) => milliseconds));
  for (const [name, goal] of Object.entries(GOALS)) {
    const theirs = times[names.findIndex((one) => one === name)] ?? [];
    const { ratio, noise } = compareRuns(times[2] ?? [], theirs);
    const outcome = `${ratio.toFixed(2)} ± ${noise.toFixed(2)} of the time of "${name}", goal ${goal}`;
    process.stdout.write(`${outcome}\n`);
    if (ratio > goal + noise) {
      process.stderr.write(`Missed: ${outcome}\n`);
      process.exitCode = 1;
    }
  }
} finally {
  for (const site of sites) site.close();
  rmSync(folder, { recursive: true, force: true });
}
