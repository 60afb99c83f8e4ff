import { fail, succeed } from "../../../result.ts";
import type { Result } from "../../../result.ts";
import type { ImportProblem } from "../../answer.ts";
import type { FeatureSink, ParseOutcome } from "../../parser.ts";
import type { ImportSource } from "../../source.ts";
import { parse } from "./batch.ts";
import { findJsonFeatures } from "./collection.ts";
import { relaxJson } from "./loosen.ts";
import { startReading, NotJsonError } from "./reading.ts";
import type { JsonReading, ReadingPlan } from "./reading.ts";
import { nextFeature } from "./resync.ts";
import { BYTE, isBlank, skipBlanks } from "./skip.ts";
import type { OpenedText } from "./text.ts";
import { openJsonText } from "./text.ts";
import { rangeIn } from "./walk.ts";

/** What a reading came to, and how many values stood one behind the other. */
interface Read {
  readonly reading: JsonReading;
  readonly documents: number;
}

/**
 * Reads all values of GeoJSON in a file, one behind the other. A file that is JSON is read once. One that is not is
 * read again with its comments, odd quotes and last commas out of the way, and where that is not enough element by
 * element: the sound ones come in, the broken ones are held.
 */
export async function readDocuments(
  { bytes, encoding }: ImportSource,
  sink: FeatureSink,
  isSequence: boolean,
): Promise<Result<ParseOutcome, ImportProblem>> {
  const opened = await openJsonText(bytes, encoding);
  for (const { detail, severity } of opened.notes) sink.find(detail, severity, {});
  if (skipBlanks(opened.text.bytes, opened.start) === opened.text.bytes.length) {
    return fail({ kind: "empty" });
  }
  const { reading, documents } = readOpened(opened, sink);
  for (const [detail, severity, place] of reading.notes) sink.find(detail, severity, place);
  if (documents > 1 && !isSequence) {
    sink.find({ kind: "several-documents", count: documents }, "note", {});
  }
  if (reading.faults === 0 && reading.unknown > 0 && reading.taken === reading.unknown) {
    return fail({ kind: "not-recognised", looksLike: "json" });
  }
  return succeed(outcomeOf(reading, documents));
}

function outcomeOf({ envelopes, crs }: JsonReading, documents: number): ParseOutcome {
  const envelope = envelopes.length === 1 && documents === 1 ? envelopes[0] : undefined;
  return { ...(envelope ? { envelope } : {}), ...(crs === undefined ? {} : { crs }) };
}

function readOpened(opened: OpenedText, sink: FeatureSink): Read {
  const { text } = opened;
  try {
    return readText({ text, sink, skip: 0, strict: true }, opened.start);
  } catch (error) {
    if (!(error instanceof NotJsonError)) throw error;
    const loosened = relaxJson(text, opened.start);
    for (const note of loosened.notes) sink.find(note, "note", {});
    return readText({ text: loosened.text, sink, skip: error.taken, strict: false }, opened.start);
  }
}

function readText(plan: ReadingPlan, start: number): Read {
  const reading = startReading(plan);
  const { bytes } = plan.text;
  let documents = 0;
  let at = skipSeparators(bytes, start);
  while (at < bytes.length) {
    const byte = bytes[at];
    // A comma between documents: elements that were copied out of their array.
    const isComma = documents > 0 && byte === BYTE.comma;
    if (byte === BYTE.openBrace || byte === BYTE.openBracket) {
      documents += 1;
      at = findJsonFeatures(reading.finder, { start: at, path: "", levels: 0 });
    } else if (isComma && !plan.strict) at += 1;
    else at = passOther(reading, at, documents === 0);
    at = skipSeparators(bytes, at);
  }
  return { reading, documents };
}

/** Passes what is neither an object nor an array: a text or number alone in its file, or what does not belong there. */
function passOther({ finder }: JsonReading, at: number, isFirst: boolean): number {
  const { walk } = finder;
  const { bytes } = walk.text;
  const value = isFirst ? parse(walk, at, bytes.length) : undefined;
  if (value !== undefined) {
    finder.unknown({ value, text: rangeIn(walk, at, bytes.length), place: {} });
    return bytes.length;
  }
  walk.stray(rangeIn(walk, at, isFirst ? bytes.length : at + 1));
  return nextFeature(bytes, at, bytes.length) ?? bytes.length;
}

/** Passes blanks and the record separators of RFC 8142 section 2.2. */
function skipSeparators(bytes: Uint8Array, at: number): number {
  let next = at;
  while (isBlank(bytes[next]) || bytes[next] === BYTE.recordSeparator) next += 1;
  return next;
}
