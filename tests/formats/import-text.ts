import { expect } from "vitest";
import type { Imported, ImportProblem } from "../../src/formats/answer.ts";
import type { Finding } from "../../src/formats/finding.ts";
import { readImport } from "../../src/formats/pipeline/read-import.ts";
import { sourceOf } from "./collect.ts";

type Content = string | Uint8Array<ArrayBuffer>;

/** Imports a text or bytes as a file of that name. */
export const importFile = (content: Content, name = "parks.geojson") =>
  readImport(sourceOf(content, name), () => undefined);

/** What an import brings; a problem fails the test. */
export async function imported(content: Content, name?: string): Promise<Imported> {
  const result = await importFile(content, name);
  if (result.ok) return result.value;
  return expect.fail(`Not imported: ${JSON.stringify(result.problem)}`);
}

/** Why an import brings nothing; a success fails the test. */
export async function refused(content: Content, name?: string): Promise<ImportProblem> {
  const result = await importFile(content, name);
  return result.ok ? expect.fail("The file was imported.") : result.problem;
}

/** The texts of the parks that came in. */
export const textsOf = ({ content }: Imported): readonly string[] =>
  content.kind === "parks" ? content.features.map(({ text }) => text) : expect.fail("A layer.");

/** The finding of a kind; the test fails where there is none. */
export const findingOf = ({ findings }: Pick<Imported, "findings">, kind: string): Finding =>
  findings.find((finding) => finding.kind === kind) ??
  expect.fail(`No ${kind}: ${JSON.stringify(findings)}`);

/** A sound polygon about Mentougou as JSON text. */
export const RING = "[[[116.1,39.9],[116.2,39.9],[116.2,40],[116.1,39.9]]]";

/** A sound feature as JSON text. */
export const featureText = (name = "a"): string =>
  `{"type":"Feature","properties":{"name":"${name}"},"geometry":{"type":"Polygon","coordinates":${RING}}}`;

/** A collection of features that are given as text. */
export const collectionText = (...features: readonly string[]): string =>
  `{"type":"FeatureCollection","features":[${features.join(",")}]}`;
