import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { alone } from "./lock.mjs";
import { fingerprint, inProject } from "./project.mjs";
import { Refusal, runTool } from "./run.mjs";

/** Where the production build lies. */
export const SITE = inProject("dist");

const STAMP = inProject("dist", ".built-from");
const SOURCES = ["src", "geodata", "vite.config.ts", "tsconfig.json", "package-lock.json"];

/** What the site in `dist` was built from. */
function builtFrom() {
  try {
    return readFileSync(STAMP, "utf8");
  } catch {
    return undefined;
  }
}

const sources = () => fingerprint(SOURCES.map((name) => inProject(name)));

/** @param {string} folder */
async function buildInto(folder) {
  mkdirSync(folder, { recursive: true });
  const { code, output } = await runTool(
    "vite/bin/vite.js",
    ["build", "--outDir", folder, "--emptyOutDir", "--logLevel", "warn"],
    { quiet: true, env: { ...process.env, NO_COLOR: "1" } },
  );
  if (code !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Refusal(`The site could not be built.\n${output.trim()}`);
  }
  process.stdout.write(output);
}

// A server may be reading `dist` meanwhile: the new site is made beside it and moved in whole.
/** @param {string} fresh */
function moveIntoPlace(fresh) {
  const old = `${fresh}-old`;
  if (existsSync(SITE)) renameSync(SITE, old);
  renameSync(fresh, SITE);
  rmSync(old, { recursive: true, force: true });
}

/** Makes the production build in `dist`, unless it was made from exactly these sources. */
export async function buildSite() {
  const wanted = sources();
  if (builtFrom() === wanted) return;
  await alone("building", async () => {
    if (builtFrom() === wanted) return;
    process.stdout.write("Building the site\n");
    const fresh = inProject(".cache", `site-${process.pid}`);
    await buildInto(fresh);
    writeFileSync(`${fresh}/.built-from`, wanted);
    moveIntoPlace(fresh);
  });
}
