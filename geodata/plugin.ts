import { dirname, posix } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { catalogueAssets } from "./bundle.ts";

const VIRTUAL_ID = "virtual:catalogue";
// Rollup's convention: a leading NUL keeps other plugins away from a module that is no file.
const RESOLVED_ID = `\0${VIRTUAL_ID}`;
const DEV_FILE = /^\/(catalogue|park-figures|park-details-(\d+)-dev)\.json$/;
const ROOT = dirname(fileURLToPath(import.meta.url));

const detailsName = (file: number | string, version: string): string =>
  `park-details-${file}-${version}.json`;

/** The module with the addresses, of which the first two are given as code: the details lie beside the summary. */
const moduleOf = (
  summary: string,
  figures: string,
  version: string,
): string => `const url = ${summary};
export default url;
export const figuresUrl = ${figures};
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
      if (serving) return moduleOf('"/catalogue.json"', '"/park-figures.json"', "dev");
      const { summary, figures, details, version } = catalogueAssets(ROOT);
      for (const [file, source] of details.entries()) {
        const fileName = posix.join(folder, detailsName(file, version));
        this.emitFile({ type: "asset", fileName, source });
      }
      const [first, second] = [
        { name: "catalogue.json", source: summary },
        { name: "park-figures.json", source: figures },
      ].map((asset) => `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "asset", ...asset })}`);
      return moduleOf(first ?? "", second ?? "", version);
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, name, file] = DEV_FILE.exec(request.url ?? "") ?? [];
        if (name === undefined) return next();
        const { summary, figures, details } = catalogueAssets(ROOT);
        response.setHeader("Content-Type", "application/json");
        if (file !== undefined) response.end(details[Number(file)]);
        else response.end(name === "catalogue" ? summary : figures);
      });
    },
  };
}
