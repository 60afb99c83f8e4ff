import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Whether a name can be that of a language's folder: a tag by BCP 47, in small letters.
 * @param {string} name
 */
export const isLanguageName = (name) => /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/.test(name);

// A type with the comment before it.
const TYPE =
  /(?:^\/\*\*(?:(?!\*\/)[^])*\*\/\n)?^(?:export )?(?:interface (\w+) \{\n[^]*?^\}|type (\w+) = [^;]*;)\n+/gm;

/** @type {(text: string) => string} */
function withoutUnusedTypes(text) {
  const isUsed = (/** @type {string} */ name) => text.split(new RegExp(`\\b${name}\\b`)).length > 2;
  const kept = text.replace(TYPE, (whole, first, second) => (isUsed(first ?? second) ? whole : ""));
  return kept === text ? text : withoutUnusedTypes(kept);
}

/**
 * A file of English words as that of a translation: English is the type of its words, and types that it does not use itself
 * stay with English.
 * @param {string} text
 * @param {string} path of the file in the folder of its language, such as `share/cite.ts`
 */
export function asTranslation(text, path) {
  const up = path.includes("/") ? "../.." : "..";
  const typed = text.replace(
    /^export const words(?:: [^=]+)? = /m,
    "export const words: typeof english = ",
  );
  return `import type { words as english } from "${up}/en/${path}";\n${withoutUnusedTypes(typed).trimEnd()}\n`;
}

/**
 * Copies the words of English into the folder of a new language. What is not translated there stays English.
 * @param {string} english its folder
 * @param {string} folder that of the new language
 */
export async function copyEnglish(english, folder) {
  const paths = await readdir(english, { recursive: true });
  for (const path of paths.map((one) => one.replaceAll("\\", "/"))) {
    if (!path.endsWith(".ts")) continue;
    const text = await readFile(join(english, path), "utf8");
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), path === "language.ts" ? text : asTranslation(text, path));
  }
}
