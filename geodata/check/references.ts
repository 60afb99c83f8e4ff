import type { Citation } from "../../src/catalogue/citation.ts";
import type { Source } from "../../src/catalogue/source.ts";
import type { SourceId } from "../../src/catalogue/text.ts";
import type { ValuePath } from "../../src/catalogue/problem.ts";
import { readSource } from "../../src/catalogue/read-item.ts";
import { noteProblems } from "./file.ts";
import type { CheckedFile } from "./file.ts";
import { sentenceOf } from "./finding.ts";

/** The sources that there are, and which of them something rests on. */
export interface References {
  readonly cite: (file: CheckedFile, citations: readonly Citation[], base?: ValuePath) => void;
  /** Takes down every source that nothing rests on. Asked for when all files were read. */
  readonly noteUnused: () => void;
  /** Every source that reads, with what takes down a problem of it. */
  readonly entries: readonly SourceEntry[];
}

/** A source, and what takes down what is wrong with it. */
interface SourceEntry {
  readonly source: Source;
  readonly note: (member: keyof Source, message: string) => void;
}

/** Reads `sources.json`, and keeps account of who cites what. */
export function openReferences(file: CheckedFile | undefined): References {
  const known = file ? readSources(file) : new Map<SourceId, KnownSource>();
  const used = new Set<SourceId>();
  return {
    cite(citing, citations, base = []) {
      for (const { source, path } of citations) {
        used.add(source);
        if (known.has(source)) continue;
        citing.note([...base, ...path], sentenceOf({ kind: "unknown-source", path, source }));
      }
    },
    noteUnused() {
      for (const [id, { index }] of known) {
        if (!used.has(id))
          file?.note([index, "id"], `nothing rests on the source "${id}"`, "warning");
      }
    },
    entries: [...known.values()].map(({ source, index }) => ({
      source,
      note: (member, message) => file?.note([index, member], message),
    })),
  };
}

interface KnownSource {
  readonly source: Source;
  readonly index: number;
}

function readSources(file: CheckedFile): Map<SourceId, KnownSource> {
  const known = new Map<SourceId, KnownSource>();
  if (!Array.isArray(file.json.value)) {
    file.note([], "the file must be a list of sources");
    return known;
  }
  for (const [index, entry] of file.json.value.entries()) {
    const read = readSource(entry);
    if (!read.ok) {
      noteProblems(file, read.problem, [index]);
      continue;
    }
    const { id } = read.value;
    if (known.has(id)) file.note([index, "id"], sentenceOf({ kind: "duplicate-id", path: [], id }));
    known.set(id, { source: read.value, index });
  }
  return known;
}
