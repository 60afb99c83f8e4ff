import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: "src",
  base: "./",
  publicDir: false,
  plugins: [solid()],
  build: { outDir: "../dist", emptyOutDir: true, target: "es2023" },
  test: {
    root: ".",
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/browser/**"],
    environment: "node",
    expect: { requireAssertions: true },
  },
});
