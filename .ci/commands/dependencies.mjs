import { readFileSync } from "node:fs";
import { alone } from "./lock.mjs";
import { inProject } from "./project.mjs";
import { Refusal, run } from "./run.mjs";

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages by their folders */

/** @param {string} file @returns {Packages} empty where there is no such file */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return {};
  }
}

/**
 * Whether everything that a lock file names is installed in its version. Optional packages may be
 * missing: they are mostly the other systems' programs.
 * @param {Packages} wanted from `package-lock.json`
 * @param {Packages} installed from `node_modules/.package-lock.json`, npm's own record
 */
export const isInstalled = (wanted, installed) =>
  Object.entries(wanted).every(
    ([folder, { version, optional }]) =>
      folder === "" ||
      installed[folder]?.version === version ||
      (optional === true && installed[folder] === undefined),
  );

const allIsInstalled = () =>
  isInstalled(
    packagesOf(inProject("package-lock.json")),
    packagesOf(inProject("node_modules", ".package-lock.json")),
  );

/** Installs what `package-lock.json` names, unless exactly that is installed already. */
export async function installDependencies() {
  if (allIsInstalled()) return;
  await alone("installing", async () => {
    if (allIsInstalled()) return;
    process.stdout.write("Installing the packages of package-lock.json\n");
    const { code, output } = await run("npm", ["ci", "--loglevel=error"], { quiet: true });
    if (code !== 0) throw new Refusal(`The packages could not be installed.\n${output.trim()}`);
  });
}
