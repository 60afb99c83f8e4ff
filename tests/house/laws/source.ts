import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { type ESTree, parseSync, Visitor } from "vite";
import { filesBelow, inProject, PROJECT } from "../../../.ci/commands/project.mjs";

type ParseResult = ReturnType<typeof parseSync>;

/** A file of ours, parsed. */
export interface Source {
  /** From the project's folder, with `/` between. */
  readonly path: string;
  readonly text: string;
  readonly parsed: ParseResult;
}

/** A style sheet of ours. */
export type StyleSheet = Pick<Source, "path" | "text">;

/** A breach of a law and the line it stands on. */
export interface Breach {
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

/** Parses a text as the file that it would be at a path. Throws where it is not TypeScript. */
export function sourceOf(path: string, text: string): Source {
  const parsed = parseSync(path, text);
  const [error] = parsed.errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  return { path, text, parsed };
}

const read = (path: string): string => readFileSync(inProject(path), "utf8");

/** The path of every file below a folder of the project, from the project's folder. */
export const pathsBelow = (folder: string): readonly string[] =>
  filesBelow(inProject(folder)).map((file) => relative(PROJECT, file).split(sep).join("/"));

/** Every TypeScript file below a folder of the project, parsed; declaration files left out. */
export const sourcesBelow = (folder: string): readonly Source[] =>
  pathsBelow(folder)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
    .map((path) => sourceOf(path, read(path)));

/** Every style sheet below a folder of the project. */
export const styleSheetsBelow = (folder: string): readonly StyleSheet[] =>
  pathsBelow(folder)
    .filter((path) => path.endsWith(".css"))
    .map((path) => ({ path, text: read(path) }));

/** The line, counted from 1, on which an offset of a text lies. */
export const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split("\n").length;

/** A breach at an offset of a file. */
export const breach = (source: StyleSheet, offset: number, what: string): Breach => ({
  path: source.path,
  line: lineAt(source.text, offset),
  what,
});

/** Calls back at each node of the kinds that are named. */
export function visit(source: Source, visitor: ConstructorParameters<typeof Visitor>[0]): void {
  new Visitor(visitor).visit(source.parsed.program);
}

export type { ESTree };
