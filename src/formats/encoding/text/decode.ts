import type { FindingData, Severity } from "../../finding.ts";
import type { FeatureSink } from "../../parser.ts";
import type { EncodingGuess } from "./guess.ts";
import { decoderFor, encodingOf, isWellFormed } from "./labels.ts";
import type { Utf16 } from "./utf16.ts";
import { utf16Of } from "./utf16.ts";

/** What is known beforehand of the encoding of a text. */
export interface EncodingHints {
  /** The encoding that the file gives itself, by a label of the Encoding Standard or the number of a code page. */
  readonly label?: string | undefined;
  /** The encoding that the user chose, which holds against all else. */
  readonly chosen?: string | undefined;
}

export type EncodingDetail = Extract<FindingData, { readonly kind: "encoding-guessed" }>;

/** The encoding that bytes were found to be in. */
export interface FoundEncoding {
  /** A name of the Encoding Standard, in lower case. */
  readonly encoding: string;
  /** What is to be found of it; missing where the file names its encoding and keeps to it, or is UTF-8. */
  readonly note?: { readonly detail: EncodingDetail; readonly severity: Severity };
}

/** A text and the encoding that it was read in. */
export interface DecodedText extends FoundEncoding {
  readonly text: string;
}

/** How much less likely than the best guess another one may be that fits all bytes where the best does not. */
const NEARLY = 0.3;

/**
 * Reads bytes as text: by the encoding that the user chose, else by their byte order mark, else by the label where the
 * bytes do not contradict it, else as UTF-8 where they are that, else in the likeliest of the usual encodings.
 */
export async function decodeText(
  bytes: Uint8Array,
  hints: EncodingHints = {},
): Promise<DecodedText> {
  const found = await findEncoding(bytes, hints);
  return { ...found, text: decodedText(bytes, found.encoding) };
}

/** Bytes as text in an encoding. A byte order mark is none of it, even where the bytes behind contradict it. */
export function decodedText(bytes: Uint8Array, encoding: string): string {
  const body = hasUtf8Mark(bytes) ? bytes.subarray(UTF8_MARK.length) : bytes;
  return decoderFor(encoding)?.decode(body) ?? "";
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const hasUtf8Mark = (bytes: Uint8Array): boolean =>
  UTF8_MARK.every((byte, at) => bytes[at] === byte);

/** Finds out the encoding of bytes, as `decodeText` does. */
export async function findEncoding(
  bytes: Uint8Array,
  { label, chosen }: EncodingHints,
): Promise<FoundEncoding> {
  const choice = chosen === undefined ? undefined : encodingOf(chosen);
  if (choice !== undefined) return chosenOf(choice, bytes);
  const wide = utf16Of(bytes);
  if (wide) return hasUtf16Mark(bytes) ? { encoding: wide } : unmarked(wide, bytes);
  const isMarked = hasUtf8Mark(bytes);
  const named = isMarked ? "utf-8" : namedBy(label);
  if (isWellFormed(bytes, "utf-8")) {
    // The letters of ASCII are the same in all that is read here but ISO 2022.
    if (named === undefined || named === "utf-8" || isAscii(bytes)) return { encoding: "utf-8" };
  }
  return isMarked
    ? guessed(bytes.subarray(UTF8_MARK.length), named, "UTF-8")
    : guessed(bytes, named, label);
}

function isAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte > 0x7f) return false;
  return true;
}

const hasUtf16Mark = ([a, b]: Uint8Array): boolean =>
  (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);

async function unmarked(encoding: Utf16, bytes: Uint8Array): Promise<FoundEncoding> {
  const text = new TextEncoder().encode(decodedText(bytes, encoding));
  const { candidates } = await encodingDetail("utf-8", text);
  const sample = candidates[0]?.sample ?? [];
  const detail = {
    kind: "encoding-guessed",
    encoding,
    candidates: [{ encoding, sample }],
  } as const;
  return { encoding, note: { detail, severity: "note" } };
}

/** A label's encoding; UTF-16 is none of it, for then the bytes would have shown it. */
function namedBy(label: string | undefined): string | undefined {
  const encoding = label === undefined ? undefined : encodingOf(label);
  return encoding?.startsWith("utf-16") ? undefined : encoding;
}

// What guesses knows the common characters of many languages, and comes only for the files that need it.
async function guessed(
  bytes: Uint8Array,
  named: string | undefined,
  label: string | undefined,
): Promise<FoundEncoding> {
  const { guessEncodings } = await import("./guess.ts");
  const guesses = guessEncodings(bytes, named);
  const [best] = guesses;
  const least = (best?.score ?? 0) - NEARLY;
  const fitting = guesses.find(
    ({ encoding, score }) => score >= least && isWellFormed(bytes, encoding),
  );
  const encoding = (fitting ?? best)?.encoding ?? "utf-8";
  if (named !== undefined && isSame(encoding, named)) return { encoding: named };
  const severity = fitting?.encoding === "utf-8" ? "note" : "warning";
  const detail = detailOf(encoding, guesses);
  const found = label === undefined ? detail : { ...detail, declared: label };
  return { encoding, note: { detail: found, severity } };
}

/** GB 18030 reads all that GBK reads. */
const isSame = (encoding: string, named: string): boolean =>
  encoding === named || (encoding === "gb18030" && named === "gbk");

async function chosenOf(encoding: string, sample: Uint8Array): Promise<FoundEncoding> {
  const detail = await encodingDetail(encoding, sample);
  return { encoding, note: { detail: { ...detail, chosen: true }, severity: "note" } };
}

/** What is to be found of an encoding that is taken for some bytes: it, and what else they may be. */
export async function encodingDetail(
  encoding: string,
  sample: Uint8Array,
): Promise<EncodingDetail> {
  const { guessEncodings } = await import("./guess.ts");
  return detailOf(encoding, guessEncodings(sample, encoding));
}

/** At most as many can be chosen from. */
const MOST_CANDIDATES = 8;

function detailOf(encoding: string, guesses: readonly EncodingGuess[]): EncodingDetail {
  const plain = guesses.map(({ encoding: each, sample }) => ({ encoding: each, sample }));
  const taken = plain.find((candidate) => candidate.encoding === encoding);
  const others = plain.filter((candidate) => candidate !== taken);
  const candidates = [taken ?? { encoding, sample: [] }, ...others].slice(0, MOST_CANDIDATES);
  return { kind: "encoding-guessed", encoding, candidates };
}

/** Tells of an encoding what there is to tell. */
export function reportEncoding({ note }: FoundEncoding, sink: FeatureSink): void {
  if (note) sink.find(note.detail, note.severity, {});
}
