/**
 * @typedef {object} HeaderRule
 * @property {string} path an address path, in which `*` stands for anything
 * @property {readonly (readonly [name: string, value: string])[]} headers
 */

/**
 * Reads a `_headers` file, the form that Netlify and Cloudflare Pages share: a path at the beginning
 * of a line, and below it one indented `Name: value` for each header. `#` begins a comment.
 * @param {string} text
 * @returns {HeaderRule[]} in the order of the file
 */
export function readHeadersFile(text) {
  /** @type {{ path: string, headers: [string, string][] }[]} */
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    const words = line.trim();
    if (words === "" || words.startsWith("#")) continue;
    const colon = words.indexOf(":");
    if (!/^\s/.test(line)) rules.push({ path: words, headers: [] });
    else if (colon > 0) {
      rules.at(-1)?.headers.push([words.slice(0, colon), words.slice(colon + 1).trim()]);
    }
  }
  return rules;
}

/** @param {string} pattern @param {string} path */
function matches(pattern, path) {
  const literal = pattern.split("*").map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/g, "\\$&"));
  return new RegExp(`^${literal.join(".*")}$`).test(path);
}

/**
 * The headers that the rules give to a path; a later rule wins over an earlier one.
 * @param {readonly HeaderRule[]} rules
 * @param {string} path
 * @returns {Record<string, string>}
 */
export const headersFor = (rules, path) =>
  Object.fromEntries(
    rules.filter((rule) => matches(rule.path, path)).flatMap((rule) => rule.headers),
  );
