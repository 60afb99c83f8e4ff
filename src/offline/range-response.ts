/** Bytes of a file, the first and the last of them counted from 0, both within the range. */
interface ByteRange {
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
/**
 * The answer to a request for a part of a file that is here as a whole: 206, or 416 where it has no such bytes, as RFC
 * 9110 sections 15.3.7 and 15.5.17 say; the whole where no part is asked for in a way to be heeded.
 */
export async function sliceFor({ headers }: Request, whole: Response): Promise<Response> {
  const asked = headers.get("Range");
  // What stands under an address here never changes, and has no tag by which a condition could be met.
  if (asked === null || headers.has("If-Range")) return whole;
  // A blob leaves on disk what is not read.
  const file = await whole.blob();
  const type = whole.headers.get("Content-Type") ?? "application/octet-stream";
  const range = byteRangeOf(asked, file.size);
  if (range === undefined) return new Response(file, { headers: { "Content-Type": type } });
  if (range === "unsatisfiable") {
    return new Response(null, {
      status: 416,
      headers: { "Content-Range": `bytes */${file.size}` },
    });
  }
  const { first, last } = range;
  return new Response(file.slice(first, last + 1), {
    status: 206,
    headers: {
      "Content-Type": type,
      "Content-Length": String(last - first + 1),
      "Content-Range": `bytes ${first}-${last}/${file.size}`,
    },
  });
}
