import type { Source } from "pmtiles";

/** The first and the last byte of a part, as RFC 9110 section 14.4 has it. */
const CONTENT_RANGE = /^bytes (\d+)-(\d+)/;

/**
 * Reads an archive by parts, from whichever host: one that compresses or that knows no byte ranges is asked for the
 * whole, once.
 * @param url of the archive
 * @returns a source for PMTiles, which rejects when the archive cannot be had
 */
export function createRangeSource(url: string): Source {
  let whole: Promise<ArrayBuffer> | undefined;

  const ask = async (options?: RequestInit): Promise<Response> => {
    const response = await fetch(url, options);
    if (response.ok || response.status === 416) return response;
    throw new Error(`${response.status}: ${url}`);
  };
  const readWhole = async (): Promise<ArrayBuffer> => (await ask()).arrayBuffer();
  /** Nothing where the host has made something else of the part. */
  const readPart = async (
    first: number,
    length: number,
    signal?: AbortSignal,
  ): Promise<ArrayBuffer | undefined> => {
    const end = first + length;
    // Chromium's cache has the parts of one file wait for each other, and fails at it under Windows: it is left out.
    // What comes again is the service worker's.
    const response = await ask({
      headers: { Range: `bytes=${first}-${end - 1}` },
      cache: "no-store",
      ...(signal && { signal }),
    });
    const { status, headers } = response;
    // Without a signal nobody breaks off what is on its way.
    if (status === 200 && !signal) whole ??= response.arrayBuffer();
    // Some cut the part out of a file that they have compressed, and give it the figures of the plain one.
    if (status !== 206 || headers.has("Content-Encoding")) return undefined;
    const [, from = first, to = end - 1] =
      CONTENT_RANGE.exec(headers.get("Content-Range") ?? "") ?? [];
    const bytes = await response.arrayBuffer();
    const isThePart =
      Number(from) === first && Number(to) < end && bytes.byteLength === Number(to) - first + 1;
    return isThePart ? bytes : undefined;
  };
  return {
    getKey: () => url,
    async getBytes(offset, length, signal) {
      // A browser that cannot undo the compression of a part says no more than that there is no answer, or breaks off.
      const part = whole
        ? undefined
        : await readPart(offset, length, signal).catch((error: unknown) => {
            if (!(error instanceof TypeError)) throw error;
          });
      if (part) return { data: part };
      whole ??= readWhole();
      const bytes = await whole.catch((error: unknown) => {
        whole = undefined;
        throw error;
      });
      return { data: bytes.slice(offset, offset + length) };
    },
  };
}
