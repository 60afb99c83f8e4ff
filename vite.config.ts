import { fileURLToPath } from "node:url";
import solid from "vite-plugin-solid";
import type { Plugin, Rolldown } from "vite";
import { defineConfig } from "vitest/config";
import { catalogueAsset } from "./geodata/plugin.ts";
import { offlineWorker } from "./src/offline/plugin.ts";
import { contentSecurityPolicy, headersFile } from "./src/security-policy.ts";

/** Puts the security policy into the built page, and beside it for hosts that send headers. */
const securityPolicy = (): Plugin => ({
  name: "security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: {
        "http-equiv": "Content-Security-Policy",
        content: contentSecurityPolicy("meta"),
      },
      injectTo: "head-prepend",
    },
  ],
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "_headers", source: headersFile() });
  },
});

const MAP = "/map/MapCanvas.tsx";

/**
 * Has the page ask for the map's scripts and the catalogue at once, beside its own script and not only when that runs.
 */
const neededEarly = (): Plugin => ({
  name: "needed-early",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler(_html, { bundle = {}, chunk: page }) {
      const files = Object.values(bundle);
      const map = files.find((file) => file.type === "chunk" && file.facadeModuleId?.endsWith(MAP));
      const catalogue = files.find(
        (file) => file.type === "asset" && file.names.includes("catalogue.json"),
      );
      if (map?.type !== "chunk" || !catalogue || !page)
        throw new Error("The map or its data are missing.");
      const scripts = [...page.imports, map.fileName, ...map.imports].filter(
        (file) => file !== page.fileName,
      );
      return [
        { tag: "link", attrs: { rel: "preload", as: "fetch", href: `./${catalogue.fileName}` } },
        ...[...new Set(scripts)].map((file) => ({
          tag: "link",
          attrs: { rel: "modulepreload", href: `./${file}` },
        })),
      ].map(({ tag, attrs }) => ({
        tag,
        attrs: { ...attrs, crossorigin: true },
        injectTo: "head",
      }));
    },
  },
});

/** What libraries bring along and nobody here calls, by who imports it, with what is imported. */
const UNCALLED = [
  // It unpacks Zstandard by WebAssembly, which the security policy forbids. The import recognises such a file before.
  { importer: "/flatgeobuf/", source: /\/seekable-zstd\.js$/, name: "SeekableZstdReader" },
  // For browsers that cannot unpack gzip themselves: none of those has what the map engine needs.
  { importer: "/pmtiles/", source: /^fflate$/, name: "decompressSync" },
] as const;
const UNCALLED_ID = "\0uncalled/";

/** Gives an empty module for each that nobody calls. */
const withoutUncalled = (): Plugin => ({
  name: "without-uncalled",
  apply: "build",
  enforce: "pre",
  resolveId(source, importer) {
    const found = UNCALLED.find(
      (one) => one.source.test(source) && importer?.includes(one.importer),
    );
    return found && UNCALLED_ID + found.name;
  },
  load: (id) =>
    id.startsWith(UNCALLED_ID)
      ? `export const ${id.slice(UNCALLED_ID.length)} = undefined;`
      : undefined,
});

const DECIMAL = fileURLToPath(new URL("./src/geo/operations/decimal.ts", import.meta.url));
const DECIMAL_ID = "\0decimal";

/** Gives what clips polygons the decimal numbers that it needs, in place of a library that knows a dozen things more. */
const smallDecimals = (): Plugin => ({
  name: "small-decimals",
  apply: "build",
  enforce: "pre",
  resolveId: (source) => (source === "bignumber.js" ? DECIMAL_ID : undefined),
  load: (id) =>
    id === DECIMAL_ID
      ? `export { Decimal as default } from ${JSON.stringify(DECIMAL)};`
      : undefined,
});

const SERVICE_WORKER = fileURLToPath(new URL("./src/offline/worker.ts", import.meta.url));

const PAGE = fileURLToPath(new URL("./src/main.tsx", import.meta.url));

