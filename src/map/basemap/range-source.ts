import type { Source } from "pmtiles";

/** The first and the last byte of a part, as RFC 9110 section 14.4 has it. */
const CONTENT_RANGE = /^bytes (\d+)-(\d+)/;

/** Tiles beyond the archive's last zoom are cut out of the same few, again and again. */
const KEPT_PARTS = 64;

/** What a host made of the request for a part of a file. */
interface Answer {
  readonly part?: ArrayBuffer;
  readonly whole?: Promise<ArrayBuffer>;
}

async function ask(url: string, options?: RequestInit): Promise<Response> {
  const response = await fetch(url, options);
  if (response.ok || response.status === 416) return response;
  throw new Error(`${response.status}: ${url}`);
}

/** Asks for a part. Nothing comes of it where the host has made something else of the part. */
async function askPart(url: string, first: number, length: number): Promise<Answer> {
  const end = first + length;
  // Chromium's cache has the parts of one file wait for each other, and fails at it under Windows: it is left out.
  // What comes again is the service worker's.
  const response = await ask(url, {
    headers: { Range: `bytes=${first}-${end - 1}` },
    cache: "no-store",
  });
  const { status, headers } = response;
  if (status === 200) return { whole: response.arrayBuffer() };
  // Some cut the part out of a file that they have compressed, and give it the figures of the plain one.
  if (status !== 206 || headers.has("Content-Encoding")) return {};
  const [, from = first, to = end - 1] =
    CONTENT_RANGE.exec(headers.get("Content-Range") ?? "") ?? [];
  const part = await response.arrayBuffer();
  const isThePart =
    Number(from) === first && Number(to) < end && part.byteLength === Number(to) - first + 1;
  return isThePart ? { part } : {};
}

/** Keeps what a function of numbers has given, so many answers, and forgets what failed. */
function remember<Value>(
  most: number,
  give: (first: number, length: number) => Promise<Value>,
): (first: number, length: number) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (first, length) => {
    const key = `${first}+${length}`;
    const found = known.get(key);
    if (found) return found;
    const value = give(first, length);
    known.set(key, value);
    value.catch(() => known.delete(key));
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return value;
  };
}

/** An archive that is read by parts. */
export interface RangeSource extends Source {
  /** Asks for so many bytes from the start, before there is an engine that wants some of them. Never rejects. */
  readonly readAhead: (bytes: number) => Promise<void>;
}

/**
 * Reads an archive by parts, from whichever host: one that compresses or that knows no byte ranges is asked for the
 * whole, once.
 * @param url of the archive
 * @returns a source for PMTiles, which rejects when the archive cannot be had
 */
export function createRangeSource(url: string): RangeSource {
  let whole: Promise<ArrayBuffer> | undefined;
  let start:
    | { readonly bytes: number; readonly part: Promise<ArrayBuffer | undefined> }
    | undefined;

  const partOf = async (first: number, length: number): Promise<ArrayBuffer | undefined> => {
    // A browser that cannot undo the compression of a part says no more than that there is no answer, or breaks off.
    const answer = await askPart(url, first, length).catch((error: unknown): Answer => {
      if (error instanceof TypeError) return {};
      throw error;
    });
    whole ??= answer.whole;
    return answer.part;
  };
  const readWhole = async (): Promise<ArrayBuffer> => (await ask(url)).arrayBuffer();
  const read = remember(KEPT_PARTS, async (first: number, length: number): Promise<ArrayBuffer> => {
    const end = first + length;
    const ahead = start && end <= start.bytes ? await start.part : undefined;
    if (ahead) return ahead.slice(first, end);
    const part = whole ? undefined : await partOf(first, length);
    if (part) return part;
    whole ??= readWhole();
    const bytes = await whole.catch((error: unknown) => {
      whole = undefined;
      throw error;
    });
    return bytes.slice(first, end);
  });
  return {
    getKey: () => url,
    getBytes: async (first, length) => ({ data: (await read(first, length)).slice(0) }),
    readAhead: async (bytes) => {
      const part = partOf(0, bytes).catch(() => undefined);
      start = { bytes, part };
      await part;
    },
  };
}
