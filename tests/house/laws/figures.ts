import { fileFinder, missingCitations } from "./citations.ts";
import { undocumented } from "./docstrings.ts";
import { exportedNames, exportedTwice } from "./exports.ts";
import { folderWidths } from "./folders.ts";
import { cycles, graphOf, importedApart, importedOnce, inCycles } from "./graph.ts";
import { htmlSinks } from "./html.ts";
import { impurities } from "./impurity.ts";
import { importsOf } from "./imports.ts";
import { isOfLanguage, languageChoices, languagesOf } from "./languages.ts";
import { undeclaredWords } from "./lazy-words.ts";
import { leavesIn, leavesWithAtlas } from "./leaves.ts";
import type { Measure } from "./limits.ts";
import { fileLengths, functionLengths, lineCount, quantile } from "./measures.ts";
import type { Lengths } from "./measures.ts";
import { privateComments, privateNames } from "./private-words.ts";
import { forbiddenImports, isCore } from "./rooms.ts";
import { pathsBelow, sourcesBelow, styleSheetsBelow } from "./source.ts";
import type { Breach, Source, StyleSheet } from "./source.ts";
import { outsideSubjects, upwardImports } from "./subjects.ts";

/** What a measure comes to. */
interface Figure {
  readonly value: number;
  /** How many things were looked at: a law that has read nothing has proved nothing. */
  readonly of: number;
  /** What has been counted, a line each, where it can be listed. */
  readonly found: readonly string[];
}

/** The files that the measures are taken of. */
export interface Tree {
  readonly src: readonly Source[];
  readonly geodata: readonly Source[];
  readonly tests: readonly Source[];
  readonly styleSheets: readonly StyleSheet[];
  /** Every file of the project that a comment may speak of. */
  readonly paths: readonly string[];
}

const TOP = [".ci", ".github", "README.md", "CHANGELOG.md", "package.json", "vite.config.ts"];
const SMALL = 40;
const WIDEST = 25;
/**
 * The files that each format and each map layer has, by the names that the recipes give them: what a registry names or a
 * loader finds once may be small, and how many formats and map layers there are is no measure of the code.
 */
const DESCRIPTOR =
  /^src\/(?:formats\/[^/]+\/(?:format|read|write)|map\/[^/]+\/(?:layer|entry))\.ts$/;

/** Whether a file is one of another language than English. */
const isTranslation = (path: string): boolean =>
  isOfLanguage(path) && !path.startsWith("src/words/en/");

/** The project as it lies on the disk. */
export const projectTree = (): Tree => ({
  src: sourcesBelow("src"),
  geodata: sourcesBelow("geodata"),
  tests: sourcesBelow("tests"),
  styleSheets: styleSheetsBelow("src"),
  paths: ["src", "geodata", "tests", ...TOP].flatMap(pathsBelow),
});

const counted = (found: readonly string[], of: number): Figure => ({
  value: found.length,
  of,
  found,
});

const lengthsAt = (lengths: Lengths, share: number): Figure => ({
  value: quantile(lengths, share),
  of: lengths.length,
  found: [],
});

const placeOf = ({ path, line, what }: Breach): string => `${what}: ${path}:${line}`;

/** Test lines per source line, down to two decimals. What lies in `fixtures` is data. */
function testShare({ src, geodata, tests }: Tree): Figure {
  const linesOf = (sources: readonly Source[]) =>
    sources.reduce((sum, { text }) => sum + lineCount(text), 0);
  // A translation is not tested line by line: one test compares it with English.
  const code = linesOf([...src.filter(({ path }) => !isTranslation(path)), ...geodata]);
  const testing = linesOf(tests.filter(({ path }) => !path.startsWith("tests/fixtures/")));
  return { value: Math.floor((100 * testing) / Math.max(1, code)) / 100, of: testing, found: [] };
}

