import { posix } from "node:path";
import { breach } from "./source.ts";
import type { Breach, Source, StyleSheet } from "./source.ts";

/** A comment of a file, with the offset of its text. */
interface Comment {
  readonly text: string;
  readonly offset: number;
}

/** The comments of a file of code or of a style sheet. */
export function commentsOf(file: Source | StyleSheet): readonly Comment[] {
  if ("parsed" in file)
    // Both marks, `//` and `/*`, have two letters.
    return file.parsed.comments.map(({ value, start }) => ({ text: value, offset: start + 2 }));
  return [...file.text.matchAll(/(?<=\/\*).*?(?=\*\/)/gs)].map(({ 0: text, index }) => ({
    text,
    offset: index,
  }));
}

// Data files are not looked for by their bare name: `parks.geojson` stands for any file of a user.
const CITED =
  /(?<![\w:/.@-])(?:[\w@.-]+\/)+[\w.-]+\.(?:tsx?|mjs|css|md|json|geojson|html|yml)\b|(?<![\w:/.@-])[\w-]+(?:\.[\w-]+)*\.(?:tsx?|mjs|css|md)\b/g;

/** The files that a text speaks of, with their offsets in it. */
export const citedFiles = (text: string): readonly (readonly [file: string, offset: number])[] =>
  [...text.matchAll(CITED)].map(({ 0: file, index }) => [file, index]);

/** Says whether there is a file that a comment may mean: from its own folder, or the end of a path. */
export function fileFinder(paths: readonly string[]): (path: string, cited: string) => boolean {
  const ends = new Set<string>();
  for (const path of paths) {
    const names = path.split("/");
    names.forEach((_, index) => ends.add(names.slice(index).join("/")));
  }
  return (path, cited) =>
    ends.has(cited) || ends.has(posix.join(posix.dirname(path), cited).replace(/^(?:\.\.\/)+/, ""));
}

/** The files that comments speak of and that are not there. */
export const missingCitations = (
  file: Source | StyleSheet,
  isThere: (path: string, cited: string) => boolean,
): readonly Breach[] =>
  commentsOf(file).flatMap(({ text, offset }) =>
    citedFiles(text)
      .filter(([cited]) => !isThere(file.path, cited))
      .map(([cited, at]) => breach(file, offset + at, cited)),
  );