/** A module, and all that it imports at once. */
function withImports(id: string, build: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set([id]);
  for (const module of found) {
    for (const next of build.getModuleInfo(module)?.importedIds ?? []) found.add(next);
  }
  return found;
}

/** What has styles, whose order is that of the page's own script. */
const VIEWS = /\/src\/(?:app|map|panels)\//;

/** Puts into one file what the first script shares with parts that come later: two dozen small ones weigh more. */
function sharedByFirstScript(): Rolldown.CodeSplittingGroup {
  let first: ReadonlySet<string> | undefined;
  const isFirst = (id: string, build: Rolldown.ChunkingContext): boolean =>
    (first ??= withImports(PAGE, build)).has(id);
  return {
    name: (id, build) => (!VIEWS.test(id) && isFirst(id, build) ? "shared" : undefined),
    minShareCount: 2,
  };
}

/** What a first view may wait for; all else that comes later is fetched ahead, when the map is at rest. */
const FIRST_VIEW = /\/(?:MapCanvas|ParkCard|OwnCard|EmbedShell)-/;
/** What the first script brings itself. */
const HERE = /\/(?:shared|ModalDialog|use-words|own-name|preload-helper)-/;

/**
 * The files that are fetched together with a chunk. Each name of the list is part of the first script: later chunks name
 * their styles, and bring their own scripts after them.
 */
const neededAtOnce = (chunk: string, files: string[]): string[] =>
  FIRST_VIEW.test(chunk)
    ? files.filter((file) => !HERE.test(file))
    : files.filter((file) => file.endsWith(".css"));

/** Files of words are called by their language, too: each language has the same names. */
const wordsName = (id: string | null | undefined): string | undefined => {
  const [, language, part] = /\/words\/([^/]+)\/([^/]+)\.ts$/.exec(id ?? "") ?? [];
  return language && `words-${language}-${part}`;
};

/**
 * The ending that the archives of the basemap are given. Hosts that do not know `.pmtiles` take it for any bytes, which many
 * compress, and out of compressed bytes no range can be read. A picture is compressed already: it is in no list of
 * media types to be compressed, neither of nginx, Netlify, Vercel, Cloudflare and CloudFront nor of the table mime-db,
 * by which GitHub Pages goes. Gzip's own ending would do there, but Apache may call such a file compressed.
 */
const LEFT_ALONE = "png";

export default defineConfig({
  root: "src",
  base: "./",
  publicDir: false,
  plugins: [
    withoutUncalled(),
    smallDecimals(),
    solid(),
    catalogueAsset(),
    securityPolicy(),
    neededEarly(),
    offlineWorker(SERVICE_WORKER),
  ],
  // Workers load the library of a format when a file of that format comes.
  worker: { format: "es", plugins: () => [withoutUncalled(), smallDecimals()] },
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: "es2023",
    // Nothing becomes a data: address: the policy allows none for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: neededAtOnce },
    // The map engine is one chunk, which is wanted whole; warn of what is larger than it.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      // Of a few hundred names seven letters tell all versions apart, and the first script names many.
      output: {
        codeSplitting: { groups: [sharedByFirstScript()] },
        entryFileNames: "assets/[name]-[hash:7].js",
        chunkFileNames: ({ facadeModuleId }) =>
          `assets/${wordsName(facadeModuleId) ?? "[name]"}-[hash:7].js`,
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith(".pmtiles"))
            ? `assets/[name].pmtiles-[hash:7].${LEFT_ALONE}`
            : "assets/[name]-[hash:7][extname]",
      },
    },
  },
  test: {
    root: ".",
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/browser/**"],
    environment: "node",
    setupFiles: ["tests/support/seeded.ts"],
    // Vitest would leave one core free. Files of tests change nothing that others see, and share what they have loaded.
    maxWorkers: "100%",
    isolate: false,
    // Some tests read all fonts or run thousands of cases, on machines that do other things too.
    testTimeout: 180_000,
    expect: { requireAssertions: true },
  },
});
