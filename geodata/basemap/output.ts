import { readFileSync, writeFileSync } from "node:fs";

/**
 * Writes files into a folder; when the command was given `--check`, compares them with those that are there instead.
 *
 * @throws when a file to be compared is another.
 */
export function keepOrCompare(files: ReadonlyMap<string, Uint8Array>, folder: URL): void {
  const check = process.argv.includes("--check");
  for (const [name, bytes] of files) {
    const file = new URL(name, folder);
    if (!check) writeFileSync(file, bytes);
    else if (!readFileSync(file).equals(bytes))
      throw new Error(`${name} is not what would be built.`);
    console.info(`${name}: ${bytes.length} bytes${check ? ", as it was" : ""}`);
  }
}
