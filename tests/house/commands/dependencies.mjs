import { readFileSync, writeFileSync } from "node:fs";
import { alone } from "./lock.mjs";
import { fingerprint, inProject } from "./project.mjs";
import { Refusal, run } from "./run.mjs";

const STAMP = inProject("node_modules", ".installed-from");

const wanted = () => `${fingerprint([inProject("package-lock.json")])} ${process.platform}`;

/** @param {string} file */
export function readStamp(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** Installs what `package-lock.json` names, unless exactly that is installed already. */
export async function installDependencies() {
  if (readStamp(STAMP) === wanted()) return;
  await alone("installing", async () => {
    if (readStamp(STAMP) === wanted()) return;
    process.stdout.write("Installing the packages of package-lock.json\n");
    const { code, output } = await run("npm", ["ci", "--loglevel=error"], { quiet: true });
    if (code !== 0) throw new Refusal(`The packages could not be installed.\n${output.trim()}`);
    writeFileSync(STAMP, wanted());
  });
}
