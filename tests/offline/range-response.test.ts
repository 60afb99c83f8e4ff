import { describe, expect, test } from "vitest";
import { sliceFor } from "../../src/offline/range-response.ts";

const BYTES = Uint8Array.from({ length: 256 }, (_, index) => index);
const whole = () =>
  new Response(BYTES, {
    headers: { "Content-Type": "application/vnd.pmtiles", "Content-Encoding": "br", ETag: '"1"' },
  });

const ask = async (headers: Record<string, string>) => {
  const answer = await sliceFor(new Request("https://atlas.example/a", { headers }), whole());
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    bytes: [...new Uint8Array(await answer.arrayBuffer())],
  };
};

describe("a kept file", () => {
  test("is answered in part where a part is asked for, by RFC 9110 section 15.3.7", async () => {
    expect(await ask({ Range: "bytes=16-31" })).toEqual({
      status: 206,
      // It tells nothing of the whole's compression, which is undone by now, nor of its tag.
      headers: {
        "content-type": "application/vnd.pmtiles",
        "content-length": "16",
        "content-range": "bytes 16-31/256",
      },
      bytes: [...BYTES.subarray(16, 32)],
    });
  });

  test("has no bytes beyond its end, by RFC 9110 section 15.5.17", async () => {
    const { status, headers, bytes } = await ask({ Range: "bytes=256-" });
    expect([status, headers["content-range"], bytes]).toEqual([416, "bytes */256", []]);
  });

  test.each([{}, { Range: "lines=1-2" }, { Range: "bytes=0-1", "If-Range": '"1"' }])(
    "is answered as a whole for %j",
    async (headers) => {
      const { status, bytes } = await ask(headers as Record<string, string>);
      expect([status, bytes]).toEqual([200, [...BYTES]]);
    },
  );
});
