import type { Imported } from "../../src/formats/answer.ts";
import { withoutEmpty } from "../../src/geojson/geometry/empty-geometry.ts";
import { validParts } from "../../src/geojson/geometry/valid-parts.ts";
import { repairTexts } from "../../src/formats/repair/repair-many.ts";
import { writtenFormats } from "../../src/formats/registry.ts";
import { readImport } from "../../src/formats/pipeline/read-import.ts";
import { exportFileName } from "../../src/formats/write/file-name.ts";
import { writeFile } from "../../src/formats/write/write-file.ts";

const FORMATS = writtenFormats().map(({ id }) => id);

/** Degrees that are nothing on Earth, but not to arithmetic: what is drawn with them cannot be told apart. */
const TOO_FINE = /\de-\d\d/;

/** Does what the buttons of the report do, each by itself; a fix that helps leaves a feature. */
async function judgeFixes({ content, rejected, findings }: Imported): Promise<string | undefined> {
  const features = content.kind === "parks" ? content.features : [];
  const texts = new Map([...features, ...rejected].map(({ feature, text }) => [feature, text]));
  // What nothing repairs may stand in the way of other fixes.
  const faulty = new Set(
    findings.flatMap(({ fix, kind, severity, place }) =>
      !fix && (severity === "error" || kind === "self-intersection") ? [place.feature] : [],
    ),
  );
  const isCut = new Set(
    findings.flatMap(({ kind, place }) => (kind === "antimeridian" ? [place.feature] : [])),
  );
  for (const { fix, kind, place } of findings) {
    // Rings beyond the map are not asked whether they enclose anything, of which alone something is left on it.
    if (kind === "out-of-range") continue;
    // Parts are joined where none of them crosses the antimeridian, that is, after it was cut there.
    if (kind === "overlapping-parts" && isCut.has(place.feature)) continue;
    const text = texts.get(place.feature ?? 0);
    if (!fix || text === undefined) continue;
    const [repaired] = await repairTexts([text], [[fix]]);
    const isMeant =
      place.feature !== undefined && !faulty.has(place.feature) && !TOO_FINE.test(text);
    if (repaired === undefined && isMeant) return `no fix fits ${kind}: ${text}`;
    const { type } = JSON.parse(repaired ?? '{"type":"Feature"}') as { readonly type?: unknown };
    if (type !== "Feature") return `repairing ${kind} made no Feature of ${text}`;
  }
  return undefined;
}

/** A feature without properties and without a geometry that can be used is an empty row of a table, which is none. */
const holdsSomething = (text: string): boolean => {
  const { properties, geometry } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  // Nor is there a way to write a zero character.
  if (text.includes("\\u0000")) return false;
  const sound = validParts(geometry);
  return Boolean(sound && withoutEmpty(sound)) || Object.values(properties ?? {}).some(Boolean);
};

/** Writes what came in as one format, and reads that again: nothing may have gone but what is said to be left out. */
async function judgeExport(imported: Imported, turn: number): Promise<string | undefined> {
  const { content, envelope } = imported;
  const format = FORMATS[turn % FORMATS.length] ?? "geojson";
  if (content.kind === "layer") return undefined;
  const texts = content.features.map(({ text }) => text).filter(holdsSomething);
  if (texts.length === 0) return undefined;
  const source = { name: "a", features: { kind: "texts", texts } as const };
  const sources = [envelope ? { ...source, envelope } : source];
  const { file, leftOut } = await writeFile({ format, datum: "WGS84", sources }, () => {});
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = exportFileName("a", format, "WGS84");
  const again = await readImport({ name, bytes, origin: "file", companions: [] }, () => {});
  const left = texts.length - leftOut;
  if (!again.ok) {
    const { kind } = again.problem;
    return left > 0
      ? `${kind}: written as ${format}, it cannot be read: ${texts.join()}`
      : undefined;
  }
  const { features, rejected, findings } = again.value;
  // Many rows without a position above the first that has one pass for the titles of a table, which is reported.
  if (findings.some(({ kind }) => kind === "rows-not-data")) return undefined;
  const came = features + rejected.length;
  // GPX has no place for points and lines in one feature: they become several.
  const areAllThere = format === "gpx" ? came >= left : came === left;
  return areAllThere
    ? undefined
    : `of ${left} features written as ${format} ${features} came in again: ${texts.join()}`;
}

/** What goes wrong with an import later on: in the report, or on its way out. */
export const judgeOnward = async (imported: Imported, turn: number): Promise<string | undefined> =>
  (await judgeFixes(imported)) ?? (await judgeExport(imported, turn));
