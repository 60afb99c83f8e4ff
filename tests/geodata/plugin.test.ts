import { build } from "vite";
import type { Rolldown } from "vite";
import { expect, test } from "vitest";
import { catalogueAssets } from "../../geodata/bundle.ts";
import { catalogueAsset } from "../../geodata/plugin.ts";

const ENTRY = "virtual:entry";

/** A page that asks for nothing but the catalogue's address. */
const entry = {
  name: "entry",
  resolveId: (id: string) => (id === ENTRY ? id : undefined),
  load: (id: string) =>
    id === ENTRY ? 'import url from "virtual:catalogue"; globalThis.address = url;' : undefined,
};

test("the build emits the catalogue in two steps, with hashes in the names, addressed relative to the code", async () => {
  const result = (await build({
    configFile: false,
    logLevel: "silent",
    base: "./",
    plugins: [entry, catalogueAsset()],
    build: { write: false, rollupOptions: { input: ENTRY } },
  })) as Rolldown.RolldownOutput;
  const assets = result.output.filter(({ type }) => type === "asset");
  const { summary, figures, details, version } = catalogueAssets("geodata");
  const named = assets.filter(({ fileName }) =>
    /^assets\/catalogue-[\w-]{8}\.json$/.test(fileName),
  );
  expect(named).toMatchObject([{ source: summary }]);
  expect(
    assets.filter(({ fileName }) => /^assets\/park-figures-[\w-]{8}\.json$/.test(fileName)),
  ).toMatchObject([{ source: figures }]);
  for (const [file, source] of details.entries()) {
    const fileName = `assets/park-details-${file}-${version}.json`;
    expect(assets).toContainEqual(expect.objectContaining({ fileName, source }));
  }
  expect(assets).toHaveLength(2 + details.length);
  const [chunk] = result.output.filter((each) => each.type === "chunk");
  const name = named[0]?.fileName.replace("assets/", "") ?? "";
  expect(chunk?.code).toMatch(new RegExp(`new URL\\(["'\`]${name}["'\`], ?import\\.meta\\.url\\)`));
});
