import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { mediaType } from "../../../.ci/commands/content.mjs";
import { SITE } from "../../../.ci/commands/site.mjs";

/** What a host does with a file and the range that was asked for. */
export type HostManner = (
  file: Buffer,
  range: { readonly first: number; readonly last: number } | undefined,
) => { readonly status: number; readonly headers: Record<string, string>; readonly body: Buffer };

/** Compresses all that it sends, and cuts a range out of the compressed file with the figures of the plain one. */
export const compressing: HostManner = (file, range) => {
  const body = gzipSync(file);
  const headers = { "Content-Encoding": "gzip" };
  if (!range) return { status: 200, headers, body };
  const contentRange = `bytes ${range.first}-${range.last}/${file.length}`;
  return {
    status: 206,
    headers: { ...headers, "Content-Range": contentRange },
    body: body.subarray(range.first, range.last + 1),
  };
};

/** Knows no ranges and no coding, as Python's http.server. */
export const plain: HostManner = (file) => ({ status: 200, headers: {}, body: file });

/** A host that carries the site below a folder, answers in its manner, and sends none of the site's own headers. */
export async function serveAsHost(folder: string, manner: HostManner) {
  const asked: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const path = pathname.slice(folder.length) || "index.html";
    const file = pathname.startsWith(folder)
      ? await readFile(join(SITE, path)).catch(() => undefined)
      : undefined;
    if (!file) return void response.writeHead(404).end();
    const { range } = request.headers;
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range ?? "") ?? [];
    asked.push(`${path} ${range ? "part" : "whole"}`);
    const { status, headers, body } = manner(
      file,
      first && last ? { first: Number(first), last: Number(last) } : undefined,
    );
    response.writeHead(status, {
      "Content-Type": mediaType(path),
      "Content-Length": body.length,
      ...headers,
    });
    response.end(body);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${folder}`,
    /** The paths below the folder, with `part` or `whole`. */
    asked: asked as readonly string[],
    close: () => void server.close(),
  };
}
