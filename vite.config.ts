import { fileURLToPath } from "node:url";
import solid from "vite-plugin-solid";
import type { Plugin } from "vite";
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

const NO_ZSTANDARD = "\0no-zstandard";

/**
 * Gives flatgeobuf an empty module for the one that unpacks Zstandard by WebAssembly, which the security policy forbids.
 * The import recognises such a file before, so nobody calls it.
 */
const withoutZstandard = (): Plugin => ({
  name: "without-zstandard",
  enforce: "pre",
  resolveId: (source, importer) =>
    source.endsWith("/seekable-zstd.js") && importer?.includes("/flatgeobuf/")
      ? NO_ZSTANDARD
      : undefined,
  load: (id) => (id === NO_ZSTANDARD ? "export const SeekableZstdReader = undefined;" : undefined),
});

const SERVICE_WORKER = fileURLToPath(new URL("./src/offline/worker.ts", import.meta.url));

/** What a first view may wait for; all else that comes later is fetched ahead, when the map is at rest. */
const FIRST_VIEW = /\/(?:MapCanvas|ParkCard|OwnCard|EmbedShell)-/;
/** What the first script brings itself. */
const HERE = /\/(?:solid|web|Icon|preload-helper)-/;

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
  plugins: [solid(), catalogueAsset(), securityPolicy(), offlineWorker(SERVICE_WORKER)],
  // Workers load the library of a format when a file of that format comes.
  worker: { format: "es", plugins: () => [withoutZstandard()] },
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
