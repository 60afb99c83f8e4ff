import { createHash } from "node:crypto";
import { runInNewContext } from "node:vm";
import { build } from "vite";
import type { Rolldown } from "vite";
import { expect, test } from "vitest";
import { offlineWorker } from "../../src/offline/plugin.ts";
import { inProject } from "../../.ci/commands/project.mjs";

const ENTRY = "virtual:entry";
const page = {
  name: "entry",
  resolveId: (id: string) => (id === ENTRY ? id : undefined),
  load: (id: string) => (id === ENTRY ? 'console.log("here");' : undefined),
  generateBundle(this: Rolldown.PluginContext) {
    this.emitFile({ type: "asset", fileName: "_headers", source: "/*" });
    this.emitFile({ type: "asset", name: "tiles.bin", source: new Uint8Array([0, 255, 10]) });
  },
};

const made = async () => {
  const { output } = (await build({
    configFile: false,
    logLevel: "silent",
    plugins: [page, offlineWorker(inProject("src", "offline", "worker.ts"))],
    build: { write: false, rolldownOptions: { input: ENTRY } },
  })) as Rolldown.RolldownOutput;
  return output;
};

const codeOf = (output: Awaited<ReturnType<typeof made>>): string => {
  const worker = output.find(({ fileName }) => fileName === "sw.js");
  return worker?.type === "chunk" ? worker.code : "";
};

test("the service worker is one classic script that lists all other files by their hashes", async () => {
  const output = await made();
  const code = codeOf(output);
  const heard: string[] = [];
  // Runs as a script, which a module with imports would not.
  runInNewContext(code, {
    URL,
    registration: { scope: "https://atlas.example/" },
    addEventListener: (type: string) => heard.push(type),
  });
  expect(heard).toEqual(["install", "activate", "fetch"]);
  const others = output.filter(({ fileName }) => !["sw.js", "_headers"].includes(fileName));
  expect(others.length).toBe(2);
  for (const file of others) {
    const content = file.type === "chunk" ? file.code : file.source;
    const hash = createHash("sha256").update(content).digest("base64");
    expect(code).toContain(JSON.stringify({ path: file.fileName, integrity: `sha256-${hash}` }));
  }
  expect(code).not.toContain("_headers");
});

test("the same input gives the same bytes", async () => {
  expect(codeOf(await made())).toBe(codeOf(await made()));
});
