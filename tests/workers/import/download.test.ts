import { afterEach, expect, test, vi } from "vitest";
import { download } from "../../../src/workers/import/download.ts";

const ADDRESS = new URL("https://data.example.org/parks/west%20side.geojson?v=2");

/** A host that answers with a text, perhaps by way of another address. */
function aHost(text: string, finalAddress = ""): ReturnType<typeof vi.fn<typeof fetch>> {
  const answer = new Response(text);
  Object.defineProperty(answer, "url", { value: finalAddress });
  const host = vi.fn<typeof fetch>(async () => answer);
  vi.stubGlobal("fetch", host);
  return host;
}

const asked = (host: ReturnType<typeof aHost>) => host.mock.calls[0]?.[1];

afterEach(() => vi.unstubAllGlobals());

test("a downloaded file knows its address and the SHA-256 of its content", async () => {
  aHost("abc");
  const answer = await download(ADDRESS, () => {}).answer;
  // The digest of "abc" as NIST prints it beside FIPS 180-4.
  const digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect(answer?.ok && answer.value).toMatchObject({
    name: "west side.geojson",
    origin: "address",
    web: { address: ADDRESS.href, sha256: Buffer.from(digest, "hex").toString("base64url") },
  });
});

test("a file can be downloaded where the browser has no digests", async () => {
  aHost("abc");
  vi.stubGlobal("crypto", {});
  const answer = await download(ADDRESS, () => {}).answer;
  expect(answer?.ok && "web" in answer.value).toBe(false);
});

test("a host is asked without cookies, a referrer or a memory", async () => {
  const host = aHost("abc");
  await download(ADDRESS, () => {}).answer;
  expect(asked(host)).toMatchObject({
    credentials: "omit",
    referrerPolicy: "no-referrer",
    cache: "no-store",
    redirect: "follow",
  });
});

test("a host that a link chose may not pass the question on", async () => {
  const host = aHost("abc");
  await download(ADDRESS, () => {}, "refused").answer;
  expect(asked(host)).toMatchObject({ redirect: "error" });
});

test.each([
  ["https://192.168.0.1/a.geojson", "private-address"],
  ["http://data.example.org/a.geojson", "not-https"],
])("nothing is read of %s, even where a public host leads there", async (address, kind) => {
  aHost("abc", address);
  const answer = await download(ADDRESS, () => {}).answer;
  expect(answer).toEqual({ ok: false, problem: { kind } });
});
