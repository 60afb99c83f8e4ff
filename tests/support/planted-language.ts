import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inProject } from "../../.ci/commands/project.mjs";

/** The folder of the language: BCP 47 keeps the tags from `qaa` to `qtz` for private use. */
export const PLANTED = "qps";

/** The message that is missing in it. */
export const MISSING = { file: "share/cite", message: "bibtex" } as const;

/** Makes a text longer by about a third, with accents: as translations are, and told from English at a glance. */
const PSEUDO = `
const ACCENTED = "àƀçđéƒĝĥîĵķļɱñôþɋŕšţûṽŵẋýž";
const accented = (text) =>
  /^https?:|\\/\\//.test(text) ? text : text.replace(/[a-z]/g, (letter) => ACCENTED[letter.charCodeAt(0) - 97]);
const longer = (text) => (/[a-z]{3}/.test(text) ? accented(text) + " " + "~".repeat(text.length / 3) : accented(text));

export function pseudo(message) {
  if (typeof message === "string") return longer(message);
  if (Array.isArray(message)) return message.map(pseudo);
  if (typeof message === "function")
    return Object.defineProperty((...values) => pseudo(message(...values)), "length", { value: message.length });
  if (typeof message !== "object" || message === null) return message;
  return Object.fromEntries(Object.entries(message).map(([name, part]) => [name, pseudo(part)]));
}
`;

const FACTS = `
import { language as english } from "../en/language.ts";
export const language = {
  ...english,
  tag: "de",
  name: "Þšéûđô",
  dataKey: "qps",
  areaUnits: { ...english.areaUnits, ha: "ĥà" },
  dates: { ...english.dates, tag: "de-DE" },
};
`;

const wordsFile = (file: string): string => `
import { words as english } from "../../en/${file}.ts";
import { pseudo } from "../../pseudo.ts";
const { ${file === MISSING.file ? `${MISSING.message}: _, ` : ""}...kept } = english;
export const words = pseudo(${file === "view/credits" ? "english" : "kept"});
`;

const english = (): readonly string[] =>
  readdirSync(inProject("src", "words", "en"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => path.replaceAll("\\", "/"));

/**
 * Copies the code of the project into an empty folder, with one language more: English with accents, a third longer, with
 * one message missing, and with dates and countries as German has them. Nothing else is changed: that is the proof.
 */
export function plantLanguage(folder: string): void {
  for (const part of ["src", "tests/gallery", "tests/support", "vite.config.ts", "package.json"])
    cpSync(inProject(part), join(folder, part), { recursive: true });
  for (const part of ["node_modules", "geodata", ".ci"])
    symlinkSync(inProject(part), join(folder, part), "dir");
  const words = join(folder, "src", "words");
  writeFileSync(join(words, "pseudo.ts"), PSEUDO);
  for (const path of english()) {
    const target = join(words, PLANTED, path);
    mkdirSync(dirname(target), { recursive: true });
    const gathers = !path.includes("/");
    const text = gathers
      ? readFileSync(inProject("src", "words", "en", path), "utf8")
      : wordsFile(path.replace(/\.ts$/, ""));
    writeFileSync(target, path === "language.ts" ? FACTS : text);
  }
}
