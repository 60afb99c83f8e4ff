const NAMES: Readonly<Record<string, string>> = {
  gb18030: "GB 18030",
  gbk: "GBK",
  big5: "Big5",
  shift_jis: "Shift_JIS",
};

/** An encoding as people write it, such as `Windows-1252`, by its name in the Encoding Standard. */
export const encodingName = (encoding: string): string =>
  NAMES[encoding] ??
  (encoding.startsWith("windows") ? `W${encoding.slice(1)}` : encoding.toUpperCase());
