import { utf16Of } from "../encoding/text/utf16.ts";
import type { Format, SniffedFile } from "../format.ts";

/** How much of a file is looked at. */
const HEAD_BYTES = 1 << 16;

/** The beginning of a file as text, without a byte order mark; `undefined` where it is no text. */
export function headOf(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, HEAD_BYTES);
  const text = new TextDecoder(utf16Of(bytes) ?? "utf-8").decode(head).replace(/^\ufeff/, "");
  return text.includes("\0") ? undefined : text;
}

/** The end of a file as text: some members that tell what it is come last. */
export const tailOf = ({ bytes }: Pick<SniffedFile, "bytes">): string =>
  new TextDecoder(utf16Of(bytes) ?? "utf-8").decode(bytes.subarray(-4096));

/** Whether bytes begin with these. */
export const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

/** The sign `name`: the file's name ends as those of the format do. */
export const hasOwnExtension = ({ extension }: SniffedFile, { extensions }: Format): boolean =>
  extensions.includes(extension);

/** What may stand before the root element: declarations, comments, a document type with or without an inner part. */
const PROLOGUE = /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE\s+[^<>[\]]*(?:\[[^]*?\]\s*)?>)*/i;
const ROOT = /^<(?:[\w.-]+:)?([\w.-]+)/;

/**
 * The name of a document's root element without its prefix, in lower case, as its document type says where that is HTML;
 * `undefined` where there is no element.
 */
export function xmlRootOf({ start }: SniffedFile): string | undefined {
  if (!start.startsWith("<")) return undefined;
  if (/^<!DOCTYPE\s+html/i.test(start)) return "html";
  const rest = start.slice(PROLOGUE.exec(start)?.[0].length ?? 0);
  return ROOT.exec(rest)?.[1]?.toLowerCase();
}

/** A column's name in brackets, such as `[name],lon,lat`: no value of a list begins with such a letter. */
const BRACKETED = /^\[\s*(?!(?:null|true|false|NaN|Infinity)\b)\p{L}/u;

/** Whether a text begins as JSON does, or as a comment before it. */
export const isJson = ({ start }: SniffedFile): boolean =>
  /^[{[]|^\/[/*]/.test(start) && !BRACKETED.test(start);

const ZIP = [0x50, 0x4b];

/** Whether bytes begin as an archive in the ZIP format does. */
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, ZIP);

/**
 * The names in an archive in the ZIP format, among other characters: they stand uncompressed at its end and before each
 * entry. Empty where it is none, or a document of an Office program.
 */
export function namesInZip({ bytes }: Pick<SniffedFile, "bytes">): string {
  if (!isZip(bytes)) return "";
  const latin = new TextDecoder("latin1");
  const names = latin.decode(bytes.subarray(0, 4096)) + latin.decode(bytes.subarray(-65_536));
  return /\[Content_Types\]\.xml|mimetypeapplication\/vnd\.oasis/.test(names) ? "" : names;
}
