/** A text and the encoding that it was read in. */
export interface DecodedText {
  readonly text: string;
  /** A label of the Encoding Standard. */
  readonly encoding: string;
  /** Whether neither the file nor a rule said which encoding it is. */
  readonly guessed: boolean;
}

/** A decoder for a label, such as `GBK` or `936`; `undefined` for what no browser knows. */
export function decoderFor(label: string): TextDecoder | undefined {
  const name = label.trim();
  const codePage = /^(?:ansi |cp|ibm|windows-?)?(\d{3,5})$/i.exec(name)?.[1];
  for (const candidate of [name, CODE_PAGES[codePage ?? ""], `windows-${codePage}`]) {
    try {
      if (candidate !== undefined) return new TextDecoder(candidate);
    } catch {
      // Not a label of the Encoding Standard.
    }
  }
  return undefined;
}

/** Code pages whose number is no label, as .cpg files and dBase name them. */
const CODE_PAGES: Readonly<Record<string, string>> = {
  "936": "gbk",
  "950": "big5",
  "932": "shift_jis",
  "949": "euc-kr",
  "54936": "gb18030",
  "65001": "utf-8",
  "88591": "iso-8859-1",
};

function decodesAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The encoding that the first bytes tell: a mark, or the zeros that UTF-16 puts beside Latin letters. */
function markedEncoding([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a && b === 0 && c && d === 0) return "utf-16le";
  if (a === 0 && b && c === 0 && d) return "utf-16be";
  return undefined;
}

/**
 * Whether bytes beyond ASCII come in pairs as GB 2312 writes Chinese characters: both from 0xA1 up. In Western
 * encodings a letter beyond ASCII mostly stands alone.
 */
function looksLikeGbk(bytes: Uint8Array): boolean {
  let pairs = 0;
  let others = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const paired = (bytes[at] ?? 0) >= 0xa1 && (bytes[at + 1] ?? 0) >= 0xa1;
    if (paired) pairs++;
    else others++;
    at++;
  }
  return pairs > others;
}

/** The sequences of several bytes that UTF-8 allows, and the bytes that it does not. */
function countUtf8(bytes: Uint8Array): { sequences: number; faults: number } {
  let [sequences, faults] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const needed = tailLength(lead);
    let tail = 0;
    while (tail < needed && ((bytes[at + tail + 1] ?? 0) & 0xc0) === 0x80) tail++;
    if (needed > 0 && tail === needed) sequences++;
    else faults++;
    at += tail;
  }
  return { sequences, faults };
}

/** How many bytes follow the first one of a character; 0 for a byte that begins none. */
function tailLength(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
}

/**
 * Guesses the encoding of bytes by how those beyond ASCII stand together. A few faults do not speak against UTF-8: cells
 * of a fixed width cut characters in two.
 */
export function guessEncoding(bytes: Uint8Array): "utf-8" | "gb18030" | "windows-1252" {
  const { sequences, faults } = countUtf8(bytes);
  if (faults * 4 <= sequences) return "utf-8";
  return looksLikeGbk(bytes) ? "gb18030" : "windows-1252";
}

/**
 * Reads bytes as text: by their byte order mark, else by the encoding that the file names, else as UTF-8 where they
 * are that, else as GB 18030 or Windows-1252 by how their bytes pair.
 */
export function decodeText(bytes: Uint8Array, label?: string): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked) return { ...decoded(new TextDecoder(marked), bytes), guessed: false };
  const named = label === undefined ? undefined : decoderFor(label);
  if (named) return { ...decoded(named, bytes), guessed: false };
  const plain = decodesAs("utf-8", bytes);
  if (plain !== undefined) return { text: plain, encoding: "utf-8", guessed: false };
  return { ...decoded(new TextDecoder(guessEncoding(bytes)), bytes), guessed: true };
}

const decoded = (decoder: TextDecoder, bytes: Uint8Array) => ({
  text: decoder.decode(bytes),
  encoding: decoder.encoding,
});
