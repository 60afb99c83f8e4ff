import { build } from "vite";
import type { Rolldown } from "vite";
import { expect, test } from "vitest";
import { bundleCatalogue } from "../../geodata/bundle.ts";
import { catalogueAsset } from "../../geodata/plugin.ts";

const ENTRY = "virtual:entry";

/** A page that asks for nothing but the catalogue's address. */
const entry = {
  name: "entry",
  resolveId: (id: string) => (id === ENTRY ? id : undefined),
  load: (id: string) =>
    id === ENTRY ? 'import url from "virtual:catalogue"; globalThis.address = url;' : undefined,
};

test("the build emits the catalogue once, with a hash in its name, addressed relative to the code", async () => {
  const result = (await build({
    configFile: false,
    logLevel: "silent",
    base: "./",
    plugins: [entry, catalogueAsset()],
    build: { write: false, rollupOptions: { input: ENTRY } },
  })) as Rolldown.RolldownOutput;
  const assets = result.output.filter(({ type }) => type === "asset");
  expect(assets.map(({ fileName }) => fileName)).toEqual([
    expect.stringMatching(/^assets\/catalogue-[\w-]{8}\.json$/),
  ]);
  expect(assets[0]).toMatchObject({ source: bundleCatalogue("geodata") });
  const [chunk] = result.output.filter((each) => each.type === "chunk");
  const name = assets[0]?.fileName.replace("assets/", "") ?? "";
  expect(chunk?.code).toMatch(new RegExp(`new URL\\(["'\`]${name}["'\`], ?import\\.meta\\.url\\)`));
});
