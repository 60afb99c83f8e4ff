import { createHash } from "node:crypto";
import { extname } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".geojson": "application/geo+json",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".pbf": "application/x-protobuf",
  ".pmtiles": "application/vnd.pmtiles",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** The media type of a file by its name. @param {string} file */
export const mediaType = (file) => TYPES[extname(file)] ?? "application/octet-stream";

/** Whether a body of this media type becomes smaller by compression. @param {string} type */
const isText = (type) => /^text\/|json|xml|wasm/.test(type);

/** A strong entity tag over the bytes. @param {Buffer} bytes */
export const entityTag = (bytes) =>
  `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;

// Level 5 takes a few milliseconds where 11 takes seconds, and is still smaller than gzip.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** @type {Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>>} */
const CODERS = {
  br: (bytes) => promisify(brotliCompress)(bytes, BROTLI),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/**
 * The content coding to answer with, by RFC 9110 section 12.5.3, as far as browsers use it.
 * @param {string} type the media type of the body
 * @param {string} accepted the request's `Accept-Encoding`
 */
export function codingFor(type, accepted) {
  if (!isText(type)) return undefined;
  const refused = /;\s*q=0(?:\.0*)?$/;
  const names = accepted
    .split(",")
    .map((offer) => offer.trim())
    .filter((offer) => !refused.test(offer))
    .map((offer) => offer.split(";")[0]?.trim());
  return Object.keys(CODERS).find((coding) => names.includes(coding));
}

/** @type {Map<string, Promise<Buffer>>} */
const encoded = new Map();

/**
 * The bytes in a content coding, worked out once for each entity.
 * @param {Buffer} bytes
 * @param {string} coding one that `codingFor` gave
 * @param {string} etag of the bytes
 */
export function encode(bytes, coding, etag) {
  const key = `${coding} ${etag}`;
  const known = encoded.get(key);
  if (known) return known;
  const made = CODERS[coding]?.(bytes) ?? Promise.resolve(bytes);
  encoded.set(key, made);
  return made;
}

/**
 * The one byte range that a request asks for, by RFC 9110 section 14.2.
 * @param {string | undefined} header the request's `Range`
 * @param {number} size of the whole, in bytes
 * @returns {{ start: number, end: number } | "unsatisfiable" | undefined}
 *   `end` is the last byte; nothing when the whole is to be sent, as for several ranges at once
 */
export function rangeOf(header, size) {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === undefined || last === undefined || first + last === "") return undefined;
  if (first === "") {
    return last === "0"
      ? "unsatisfiable"
      : { start: Math.max(0, size - Number(last)), end: size - 1 };
  }
  const start = Number(first);
  const end = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < start) return undefined;
  return start < size ? { start, end } : "unsatisfiable";
}
