import { commentsOf } from "./citations.ts";
import { breach, visit } from "./source.ts";
import type { Breach, Source, StyleSheet } from "./source.ts";

/** Words that this house once had for itself, each with those of the field that stand for it now. */
const ANYWHERE: readonly (readonly [words: string, instead: string])[] = [
  ["readers?", "user, or parser of a format"],
  ["arrivals?|intakes?|admits?|admitted|admitting|crews?|ways in", "import"],
  ["take in|takes in|taking in|taken in|took in", "import"],
  ["ledgers?|absorb(?:s|ed|ing)?", "sync"],
  ["guests?|visitors?", "linked document"],
  ["diets?|slim(?:s|med|ming|mer)?", "size reduction"],
  ["weigh(?:s|ed|ing|t of)?", "estimate"],
  ["mend(?:s|ed|ing)?|mender", "repair, fix"],
  ["unfit|waits? outside|waiting outside", "rejected, not added, cannot be fixed"],
  ["doors?|surroundings", "lazy, environment, dependencies"],
  ["speech", "message, format"],
  ["sitters?|darkrooms?|painters?", "off-screen map, snapshot"],
  ["stir(?:s|red|ring)?", "idle detection"],
  ["lit|liven(?:s|ed|ing)?", "highlighted, bind"],
  ["ghosts?", "preview outline"],
  ["warm(?:s|ed|ing|er)?", "preload"],
  ["primers?", "pretrained model"],
  ["nonsense", "FormatError"],
  ["sketch(?:es)?", "document, canvas"],
];

/** Words that a comment may have in their plain sense, but no name. */
const IN_NAMES: readonly (readonly [words: string, instead: string])[] = [
  ["adding", "import"],
  ["held", "rejected, not added"],
  ["say|says|tell|told", "message, format"],
  ["core", "lazy, dependencies"],
];

/** The same words where they are the field's: nobody else calls these things otherwise. */
const TRUE_USES =
  /\b(?:screen readers?|file reader|get reader|create reader|bit reader|pbf reader|readable stream default reader|weight of)\b/g;
/** Words of the laws themselves: the parser's name for its walk, and the rooms that are called the core. */
const OF_LAWS = /^(?:visitor|core)$/;

const anyOf = (list: readonly (readonly [words: string, instead: string])[]): RegExp =>
  new RegExp(String.raw`\b(?:${list.map(([words]) => words).join("|")})\b`, "g");

const IN_COMMENT = anyOf(ANYWHERE);
const IN_NAME = anyOf([...ANYWHERE, ...IN_NAMES]);

/** The words of a text in small letters, with one space between: `parkId` is `park id`, and so is `PARK_ID`. */
const plainWords = (text: string): string =>
  text
    .replace(/([a-z0-9](?=[A-Z])|[A-Z](?=[A-Z][a-z]))/g, "$1 ")
    .replace(/[_\-*\s]/g, " ")
    .replace(/ +/g, " ")
    .toLowerCase()
    .replace(TRUE_USES, "");

const wordsIn = (text: string, words: RegExp): readonly string[] =>
  plainWords(text).match(words) ?? [];

/** The names that a file gives or uses, and those in its path, with their offsets in its text. */
function namesIn(source: Source): readonly (readonly [name: string, offset: number])[] {
  const names: [string, number][] = source.path.split("/").map((name) => [name, 0]);
  const add = ({ name, start }: { name: string; start: number }) => void names.push([name, start]);
  visit(source, { Identifier: add, JSXIdentifier: add, PrivateIdentifier: add });
  return names;
}

const isOfLaws = ({ path }: StyleSheet, word: string): boolean =>
  path.startsWith("tests/house/") && OF_LAWS.test(word);

/** Each private word in the comments of a file. */
export const privateComments = (file: Source | StyleSheet): readonly Breach[] =>
  commentsOf(file).flatMap(({ text, offset }) =>
    wordsIn(text, IN_COMMENT)
      .filter((word) => !isOfLaws(file, word))
      .map((word) => breach(file, offset, `${word} (${insteadOf(word)})`)),
  );

/** Each name in a file or its path that has a private word in it, where it first stands. */
export function privateNames(source: Source): readonly Breach[] {
  // To look at every name of all files takes seconds.
  if (!plainWords(`${source.path} ${source.text}`).match(IN_NAME)) return [];
  const found = new Map<string, Breach>();
  for (const [name, offset] of namesIn(source)) {
    if (found.has(name)) continue;
    const word = wordsIn(name, IN_NAME).find((one) => !isOfLaws(source, one));
    if (word) found.set(name, breach(source, offset, `${name} (${insteadOf(word)})`));
  }
  return [...found.values()];
}

const insteadOf = (word: string): string =>
  [...ANYWHERE, ...IN_NAMES].find(([words]) => new RegExp(`^(?:${words})$`).test(word))?.[1] ?? "";
