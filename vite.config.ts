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

interface Leaving {
  /** How the file's name ends. */
  readonly file: string;
  readonly found: RegExp;
  readonly put: string;
}

/** Programs of the graphics card for what no style of this page has: relief, heat, terrain, gradients along lines, aids. */
const UNUSED_SHADERS = [
  "heatmap",
  "heatmapTexture",
  "hillshade",
  "hillshadePrepare",
  "colorRelief",
  "terrain",
  "terrainDepth",
  "terrainHeight",
  "lineGradient",
  "lineGradientSDF",
  "collisionBox",
  "collisionCircle",
  "debug",
];

/** The two texts of a program, each written there or named. */
const withoutShader = (name: string): Leaving => ({
  file: "/maplibre-gl/dist/maplibre-gl.mjs",
  found: new RegExp(`(?<=[,{])${name}:[\\w$]+\\((?:\`[^\`]*\`|[\\w$]+),(?:\`[^\`]*\`|[\\w$]+)\\),`),
  put: "",
});

/** What libraries carry along for others and the bundler cannot see that nobody here ever calls. */
const LEAVINGS: readonly Leaving[] = [
  ...UNUSED_SHADERS.map(withoutShader),
  {
    // 50 kB that read MapLibre's second tile format, here for asking a tile what lies at a point: the tiles that this
    // page asks are its own, and MVT. To draw such tiles is the worker's, which is left whole.
    file: "/maplibre-gl/dist/maplibre-gl.mjs",
    found: /this\.vtLayers=new [\w$]+\(this\.rawTileData\)\.layers;break;/,
    put: 'throw new Error("This page reads no MLT.");',
  },
  {
    // An unzipper for browsers without DecompressionStream, all of them older than what the build is for.
    file: "/pmtiles/dist/esm/index.js",
    found:
      /if\(typeof globalThis\.DecompressionStream=="undefined"\)return \w+\(new Uint8Array\(\w+\)\);/,
    put: "",
  },
  {
    // Its functions are given their names by a call, which holds on to the unused ones.
    file: "/pmtiles/dist/esm/index.js",
    found: /var d=(?=\(\w+,\w+\)=>\w+\(\w+,"name")/,
    put: "/* @__NO_SIDE_EFFECTS__ */ const d=",
  },
];

/** The same of what works beside the page. */
const WORKER_LEAVINGS: readonly Leaving[] = [
  {
    // Reads FlatGeobuf within Zstandard, by WebAssembly, which the policy forbids: such a file is told before.
    file: "/flatgeobuf/lib/mjs/generic/featurecollection.js",
    found: /const \{ SeekableZstdReader \} = await import\('\.\.\/seekable-zstd\.js'\);/,
    put: 'throw new Error("This page reads no Zstandard.");',
  },
];

/** Leaves parts of libraries out of the built page. Stops the build when a new version of one reads otherwise. */
const leaveOut = (leavings: readonly Leaving[]): Plugin => ({
  name: "leave-out",
  apply: "build",
  transform(code, id) {
    const here = leavings.filter(({ file }) => id.endsWith(file));
    if (here.length === 0) return undefined;
    const left = here.reduce((text, { found, put }) => {
      if (text.split(found).length !== 2) this.error(`${id} has not just one ${found.source}`);
      return text.replace(found, put);
    }, code);
    return { code: left, map: null };
  },
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

export default defineConfig({
  root: "src",
  base: "./",
  publicDir: false,
  plugins: [
    solid(),
    catalogueAsset(),
    securityPolicy(),
    leaveOut(LEAVINGS),
    offlineWorker(SERVICE_WORKER),
  ],
  // Workers load the library of a format when a file of that format comes.
  worker: { format: "es", plugins: () => [leaveOut(WORKER_LEAVINGS)] },
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
        chunkFileNames: "assets/[name]-[hash:7].js",
        assetFileNames: "assets/[name]-[hash:7][extname]",
      },
    },
  },
  test: {
    root: ".",
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/browser/**"],
    environment: "node",
    setupFiles: ["tests/support/seeded.ts"],
    // Some tests read all fonts or run thousands of cases, on machines that do other things too.
    testTimeout: 60_000,
    expect: { requireAssertions: true },
  },
});
