import type { ImportProblem } from "../../src/formats/answer.ts";
import type { FindingData, Severity, TextPlace } from "../../src/formats/finding.ts";
import {
  type FoundFeature,
  ImportRefusal,
  type ParseFormat,
  type ParseOutcome,
} from "../../src/formats/parser.ts";
import { PARSERS } from "../../src/formats/pipeline/read-import.ts";
import type { ImportSource, SourceFile } from "../../src/formats/source.ts";
import type { Result } from "../../src/result.ts";
import { readFileSync } from "node:fs";
import { basename } from "node:path";

/** What a parser told its sink, and its answer. */
export interface Collected {
  readonly features: readonly FoundFeature[];
  readonly findings: readonly { detail: FindingData; severity: Severity; place: TextPlace }[];
  readonly result: Result<ParseOutcome, ImportProblem>;
}

/** The bytes of a text in UTF-8. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** A source with the bytes given, or with those of a text. */
export const sourceOf = (
  content: string | Uint8Array<ArrayBuffer>,
  name = "parks",
  companions: readonly SourceFile[] = [],
): ImportSource => ({
  name,
  bytes: typeof content === "string" ? bytesOf(content) : content,
  origin: "file",
  companions,
});

/** A file of the fixtures for imports, such as `wkt/parks.wkt`. */
export function fixture(path: string): SourceFile {
  const file = new URL(`../fixtures/imports/${path}`, import.meta.url);
  return { name: basename(path), bytes: new Uint8Array(readFileSync(file)) };
}

/** Runs a parser and keeps all that it tells. A refusal is an answer, as it is behind the real sink. */
export async function collect(read: ParseFormat, source: ImportSource): Promise<Collected> {
  const features: FoundFeature[] = [];
  const findings: Collected["findings"][number][] = [];
  const sink = {
    add: (found: FoundFeature) => void features.push(found),
    find: (detail: FindingData, severity: Severity, place: TextPlace) =>
      void findings.push({ detail, severity, place }),
    reportProgress: () => undefined,
  };
  const result = await read(source, sink, PARSERS).catch((thrown: unknown) => {
    if (thrown instanceof ImportRefusal) return { ok: false as const, problem: thrown.problem };
    throw thrown;
  });
  return { features, findings, result };
}

/** What is not added for a fault of its text, and where that is. */
export const faultsOf = ({ features }: Collected) =>
  features.flatMap(({ fault, place, value }) => (fault ? [{ fault, place, value }] : []));

/** The geometries of what was collected without a fault, as they go on: through JSON. */
export const geometriesOf = ({ features }: Collected): readonly unknown[] =>
  features
    .filter(({ fault }) => !fault)
    .map(({ value }) => (JSON.parse(JSON.stringify(value)) as { geometry: unknown }).geometry);

/** The properties of what was collected, as they go on: through JSON. */
export const propertiesOf = ({ features }: Collected): readonly unknown[] =>
  features.map(
    ({ value }) => (JSON.parse(JSON.stringify(value)) as { properties: unknown }).properties,
  );
