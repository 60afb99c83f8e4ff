import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, with a separator at its end. */
export const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

/** A path inside the project. @param {string[]} parts */
export const inProject = (...parts) => join(PROJECT, ...parts);

/**
 * Every file below a folder, or the path itself when it is a file; none when it does not exist.
 * @param {string} path
 * @returns {string[]} absolute paths in an order that does not depend on the machine
 */
export function filesBelow(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesBelow(join(path, name)));
}

/**
 * One hash over the names and contents of files, the same on every machine.
 * @param {readonly string[]} paths files or folders
 * @param {string} [base] the folder that names are told from
 */
export function fingerprint(paths, base = PROJECT) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesBelow)) {
    const content = readFileSync(file);
    const name = relative(base, file).split(sep).join("/");
    // The length keeps two files apart from one file that reads like both.
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}
