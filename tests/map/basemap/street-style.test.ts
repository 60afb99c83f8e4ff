import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { fetchStreetStyle, readStyle } from "../../../src/map/basemap/street-style.ts";

const style = { version: 8, sources: {}, layers: [] };
const never = new AbortController().signal;
const answering = (answer: () => Promise<Response>) => {
  const asked = vi.fn<typeof fetch>(answer);
  vi.stubGlobal("fetch", asked);
  return asked;
};

afterEach(() => vi.unstubAllGlobals());

describe("the street map's style", () => {
  test("is asked of OpenFreeMap, light or dark, without telling where the user is", async () => {
    const asked = answering(() => Promise.resolve(Response.json(style)));
    expect(await fetchStreetStyle("light", never)).toEqual({ ok: true, value: style });
    await fetchStreetStyle("dark", never);
    expect(asked.mock.calls.map(([url]) => url)).toEqual([
      "https://tiles.openfreemap.org/styles/positron",
      "https://tiles.openfreemap.org/styles/dark",
    ]);
    expect(asked.mock.calls[0]?.[1]).toMatchObject({
      credentials: "omit",
      referrerPolicy: "no-referrer",
    });
  });

  test("is unreachable when the network fails", async () => {
    answering(() => Promise.reject(new TypeError("Failed to fetch")));
    expect(await fetchStreetStyle("light", never)).toEqual({
      ok: false,
      problem: { kind: "unreachable" },
    });
  });

  test("tells the status of an answer that refuses", async () => {
    answering(() => Promise.resolve(new Response("", { status: 503 })));
    expect(await fetchStreetStyle("light", never)).toEqual({
      ok: false,
      problem: { kind: "status", status: 503 },
    });
  });

  test.each([
    ["a captive portal's page", "<!doctype html><title>Sign in</title>"],
    ["another version", '{"version":7,"sources":{},"layers":[]}'],
    ["no layers", '{"version":8,"sources":{}}'],
    ["nothing", ""],
    ["null", "null"],
  ])("is unreadable when it is %s", (_name, text) => {
    expect(readStyle(text)).toEqual({ ok: false, problem: { kind: "unreadable" } });
  });

  test("is read or refused, whatever comes", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readStyle(text)).toEqual({ ok: false, problem: { kind: "unreadable" } });
      }),
    );
  });
});
