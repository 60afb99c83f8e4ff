import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { geojsonFiles } from "./bundle.ts";
import { checkCatalogue } from "./check/catalogue.ts";
import { formatFinding } from "./check/finding.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { today: { type: "string" } },
});
const root = positionals[0] ?? fileURLToPath(new URL(".", import.meta.url));
const findings = checkCatalogue(root, values.today);
for (const finding of findings) {
  const file = relative(process.cwd(), join(root, finding.file));
  console.log(formatFinding({ ...finding, file }));
}

const errors = findings.filter(({ severity }) => severity === "error").length;
const parks = geojsonFiles(join(root, "parks")).length;
console.log(`${parks} parks checked: ${errors} errors, ${findings.length - errors} warnings`);
if (errors > 0) process.exitCode = 1;
