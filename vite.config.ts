import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";
import { catalogueAsset } from "./geodata/plugin.ts";

export default defineConfig({
  root: "src",
  base: "./",
  publicDir: false,
  plugins: [solid(), catalogueAsset()],
  build: { outDir: "../dist", emptyOutDir: true, target: "es2023" },
  test: {
    root: ".",
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/browser/**"],
    environment: "node",
    expect: { requireAssertions: true },
  },
});
