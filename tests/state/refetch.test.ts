import { afterEach, expect, test, vi } from "vitest";
import { refetch } from "../../src/state/refetch.ts";

const AT = "https://atlas.example/assets/";

/** A host's file, or what it answered in place of one. */
interface Kept {
  readonly type: string;
  readonly text: string;
  readonly status?: number;
}

const script = (text: string): Kept => ({ type: "text/javascript", text });
const PAGE: Kept = { type: "text/html; charset=utf-8", text: '<script src="./never.js"></script>' };
const NONE: Kept = { type: "text/plain", text: "There is no such file.", status: 404 };

/** A browser that keeps files for good, before a host; gives what was asked of the host, and what is kept. */
function aBrowser(cache: Record<string, Kept>, host: Record<string, Kept>) {
  const asked: string[] = [];
  const kept = new Map(Object.entries(cache));
  vi.stubGlobal("fetch", (address: string, { cache: how }: RequestInit = {}) => {
    const name = address.slice(AT.length);
    const known = how === "reload" ? undefined : kept.get(name);
    const answer = known ?? host[name] ?? NONE;
    if (!known) asked.push(name);
    kept.set(name, answer);
    const headers = { "Content-Type": answer.type };
    return Promise.resolve(new Response(answer.text, { status: answer.status ?? 200, headers }));
  });
  return { asked, kept };
}

afterEach(() => void vi.unstubAllGlobals());

test.each([
  ["a page with status 200", PAGE],
  ["an error", NONE],
])("%s that a browser keeps in the place of a script is asked for anew", async (_, instead) => {
  const here = script("export{}");
  const { asked, kept } = aBrowser({ "card.js": instead }, { "card.js": here });
  await refetch(`${AT}card.js`);
  expect(asked).toEqual(["card.js"]);
  expect(kept.get("card.js")).toBe(here);
});

test("so is what a script imports, however deep, once each, and nothing that is sound", async () => {
  const sheet = { type: "text/css", text: "" };
  const host = { "c.js": script("export{}"), "d.js": script('import"./c.js"'), "e.css": sheet };
  const { asked } = aBrowser(
    {
      "a.js": script('import{t as e}from"./b.js";import{x}from"./index-abc1234.js";'),
      "b.js": script("const later=()=>import(`./c.js`);import './d.js'"),
      "c.js": PAGE,
      "d.js": NONE,
      "e.css": NONE,
    },
    host,
  );
  await refetch(`${AT}a.js`);
  expect(asked.toSorted()).toEqual(["c.js", "d.js"]);
  await refetch(`${AT}e.css`);
  expect(asked.at(-1)).toBe("e.css");
});

test("what is still missing is asked for once, and a lost connection is no error", async () => {
  const { asked } = aBrowser({ "a.js": PAGE }, {});
  await refetch(`${AT}a.js`);
  expect(asked).toEqual(["a.js"]);
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  await expect(refetch(`${AT}a.js`)).resolves.toBeUndefined();
});