function lengthFigures({ src, styleSheets }: Tree) {
  const lengths = fileLengths(src);
  const functions = functionLengths(src);
  return {
    // Each language has the files of English: how many languages there are is no measure of the code.
    files: {
      value: src.filter(({ path }) => !isTranslation(path) && !DESCRIPTOR.test(path)).length,
      of: src.length,
      found: [],
    },
    "file-median": lengthsAt(lengths, 0.5),
    "file-p90": lengthsAt(lengths, 0.9),
    "file-longest": lengthsAt(fileLengths([...src, ...styleSheets]), 1),
    "function-median": lengthsAt(functions, 0.5),
    "function-p90": lengthsAt(functions, 0.9),
    "function-longest": lengthsAt(functions, 1),
  };
}

function folderFigures({ paths }: Tree) {
  const widths = folderWidths(paths.filter((path) => /^(?:src|geodata|tests)\//.test(path)));
  const wide = widths.filter(({ files }) => files > WIDEST);
  return {
    "folder-widest": {
      value: widths[0]?.files ?? 0,
      of: widths.length,
      found: wide.map(({ folder, files }) => `${folder}: ${files}`),
    },
    "folder-excess": {
      value: wide.reduce((sum, { files }) => sum + files - WIDEST, 0),
      of: widths.length,
      found: wide.map(({ folder, files }) => `${folder}: ${files - WIDEST} too many`),
    },
  };
}

function importFigures({ src, geodata, tests, paths }: Tree) {
  const graph = graphOf([...src, ...geodata, ...tests]);
  const imports = [...graph.values()].flat().length;
  const chains = cycles(graph);
  const once = new Set(importedOnce(graphOf(src)));
  const apart = importedApart(src);
  // What is said about a subject may be short.
  const mayBeSmall = (path: string): boolean =>
    isOfLanguage(path) || DESCRIPTOR.test(path) || apart.has(path);
  const small = src.filter(
    ({ path, text }) => once.has(path) && !mayBeSmall(path) && lineCount(text) <= SMALL,
  );
  return {
    cycles: { value: inCycles(chains).length, of: imports, found: chains },
    "small-files": counted(
      small.map(({ path }) => path),
      src.length,
    ),
    "connected-leaves": counted(
      leavesWithAtlas(src).map(({ path }) => path),
      leavesIn(src).length,
    ),
    "outside-subjects": counted(outsideSubjects(paths), paths.length),
    "upward-imports": counted(upwardImports(graph), imports),
  };
}

function languageFigures({ src, geodata, tests, styleSheets, paths }: Tree) {
  const all = [...src, ...geodata, ...tests];
  const commented = [...all, ...styleSheets];
  const isThere = fileFinder(paths);
  // A name counts once, for who uses a thing has to call it by its name.
  const names = new Map(all.flatMap(privateNames).map((name) => [name.what, name]));
  const exported = src.reduce((sum, source) => sum + exportedNames(source).size, 0);
  return {
    "exported-twice": counted(exportedTwice(src), exported),
    citations: counted(
      commented.flatMap((file) => missingCitations(file, isThere)).map(placeOf),
      commented.length,
    ),
    "private-comments": counted(commented.flatMap(privateComments).map(placeOf), commented.length),
    "private-names": counted([...names.values()].map(placeOf), all.length),
  };
}

/** What no file of src may have at all. */
function forbiddenFigures({ src }: Tree) {
  const core = src.filter(({ path }) => isCore(path));
  const languages = languagesOf(src.map(({ path }) => path));
  const listed = (breaches: readonly Breach[], of: number) => counted(breaches.map(placeOf), of);
  return {
    "forbidden-imports": listed(forbiddenImports(src), src.flatMap(importsOf).length),
    impurities: listed(core.flatMap(impurities), core.length),
    html: listed(src.flatMap(htmlSinks), src.length),
    undocumented: listed(src.flatMap(undocumented), src.length),
    "language-choices": listed(languageChoices(src, languages), src.length),
    "undeclared-words": listed(undeclaredWords(src), src.length),
  };
}

/** What each measure of the house comes to. */
export function figuresOf(tree: Tree): Readonly<Record<Measure, Figure>> {
  const share = testShare(tree);
  return {
    ...forbiddenFigures(tree),
    ...lengthFigures(tree),
    ...folderFigures(tree),
    ...importFigures(tree),
    ...languageFigures(tree),
    "tests-least": share,
    "tests-most": share,
  };
}
