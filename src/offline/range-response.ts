import { byteRangeOf } from "./byte-range.ts";

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
