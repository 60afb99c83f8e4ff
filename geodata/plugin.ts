import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { bundleCatalogue } from "./bundle.ts";

const VIRTUAL_ID = "virtual:catalogue";
// Rollup's convention: a leading NUL keeps other plugins away from a module that is no file.
const RESOLVED_ID = `\0${VIRTUAL_ID}`;
const DEV_PATH = "/catalogue.json";
const ROOT = dirname(fileURLToPath(import.meta.url));

/**
 * Gives the app the catalogue as one file: `import catalogueUrl from "virtual:catalogue"` is its address.
 * The build emits it with a hash in its name; the dev server bundles it anew for each request.
 */
export function catalogueAsset(): Plugin {
  let serving = false;
  return {
    name: "catalogue-asset",
    configResolved(config) {
      serving = config.command === "serve";
    },
    resolveId: (id) => (id === VIRTUAL_ID ? RESOLVED_ID : undefined),
    load(id) {
      if (id !== RESOLVED_ID) return undefined;
      if (serving) return `export default ${JSON.stringify(DEV_PATH)};`;
      const source = bundleCatalogue(ROOT);
      const asset = this.emitFile({ type: "asset", name: "catalogue.json", source });
      return `export default import.meta.ROLLUP_FILE_URL_${asset};`;
    },
    configureServer(server) {
      server.middlewares.use(DEV_PATH, (_request, response) => {
        response.setHeader("Content-Type", "application/json");
        response.end(bundleCatalogue(ROOT));
      });
    },
  };
}
