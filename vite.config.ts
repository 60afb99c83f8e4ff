import solid from "vite-plugin-solid";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { catalogueAsset } from "./geodata/plugin.ts";
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

export default defineConfig({
  root: "src",
  base: "./",
  publicDir: false,
  plugins: [solid(), catalogueAsset(), securityPolicy()],
  // Workers load the library of a format when a file of that format comes.
  worker: { format: "es" },
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: "es2023",
    // Nothing becomes a data: address: the policy allows none for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // MapLibre cannot be cut smaller; warn of what is larger than it.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  test: {
    root: ".",
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/browser/**"],
    environment: "node",
    // Some tests read all fonts or run thousands of cases, on machines that do other things too.
    testTimeout: 60_000,
    expect: { requireAssertions: true },
  },
});
