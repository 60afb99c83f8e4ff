/** Bytes of a file, the first and the last of them counted from 0, both within the range. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

const SINGLE_RANGE = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i;

/**
 * The bytes that a `Range` header asks for, by RFC 9110 sections 14.1.2 and 14.2.
 * `undefined` where the header is to be ignored, which is allowed for several ranges, and the whole is the answer.
 * @param size of the file in bytes
 */
export function byteRangeOf(header: string, size: number): ByteRange | "unsatisfiable" | undefined {
  const [, from = "", to = ""] = SINGLE_RANGE.exec(header) ?? [];
  if (from === "" && to === "") return undefined;
  if (from === "") {
    const first = Math.max(0, size - Number(to));
    return first < size ? { first, last: size - 1 } : "unsatisfiable";
  }
  const first = Number(from);
  if (to !== "" && Number(to) < first) return undefined;
  if (first >= size) return "unsatisfiable";
  return { first, last: to === "" ? size - 1 : Math.min(Number(to), size - 1) };
}
