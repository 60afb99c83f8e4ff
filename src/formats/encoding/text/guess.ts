import { decoderFor, encodingOf } from "./labels.ts";
import { piecesBeyondAscii } from "./pieces.ts";
import { plausibilityOf } from "./plausibility.ts";

/** An encoding in which some bytes may be written, and how they would read in it. */
export interface EncodingGuess {
  /** A name of the Encoding Standard, in lower case. */
  readonly encoding: string;
  /** Up to four values that have characters beyond ASCII. */
  readonly sample: readonly string[];
  /** How likely it is: the higher, the likelier. Below 0 it is hardly that. */
  readonly score: number;
}

/** Which are tried, and what speaks for each beforehand: how often files come in it that do not say so. */
const TRIED: readonly (readonly [encoding: string, prior: number])[] = [
  ["utf-8", 0.3],
  ["gb18030", 0.1],
  ["big5", 0.05],
  ["shift_jis", 0.05],
  ["euc-kr", 0.05],
  ["windows-1252", 0.05],
  ["windows-1251", 0.03],
  ["euc-jp", 0],
  ["windows-1250", 0],
  ["iso-8859-2", -0.03],
  ["windows-1254", 0],
  ["windows-1253", 0],
  ["windows-1255", 0],
  ["windows-1256", -0.05],
  ["windows-874", -0.1],
  ["koi8-r", 0],
  ["ibm866", -0.05],
];

/** How much a label counts that the file gives itself. */
const LABELLED = 0.4;
const MOST = 8;
const SAMPLES = 4;
const SAMPLE_CHARACTERS = 40;

/**
 * Ranks the encodings in which bytes may be written, the likeliest first, at most eight. Strict decoding speaks first,
 * then how common the characters are that come of it. Written here: detectors of npm know a language by some hundred
 * words, and a layer has a few names; on three names of countries in GBK `chardet` 2.2 is right in 0 of 14 cases, and
 * `jschardet` 4.1 takes 700 kB.
 *
 * @param label the encoding that the file names
 */
export function guessEncodings(bytes: Uint8Array, label?: string): readonly EncodingGuess[] {
  const pieces = piecesBeyondAscii(bytes);
  const named = label === undefined ? undefined : encodingOf(label);
  const tried = new Map(TRIED);
  if (named !== undefined) {
    const same = named === "gbk" ? "gb18030" : named;
    tried.set(same, (tried.get(same) ?? 0) + LABELLED);
  }
  const guesses = [...tried]
    .map(([encoding, prior]) => guessOf(encoding, prior, pieces))
    .toSorted((a, b) => b.score - a.score);
  return worthOffering(guesses).slice(0, MOST);
}

const isFaulty = ({ sample }: EncodingGuess): boolean => sample.some((text) => /\ufffd/.test(text));

/** Readings in Latin letters differ little where they are wrong: of these two are enough. Faulty ones come last. */
function worthOffering(guesses: readonly EncodingGuess[]): readonly EncodingGuess[] {
  const latin = guesses.filter(({ encoding }) => LATIN.has(encoding)).slice(MOST_LATIN);
  const offered = guesses.filter((guess) => !latin.includes(guess));
  const [best, ...others] = offered;
  return [
    ...(best ? [best] : []),
    ...others.filter((guess) => !isFaulty(guess)),
    ...others.filter(isFaulty),
  ];
}

const LATIN = new Set(["windows-1252", "windows-1250", "iso-8859-2", "windows-1254"]);
const MOST_LATIN = 2;

function guessOf(encoding: string, prior: number, pieces: readonly Uint8Array[]): EncodingGuess {
  const decoder = decoderFor(encoding);
  const texts = pieces.map((piece) => decoder?.decode(piece) ?? "");
  return {
    encoding,
    sample: sampleOf(texts),
    score: prior + plausibilityOf(texts.join("\n"), encoding),
  };
}

/** Short values are names, mostly. */
const sampleOf = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.map((text) => text.replace(/^!\[CDATA\[|\]\]$/g, "").trim()))]
    .toSorted((a, b) => Number(a.length > SAMPLE_CHARACTERS) - Number(b.length > SAMPLE_CHARACTERS))
    .slice(0, SAMPLES)
    .map((text) =>
      text.length > SAMPLE_CHARACTERS ? `${text.slice(0, SAMPLE_CHARACTERS)}…` : text,
    );
