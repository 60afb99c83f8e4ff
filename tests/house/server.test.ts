import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { portFrom, serveFolder } from "../../.ci/commands/server.mjs";

const PAGE = `<!doctype html>${"<p>Atlas</p>".repeat(200)}`;
const ARCHIVE = Buffer.from(Array.from({ length: 256 }, (_, index) => index));

let folder: string;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "atlas-site-"));
  mkdirSync(join(folder, "site", "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "not of the site");
  writeFileSync(join(folder, "site", ".built-from"), "stamp");
  writeFileSync(join(folder, "site", "index.html"), PAGE);
  writeFileSync(
    join(folder, "site", "_headers"),
    "/*\n  X-Atlas: yes\n/assets/*\n  X-Atlas: kept\n",
  );
  for (const name of ["a.mjs", "a.css", "a.json", "a.geojson", "a.woff2", "a.wasm", "a.svg"]) {
    writeFileSync(join(folder, "site", "assets", name), "{}");
  }
  writeFileSync(join(folder, "site", "assets", "world.pmtiles"), ARCHIVE);
  site = await serveFolder(join(folder, "site"), 0);
});

afterAll(() => {
  site.close();
  rmSync(folder, { recursive: true });
});

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Asks as is: `fetch` would tidy the path and undo the compression. */
const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<Reply>((resolve, reject) => {
    const { port } = new URL(site.address);
    get({ port, path, headers, method, agent: false }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on("data", (chunk: Buffer) => chunks.push(chunk));
      reply.on("end", () =>
        resolve({
          status: reply.statusCode ?? 0,
          headers: reply.headers,
          body: Buffer.concat(chunks),
        }),
      );
    }).on("error", reject);
  });

test("the folder's own address gives its page", async () => {
  const { status, headers, body } = await ask("/?a=b");
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(body.toString()).toBe(PAGE);
});

test.each([
  ["a.mjs", "text/javascript; charset=utf-8"],
  ["a.css", "text/css; charset=utf-8"],
  ["a.json", "application/json"],
  ["a.geojson", "application/geo+json"],
  ["a.woff2", "font/woff2"],
  ["a.wasm", "application/wasm"],
  ["a.svg", "image/svg+xml"],
  ["world.pmtiles", "application/vnd.pmtiles"],
])("%s is served as %s", async (name, type) => {
  expect((await ask(`/assets/${name}`)).headers["content-type"]).toBe(type);
});

test("a byte range is answered with exactly those bytes", async () => {
  const { status, headers, body } = await ask("/assets/world.pmtiles", { Range: "bytes=16-31" });
  expect(status).toBe(206);
  expect(headers["content-range"]).toBe("bytes 16-31/256");
  expect(headers["content-length"]).toBe("16");
  expect([...body]).toEqual([...ARCHIVE.subarray(16, 32)]);
});

test.each([
  ["bytes=250-", "bytes 250-255/256", 6],
  ["bytes=-10", "bytes 246-255/256", 10],
  ["bytes=0-9999", "bytes 0-255/256", 256],
  ["bytes=-9999", "bytes 0-255/256", 256],
])("the open range %s is cut at the file's end", async (range, expected, length) => {
  const { status, headers, body } = await ask("/assets/world.pmtiles", { Range: range });
  expect([status, headers["content-range"], body.length]).toEqual([206, expected, length]);
});

test("a range beyond the end cannot be satisfied", async () => {
  const { status, headers } = await ask("/assets/world.pmtiles", { Range: "bytes=256-" });
  expect([status, headers["content-range"]]).toEqual([416, "bytes */256"]);
});

test.each(["bytes=9-3", "bytes=a-b", "lines=1-2", "bytes=0-1,4-5"])(
  "the whole is sent where the range is %s",
  async (range) => {
    const { status, body } = await ask("/assets/world.pmtiles", { Range: range });
    expect([status, body.length]).toEqual([200, 256]);
  },
);

test("a range of a file that has changed since gives the whole", async () => {
  const asked = { Range: "bytes=0-1", "If-Range": '"another"' };
  expect((await ask("/assets/world.pmtiles", asked)).status).toBe(200);
});

test("a file that the browser has is not sent again", async () => {
  const { headers } = await ask("/");
  const again = await ask("/", { "If-None-Match": String(headers["etag"]) });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test("text is compressed in the way that the browser understands", async () => {
  const brotli = await ask("/", { "Accept-Encoding": "gzip, deflate, br" });
  expect(brotli.headers["content-encoding"]).toBe("br");
  expect(brotliDecompressSync(brotli.body).toString()).toBe(PAGE);
  const gzip = await ask("/", { "Accept-Encoding": "gzip;q=1.0, br;q=0" });
  expect(gzip.headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(gzip.body).toString()).toBe(PAGE);
  expect(gzip.headers["vary"]).toBe("Accept-Encoding");
});

test("archives and fonts are sent as they are, since they are compressed already", async () => {
  const { headers } = await ask("/assets/world.pmtiles", { "Accept-Encoding": "br" });
  expect(headers["content-encoding"]).toBeUndefined();
});

test("HEAD gives the headers of GET and no body", async () => {
  const { status, headers, body } = await ask("/", {}, "HEAD");
  expect([status, headers["content-length"], body.length]).toEqual([200, String(PAGE.length), 0]);
});

test("other methods are refused", async () => {
  const { status, headers } = await ask("/", {}, "POST");
  expect([status, headers["allow"]]).toEqual([405, "GET, HEAD"]);
});

test("the headers file speaks for every file, and its later rule wins", async () => {
  expect((await ask("/")).headers["x-atlas"]).toBe("yes");
  expect((await ask("/assets/a.css")).headers["x-atlas"]).toBe("kept");
});

test.each([
  "/../secret.txt",
  "/assets/../../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/assets/..%5c..%5csecret.txt",
  "//../secret.txt",
  "/.built-from",
  "/%00",
  "/%E0%A4%A",
  "/assets",
  "/nowhere.js",
])("%s leads to nothing", async (path) => {
  const { status, body } = await ask(path);
  expect([status, body.toString()]).toEqual([404, "There is no such file.\n"]);
});

test("a taken port is told in one sentence", async () => {
  const { port } = new URL(site.address);
  await expect(serveFolder(folder, Number(port))).rejects.toThrow(
    `Port ${port} is taken: choose another, such as PORT=4174 npm start.`,
  );
});

test("the port comes from the environment, 4173 where it says nothing", () => {
  expect([portFrom(undefined), portFrom(""), portFrom("8080")]).toEqual([4173, 4173, 8080]);
  expect(() => portFrom("http")).toThrow('PORT is "http": it must be a whole number');
  expect(() => portFrom("70000")).toThrow("0 to 65535");
});
