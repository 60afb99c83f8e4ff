import { dirname, posix } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { catalogueAssets } from "./bundle.ts";

const VIRTUAL_ID = "virtual:catalogue";
// Rollup's convention: a leading NUL keeps other plugins away from a module that is no file.
const RESOLVED_ID = `\0${VIRTUAL_ID}`;
const DEV_FILE = /^\/(catalogue|park-details-(\d+)-dev)\.json$/;
const ROOT = dirname(fileURLToPath(import.meta.url));

const detailsName = (file: number | string, version: string): string =>
  `park-details-${file}-${version}.json`;

/** The module with the addresses: the details lie beside the summary. */
const moduleOf = (summaryUrl: string, version: string): string => `const url = ${summaryUrl};
export default url;
export const detailsUrl = (file) => new URL(\`${detailsName("${file}", version)}\`, new URL(url, location.href)).href;
`;

/**
 * Gives the app the addresses of the catalogue's assets: `import summaryUrl, { detailsUrl } from "virtual:catalogue"`.
 * The build emits them with hashes in their names; the dev server makes them anew for each request.
 */
export function catalogueAsset(): Plugin {
  let serving = false;
  let folder = "";
  return {
    name: "catalogue-asset",
    configResolved(config) {
      serving = config.command === "serve";
      folder = config.build.assetsDir;
    },
    resolveId: (id) => (id === VIRTUAL_ID ? RESOLVED_ID : undefined),
    load(id) {
      if (id !== RESOLVED_ID) return undefined;
      if (serving) return moduleOf('"/catalogue.json"', "dev");
      const { summary, details, version } = catalogueAssets(ROOT);
      for (const [file, source] of details.entries()) {
        const fileName = posix.join(folder, detailsName(file, version));
        this.emitFile({ type: "asset", fileName, source });
      }
      const asset = this.emitFile({ type: "asset", name: "catalogue.json", source: summary });
      return moduleOf(`import.meta.ROLLUP_FILE_URL_${asset}`, version);
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, , file] = DEV_FILE.exec(request.url ?? "") ?? [undefined, undefined, undefined];
        if (!DEV_FILE.test(request.url ?? "")) return next();
        const { summary, details } = catalogueAssets(ROOT);
        response.setHeader("Content-Type", "application/json");
        response.end(file === undefined ? summary : details[Number(file)]);
      });
    },
  };
}
