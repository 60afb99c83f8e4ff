import { describe, expect, test } from "vitest";
import { cacheName, outdatedCaches, pathOf } from "../../src/offline/cache-policy.ts";

const SCOPE = "https://atlas.example/parks/";
const KEPT = {
  version: "b2",
  files: ["", "assets/main-1a2b.js", "assets/world-3c4d.pmtiles"].map((path) => ({
    path,
    integrity: "",
  })),
};
const claimed = (url: string, mode = "cors", method = "GET") =>
  pathOf({ url, mode, method }, SCOPE, KEPT);

describe("a request", () => {
  test.each([SCOPE, `${SCOPE}?a=b`, `${SCOPE}index.html`, `${SCOPE}index.html?a#park=mentougou`])(
    "to open %s is for the page",
    (url) => {
      expect(claimed(url, "navigate")).toBe("");
    },
  );

  test("for a file of the build is for that file", () => {
    expect(claimed(`${SCOPE}assets/world-3c4d.pmtiles`)).toBe("assets/world-3c4d.pmtiles");
    expect(claimed(`${SCOPE}assets/main-1a2b.js`, "navigate")).toBe("assets/main-1a2b.js");
  });

  test.each([
    ["another host", "https://tiles.openfreemap.org/assets/main-1a2b.js"],
    ["a host whose name begins alike", "https://atlas.example.org/parks/assets/main-1a2b.js"],
    ["another port", "https://atlas.example:8443/parks/assets/main-1a2b.js"],
    ["another page of the host", "https://atlas.example/other/assets/main-1a2b.js"],
    ["a file of another build", `${SCOPE}assets/main-9z9z.js`],
    ["the service worker", `${SCOPE}sw.js`],
    ["a file with a query", `${SCOPE}assets/main-1a2b.js?v=2`],
    ["the page as data", SCOPE],
  ])("for %s is left alone", (_what, url) => {
    expect(claimed(url)).toBeUndefined();
  });

  test("to open another page below the atlas is left alone", () => {
    expect(claimed(`${SCOPE}beside`, "navigate")).toBeUndefined();
  });

  test.each(["HEAD", "POST"])("that is %s is left alone", (method) => {
    expect(claimed(`${SCOPE}assets/main-1a2b.js`, "cors", method)).toBeUndefined();
  });
});

test("only caches of earlier builds at the same address are outdated", () => {
  const earlier = cacheName(SCOPE, { ...KEPT, version: "a1" });
  const above = cacheName("https://atlas.example/", { ...KEPT, version: "a1" });
  const below = cacheName(`${SCOPE}next/`, { ...KEPT, version: "a1" });
  const names = [earlier, cacheName(SCOPE, KEPT), above, below, "somebody's"];
  expect(outdatedCaches(names, SCOPE, KEPT)).toEqual([earlier]);
});
