import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { filesBelow } from "../../../.ci/commands/project.mjs";
import { SITE } from "../../../.ci/commands/site.mjs";
import { expect, test } from "../support/page.ts";

/** Files by whose fixed names browsers and hosts ask. */
const ASKED_BY_NAME = ["index.html", "sw.js", "_headers", ".built-from"];

const files = filesBelow(SITE).map((path) => ({ path, name: basename(path) }));

test("each file of the build is named by another one, and none is WebAssembly, which the policy forbids", () => {
  const texts = files
    .filter(({ name }) => /\.(?:js|css|html)$/.test(name) && name !== "sw.js")
    .map(({ name, path }) => ({ name, text: readFileSync(path, "utf8") }));
  const orphans = files
    .map(({ name }) => name)
    .filter((name) => !ASKED_BY_NAME.includes(name))
    .filter((name) => !texts.some((one) => one.name !== name && one.text.includes(name)));
  expect(files.length).toBeGreaterThan(100);
  expect(orphans).toEqual([]);
  expect(files.filter(({ name }) => name.endsWith(".wasm"))).toEqual([]);
});
