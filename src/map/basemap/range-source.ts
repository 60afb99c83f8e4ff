import type { Source } from "pmtiles";
import { type ArchiveStart, fetchPart } from "../read-ahead.ts";

/** The first and the last byte of a part, as RFC 9110 section 14.4 has it. */
const CONTENT_RANGE = /^bytes (\d+)-(\d+)/;

/** What a host made of the request for a part of a file. */
interface Answer {
  readonly part?: ArrayBuffer;
  readonly whole?: Promise<ArrayBuffer>;
}

async function successful(asked: Promise<Response>): Promise<Response> {
  const response = await asked;
  if (response.ok || response.status === 416) return response;
  throw new Error(`${response.status}: ${response.url}`);
}

/** Reads the answer to a request for `length` bytes. Nothing comes of it where the host has made something else of them. */
async function readAnswer(
  asked: Promise<Response>,
  first: number,
  length: number,
  mayEnd = false,
): Promise<Answer> {
  const response = await successful(asked);
  const { status, headers } = response;
  // What may be broken off is no whole.
  if (status === 200 && !mayEnd) return { whole: response.arrayBuffer() };
  // Some cut the part out of a file that they have compressed, and give it the figures of the plain one.
  if (status !== 206 || headers.has("Content-Encoding")) return {};
  const end = first + length;
  const [, from = first, to = end - 1] =
    CONTENT_RANGE.exec(headers.get("Content-Range") ?? "") ?? [];
  const part = await response.arrayBuffer();
  const isThePart =
    Number(from) === first && Number(to) < end && part.byteLength === Number(to) - first + 1;
  return isThePart ? { part } : {};
}

/**
 * Reads an archive by parts, from whichever host: one that compresses or that knows no byte ranges is asked for the
 * whole, once.
 * @param url of the archive
 * @param start what was asked for of it before
 * @returns a source for PMTiles, which rejects when the archive cannot be had
 */
export function createRangeSource(url: string, start?: ArchiveStart): Source {
  let whole: Promise<ArrayBuffer> | undefined;
  const begun = start && readAnswer(start.response, 0, start.bytes).catch((): Answer => ({}));

  const partOf = async (
    offset: number,
    length: number,
    signal?: AbortSignal,
  ): Promise<ArrayBuffer | undefined> => {
    if (begun && offset + length <= start.bytes) {
      const answer = await begun;
      whole ??= answer.whole;
      if (answer.part) return answer.part.slice(offset, offset + length);
    }
    if (whole) return undefined;
    const asked = fetchPart(url, offset, offset + length - 1, signal);
    // A browser that cannot undo the compression of a part says no more than that there is no answer, or breaks off.
    const answer = await readAnswer(asked, offset, length, signal !== undefined).catch(
      (error: unknown): Answer => {
        if (error instanceof TypeError) return {};
        throw error;
      },
    );
    whole ??= answer.whole;
    return answer.part;
  };
  const readWhole = async (): Promise<ArrayBuffer> => (await successful(fetch(url))).arrayBuffer();
  return {
    getKey: () => url,
    async getBytes(offset, length, signal) {
      const part = await partOf(offset, length, signal);
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
