/** A decoder for a label, such as `GBK` or `936`; `undefined` for what no browser knows. */
export function decoderFor(label: string, fatal = false): TextDecoder | undefined {
  const name = label.trim();
  const codePage = /^(?:ansi |oem |cp|ibm|ms|windows-?)?(\d{3,5})$/i.exec(name)?.[1];
  for (const candidate of [name, CODE_PAGES[codePage ?? ""], `windows-${codePage}`]) {
    try {
      if (candidate !== undefined) return new TextDecoder(candidate, { fatal });
    } catch {
      // Not a label of the Encoding Standard.
    }
  }
  return undefined;
}

/** The name that the Encoding Standard gives to a label; `undefined` for what no browser knows. */
export const encodingOf = (label: string): string | undefined => decoderFor(label)?.encoding;

/** Code pages whose number is no label, as .cpg files and dBase name them. */
const CODE_PAGES: Readonly<Record<string, string>> = {
  "936": "gbk",
  "950": "big5",
  "932": "shift_jis",
  "949": "euc-kr",
  "54936": "gb18030",
  "65001": "utf-8",
  "88591": "iso-8859-1",
  "88592": "iso-8859-2",
  "88595": "iso-8859-5",
  "20866": "koi8-r",
  "51932": "euc-jp",
  "51949": "euc-kr",
};

/** How much is decoded at once where nobody needs the text. */
const CHUNK_BYTES = 1 << 20;

/** Whether all bytes have a meaning in an encoding; false for one that no browser knows. */
export function isWellFormed(bytes: Uint8Array, encoding: string): boolean {
  const strict = decoderFor(encoding, true);
  if (!strict) return false;
  try {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
      strict.decode(bytes.subarray(at, at + CHUNK_BYTES), { stream: true });
    }
    strict.decode();
    return true;
  } catch {
    return false;
  }
}
