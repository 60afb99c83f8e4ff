import { posix } from "node:path";
import { visit } from "./source.ts";
import type { ESTree, Source } from "./source.ts";

/** One import, export-from or import type of a file. */
export interface Import {
  /** As it is written: `./imports.ts`, `solid-js`. */
  readonly specifier: string;
  /** From the project's folder when the import is relative, else nothing. */
  readonly target: string | undefined;
  /** Whether nothing of it is left when the program runs. */
  readonly typeOnly: boolean;
  /** Whether it is a file of its own in the build, which comes when it is asked for or runs as a worker. */
  readonly isApart: boolean;
  readonly offset: number;
}

/** The address of `new URL(address, import.meta.url)`, which is how a worker's file is named. */
function relativeUrl({ callee, arguments: [first, base] }: ESTree.NewExpression): unknown {
  if (callee.type !== "Identifier" || callee.name !== "URL" || first?.type !== "Literal") return;
  const isRelative =
    base?.type === "MemberExpression" &&
    base.object.type === "MetaProperty" &&
    base.property.type === "Identifier" &&
    base.property.name === "url";
  return isRelative ? first.value : undefined;
}

/** The patterns of `import.meta.glob("./*.ts")`, which names all files that fit; those that begin with `!` are left out. */
function globs({ callee, arguments: [first] }: ESTree.CallExpression): readonly unknown[] {
  const isGlob =
    callee.type === "MemberExpression" &&
    callee.object.type === "MetaProperty" &&
    callee.property.type === "Identifier" &&
    callee.property.name === "glob";
  if (!isGlob || !first) return [];
  const written = first.type === "ArrayExpression" ? first.elements : [first];
  return written
    .map((pattern) => (pattern?.type === "Literal" ? pattern.value : undefined))
    .filter((pattern) => typeof pattern === "string" && !pattern.startsWith("!"));
}

/** What `import()` is given; a star stands for each part of a template that is known only when the program runs. */
function addressOf(from: ESTree.Expression): unknown {
  if (from.type === "TemplateLiteral") return from.quasis.map(({ value }) => value.raw).join("*");
  return from.type === "Literal" ? from.value : undefined;
}

/** Everything that a file imports, static, dynamic, as a worker, by a pattern and in types. */
export function importsOf(source: Source): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: unknown, typeOnly: boolean, offset: number, isLate = false) => {
    if (typeof specifier !== "string") return;
    const isApart = isLate || specifier.includes("?worker");
    found.push({ specifier, target: targetOf(source.path, specifier), typeOnly, isApart, offset });
  };
  const { staticImports, staticExports } = source.parsed.module;
  for (const { moduleRequest, entries, start } of staticImports)
    add(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType), start);
  for (const { entries, start } of staticExports)
    add(
      entries[0]?.moduleRequest?.value,
      entries.every(({ isType }) => isType),
      start,
    );
  // The others may stand anywhere; few files have one, and to look at every node of all files takes seconds.
  if (!/\bimport\s*[.(]/.test(source.text)) return found;
  visit(source, {
    ImportExpression: ({ source: from, start }) => add(addressOf(from), false, start, true),
    NewExpression: (node) => {
      const address = relativeUrl(node);
      if (isCode(address)) add(address, false, node.start, true);
    },
    CallExpression: (node) =>
      globs(node).forEach((pattern) => add(pattern, false, node.start, true)),
    TSImportType: ({ source: from, start }) => add(from.value, true, start),
  });
  return found;
}

const isCode = (address: unknown): boolean =>
  typeof address === "string" && /^\..*\.(?:[cm]?[jt]s|tsx)$/.test(address);

// A query such as `?worker&url` tells the bundler how to import, not what.
const targetOf = (path: string, specifier: string): string | undefined =>
  specifier.startsWith(".")
    ? posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ""))
    : undefined;
