import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readCatalogue } from "../src/catalogue/read.ts";
import { geojsonFiles, wholeCatalogue } from "./bundle.ts";
import { checkCatalogue } from "./check/catalogue.ts";
import { newestDate } from "./check/dates.ts";
import { formatFinding } from "./check/finding.ts";
import { qualityReport } from "./report.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { today: { type: "string" }, report: { type: "boolean" } },
});
const root = positionals[0] ?? fileURLToPath(new URL(".", import.meta.url));
if (values.report) printReport();
else printFindings();

function printFindings(): void {
  const findings = checkCatalogue(root, values.today);
  for (const finding of findings) {
    const file = relative(process.cwd(), join(root, finding.file));
    console.log(formatFinding({ ...finding, file }));
  }
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const parks = geojsonFiles(join(root, "parks")).length;
  console.log(`${parks} parks checked: ${errors} errors, ${findings.length - errors} warnings`);
  if (errors > 0) process.exitCode = 1;
}

function printReport(): void {
  const read = readCatalogue(wholeCatalogue(root));
  if (!read.ok) throw new Error("the catalogue does not read");
  const { parks, sources } = read.value;
  const today = values.today ?? newestDate(parks, [...sources.values()]);
  console.log(qualityReport(read.value, today ?? ""));
}
