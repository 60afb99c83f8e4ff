import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { listKeptFiles } from "../../../src/offline/precache-list.ts";
import { filesBelow } from "../../../.ci/commands/project.mjs";
import { serveFolder } from "../../../.ci/commands/server.mjs";
import { SITE } from "../../../.ci/commands/site.mjs";

const LIST = /\{"version":.*\}\]\}/;
const NOT_KEPT = ["sw.js", "_headers", ".built-from"];

const contentsOf = (folder: string): ReadonlyMap<string, Uint8Array<ArrayBuffer>> =>
  new Map(
    filesBelow(folder)
      .map((file) => [relative(folder, file).split(sep).join("/"), file] as const)
      .filter(([path]) => !NOT_KEPT.includes(path))
      .map(([path, file]) => [path, Uint8Array.from(readFileSync(file))]),
  );

/** The site once more, at an address of its own and to be changed as releases and accidents do. */
export async function serveCopy(folder: string) {
  cpSync(SITE, folder, { recursive: true });
  const { address, close } = await serveFolder(folder, 0);
  const change = (path: string, by: (text: string) => string): void => {
    const file = join(folder, path);
    writeFileSync(file, by(readFileSync(file, "utf8")));
  };
  return {
    address: `${address}/`,
    close,
    /** Changes a file behind the back of the service worker's list. */
    change,
    /** Changes the page as the build of a next version would, its list included. Gives the version's name. */
    async release(): Promise<string> {
      change("index.html", (text) => text.replace("<html", '<html data-release="next"'));
      const list = await listKeptFiles(contentsOf(folder));
      change("sw.js", (text) => text.replace(LIST, () => JSON.stringify(list)));
      return list.version;
    },
  };
}
