import { type Result, fail } from "../../result.ts";
import type { ImportProblem, Imported, Progress } from "../answer.ts";
import { detect } from "../detect/detect.ts";
import { LIMITS } from "../limits.ts";
import { type FormatParsers, ImportRefusal, type ParseFormat } from "../parser.ts";
import { FORMATS } from "../registry.ts";
import type { ImportSource } from "../source.ts";
import { createFeatureCollector } from "./collect-features.ts";
import { isMissingCode } from "./missing-code.ts";

/**
 * The formats that are read, each with the parser in its own folder: its code, and the library that it needs, come when
 * they are first asked for.
 */
export const PARSERS: FormatParsers = {
  formats: FORMATS,
  parserOf: async (format) => {
    // What a path that is put together imports has no type; each `read.ts` gives its `read` this one.
    const { read } = (await import(`../${format}/read.ts`)) as { readonly read: ParseFormat };
    return read;
  },
};

/** As many as a bar of progress has room for, and few enough for whoever draws it. */
const STEPS = 200;

/** Passes progress on in two hundred steps a phase at most, however often it is told: parsers tell feature by feature. */
function inSteps(onProgress: (progress: Progress) => void): (progress: Progress) => void {
  let last = "";
  return (progress) => {
    const step = `${progress.phase} ${Math.floor(progress.done * STEPS)}`;
    if (step === last) return;
    last = step;
    onProgress(progress);
  };
}

/**
 * Reads a file of any format that the atlas knows. What is sound comes in, what is not is held and reported, and only
 * where nothing can be had of it the answer is a problem.
 */
export async function readImport(
  source: ImportSource,
  onProgress: (progress: Progress) => void,
  parsers: FormatParsers = PARSERS,
): Promise<Result<Imported, ImportProblem>> {
  const bytes = source.bytes.length;
  if (bytes > LIMITS.fileBytes) {
    return fail({ kind: "too-large", bytes, limitBytes: LIMITS.fileBytes });
  }
  const detected = detect(source, parsers.formats);
  if (detected.kind === "empty") return fail({ kind: "empty" });
  if (detected.kind === "unreadable") {
    return fail({ kind: "not-recognised", looksLike: detected.looksLike });
  }
  const { format } = detected;
  try {
    const { formats, parserOf } = parsers;
    const read = await parserOf(format);
    const reportProgress = inSteps(onProgress);
    const collector = createFeatureCollector({ source, format, formats, reportProgress });
    const outcome = await read(source, collector.sink, parsers);
    return outcome.ok ? await collector.finish(outcome.value) : outcome;
  } catch (error) {
    if (error instanceof ImportRefusal) return fail(error.problem);
    return fail({ kind: isMissingCode(error) ? "not-loaded" : "broke-down" });
  }
}
