import { posix } from "node:path";
import type { Source } from "./source.ts";
import { visit } from "./source.ts";

/** One import, export-from or import type of a file. */
export interface Import {
  /** As it is written: `./units.ts`, `solid-js`. */
  readonly specifier: string;
  /** From the project's folder when the import is relative, else nothing. */
  readonly target: string | undefined;
  /** Whether nothing of it is left when the program runs. */
  readonly typeOnly: boolean;
  readonly offset: number;
}

/** Everything that a file imports, static, dynamic and in types, in the file's order. */
export function importsOf(source: Source): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: unknown, typeOnly: boolean, offset: number) => {
    if (typeof specifier !== "string") return;
    found.push({ specifier, target: targetOf(source.path, specifier), typeOnly, offset });
  };
  visit(source, {
    ImportDeclaration: ({ source: from, importKind, specifiers, start }) =>
      add(
        from.value,
        importKind === "type" || (specifiers.length > 0 && specifiers.every(isType)),
        start,
      ),
    ExportNamedDeclaration: ({ source: from, exportKind, start }) =>
      add(from?.value, exportKind === "type", start),
    ExportAllDeclaration: ({ source: from, exportKind, start }) =>
      add(from.value, exportKind === "type", start),
    ImportExpression: ({ source: from, start }) =>
      add(from.type === "Literal" ? from.value : undefined, false, start),
    TSImportType: ({ source: from, start }) => add(from.value, true, start),
  });
  return found;
}

const isType = (specifier: { type: string; importKind?: string }): boolean =>
  specifier.type === "ImportSpecifier" && specifier.importKind === "type";

// A query such as `?worker&url` tells the bundler how to import, not what.
const targetOf = (path: string, specifier: string): string | undefined =>
  specifier.startsWith(".")
    ? posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ""))
    : undefined;
