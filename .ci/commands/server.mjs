import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { codingFor, encode, entityTag, mediaType, rangeOf } from "./content.mjs";
import { headersFor, readHeadersFile } from "./headers-file.mjs";
import { Refusal } from "./run.mjs";

const DEFAULT_PORT = 4173;

/** @typedef {{ status: number, headers: Record<string, string | number>, body?: Buffer }} Answer */

/**
 * The port that the environment asks for.
 * @param {string | undefined} text
 */
export function portFrom(text) {
  if (text === undefined || text === "") return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Refusal(`PORT is "${text}": it must be a whole number from 0 to 65535.`);
}

/**
 * The file below the folder that an address means, or nothing where it leads outside or to a dot-file.
 * @param {string} folder
 * @param {string} path percent-encoded, as the request has it
 */
function fileAt(folder, path) {
  let parts;
  try {
    parts = decodeURIComponent(path).split("/").slice(1);
  } catch {
    return undefined;
  }
  if (parts.some((part) => part.startsWith(".") || /[\\\0]/.test(part))) return undefined;
  return join(folder, ...parts, parts.at(-1) === "" ? "index.html" : "");
}

/** @param {string} file */
const bytesOf = (file) => readFile(file).catch(() => undefined);

/** @param {string} text @param {number} status @returns {Answer} */
const plain = (text, status) => ({
  status,
  headers: { "Content-Type": "text/plain; charset=utf-8" },
  body: Buffer.from(`${text}\n`),
});

/**
 * @param {Buffer} bytes
 * @param {import("node:http").IncomingHttpHeaders} asked
 * @param {string} type
 * @returns {Promise<Answer>}
 */
async function answerWith(bytes, asked, type) {
  const etag = entityTag(bytes);
  const headers = { "Content-Type": type, ETag: etag, "Accept-Ranges": "bytes" };
  if (asked["if-none-match"]?.split(/,\s*/).includes(etag)) return { status: 304, headers };
  const stillThere = asked["if-range"] === undefined || asked["if-range"] === etag;
  const range = stillThere ? rangeOf(asked.range, bytes.length) : undefined;
  if (range === "unsatisfiable") {
    return { status: 416, headers: { ...headers, "Content-Range": `bytes */${bytes.length}` } };
  }
  if (range) {
    const told = `bytes ${range.start}-${range.end}/${bytes.length}`;
    const body = bytes.subarray(range.start, range.end + 1);
    return { status: 206, headers: { ...headers, "Content-Range": told }, body };
  }
  const coding = codingFor(type, String(asked["accept-encoding"] ?? ""));
  const vary = { ...headers, Vary: "Accept-Encoding" };
  if (!coding) return { status: 200, headers: vary, body: bytes };
  const body = await encode(bytes, coding, etag);
  return { status: 200, headers: { ...vary, "Content-Encoding": coding }, body };
}

/**
 * @param {string} folder
 * @param {import("node:http").IncomingMessage} request
 * @returns {Promise<Answer>}
 */
async function answer(folder, request) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    const refusal = plain("Only GET and HEAD are answered here.", 405);
    return { ...refusal, headers: { ...refusal.headers, Allow: "GET, HEAD" } };
  }
  const [path = "/"] = (request.url ?? "/").split(/[?#]/);
  const file = fileAt(folder, path);
  const bytes = file === undefined ? undefined : await bytesOf(file);
  if (file === undefined || bytes === undefined) return plain("There is no such file.", 404);
  const rules = readHeadersFile(String((await bytesOf(join(folder, "_headers"))) ?? ""));
  const { status, headers, body } = await answerWith(bytes, request.headers, mediaType(file));
  return { status, headers: { ...headersFor(rules, path), ...headers }, ...(body && { body }) };
}

/** @param {NodeJS.ErrnoException} error @param {number} port */
function portRefusal(error, port) {
  const another = `choose another, such as PORT=${DEFAULT_PORT + 1} npm start.`;
  if (error.code === "EADDRINUSE") return new Refusal(`Port ${port} is taken: ${another}`);
  if (error.code === "EACCES") return new Refusal(`Port ${port} is not for everybody: ${another}`);
  return error;
}

/**
 * Serves a folder as static hosts do: media types, byte ranges, entity tags, compression, and the
 * headers of its `_headers` file.
 * @param {string} folder
 * @param {number} port 0 takes any that is free
 * @returns {Promise<{ address: string, close: () => void }>}
 * @throws {Refusal} when the port is taken
 */
export function serveFolder(folder, port) {
  const server = createServer(async (request, response) => {
    const { status, headers, body } = await answer(folder, request);
    // A 304 tells no length: RFC 9110 section 8.6 would have it be that of the whole answer.
    const length = status === 304 ? {} : { "Content-Length": body?.length ?? 0 };
    response.writeHead(status, { ...headers, ...length });
    response.end(request.method === "HEAD" ? undefined : body);
  });
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(portRefusal(error, port)));
    server.listen(port, () => {
      const bound = /** @type {import("node:net").AddressInfo} */ (server.address());
      resolve({ address: `http://localhost:${bound.port}`, close: () => server.close() });
    });
  });
}
