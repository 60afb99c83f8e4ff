import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { filesBelow, inProject, PROJECT } from "../../../.ci/commands/project.mjs";
import { lineAt } from "./source.ts";
import type { Breach } from "./source.ts";

const WRITTEN = ["src", "geodata", "tests", ".ci", ".github", "README.md", "CHANGELOG.md"];
const TEXT = /(?:\.(?:ts|tsx|mjs|json|geojson|css|html|md|yml|svg|csv|txt)|\/run)$/;

/** A text of ours, by its path from the project's folder. */
export interface WrittenText {
  readonly path: string;
  readonly text: string;
}

/** All that is written by hand or by our programs and committed as text. */
export const writtenTexts = (): readonly WrittenText[] =>
  WRITTEN.flatMap((name) => filesBelow(inProject(name)))
    .filter((file) => TEXT.test(file))
    .map((file) => ({
      path: relative(PROJECT, file).split(sep).join("/"),
      text: readFileSync(file, "utf8"),
    }));

// Put together from parts, or this file would break its own law.
const LEFT_OPEN = ["TO|DO", "FIX|ME", "XX|X", "not imple|mented"].map((word) =>
  word.replace("|", ""),
);
const MACHINE_FOLDERS = ["work", "home", "root", "Users", "tmp"];

const LAWS: readonly (readonly [what: string, words: RegExp])[] = [
  ["left open", new RegExp(String.raw`\b(?:${LEFT_OPEN.join("|")})\b`, "g")],
  // A path on a web host has a letter before its slash.
  [
    "a path of one machine",
    new RegExp(String.raw`(?<![\w.\-/*])/(?:${MACHINE_FOLDERS.join("|")})/\w`, "g"),
  ],
  [
    "an address of a package registry",
    new RegExp(String.raw`registry\.(?:npmjs|npmmirror)\.`, "g"),
  ],
];

/** Words that have no place in the project. */
export const misplacedWords = ({ path, text }: WrittenText): readonly Breach[] =>
  LAWS.flatMap(([what, words]) =>
    [...text.matchAll(words)].map((match) => ({
      path,
      line: lineAt(text, match.index),
      what: `${what}: ${match[0]}`,
    })),
  );
