import { readFileSync, writeFileSync } from "node:fs";
import { ARCHIVES, buildArchive } from "./archives.ts";

// `npm run basemap` writes the archives; with `-- --check` it compares them with the ones that are there.
const check = process.argv.includes("--check");

for (const archive of ARCHIVES) {
  const file = new URL(archive.file, import.meta.url);
  const bytes = buildArchive(archive);
  if (!check) writeFileSync(file, bytes);
  else if (!readFileSync(file).equals(bytes))
    throw new Error(`${archive.file} is not what input/ gives.`);
  console.info(`${archive.file}: ${bytes.length} bytes${check ? ", as committed" : ""}`);
}
