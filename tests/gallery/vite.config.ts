import { fileURLToPath } from "node:url";
import solid from "vite-plugin-solid";
import { defineConfig } from "vite";
import { catalogueAsset } from "../../geodata/plugin.ts";

/** The gallery of components: served by `npm run gallery`, and built by its browser test. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  publicDir: false,
  cacheDir: "../../.cache/gallery",
  plugins: [solid(), catalogueAsset()],
  worker: { format: "es" },
  build: { target: "es2023" },
});
