import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Loads what is imported with `?raw` as text, as the bundler does. One of Node's module hooks.
 * @type {import("node:module").LoadHook}
 */
export async function load(url, context, nextLoad) {
  if (!url.endsWith("?raw")) return nextLoad(url, context);
  const text = readFileSync(fileURLToPath(url), "utf8");
  return {
    format: "module",
    source: `export default ${JSON.stringify(text)};`,
    shortCircuit: true,
  };
}
