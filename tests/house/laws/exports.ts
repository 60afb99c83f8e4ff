import { isOfLanguage } from "./languages.ts";
import type { ESTree, Source } from "./source.ts";

/** What each file of a kind exports under the same name, as the formats do: the folder tells them apart. */
const SAME_IN_MANY = new Set(["read", "write", "format"]);
/** What each file of a language exports: its path tells the words apart, for the helper that finds them by it. */
const WORDS = "words";

/** The names that a pattern binds: `a`, `{ a, b: c }`, `[a, b]`. */
function namesIn(pattern: ESTree.Node): readonly string[] {
  if (pattern.type === "Identifier") return [pattern.name];
  if (pattern.type === "ObjectPattern")
    return pattern.properties.flatMap((part) =>
      part.type === "Property" ? namesIn(part.value) : namesIn(part.argument),
    );
  if (pattern.type === "ArrayPattern")
    return pattern.elements.flatMap((part) => (part ? namesIn(part) : []));
  if (pattern.type === "AssignmentPattern") return namesIn(pattern.left);
  return [];
}

function declaredNames(declaration: ESTree.Declaration): readonly string[] {
  if (declaration.type === "VariableDeclaration")
    return declaration.declarations.flatMap(({ id }) => namesIn(id));
  return "id" in declaration && declaration.id ? namesIn(declaration.id) : [];
}

/** The names that a file makes and exports; what it hands on from another file is that file's. */
export function exportedNames(source: Source): ReadonlySet<string> {
  const names = new Set<string>();
  const imported = new Set<string>();
  for (const node of source.parsed.program.body) {
    if (node.type === "ImportDeclaration")
      node.specifiers.forEach(({ local }) => imported.add(local.name));
    if (node.type !== "ExportNamedDeclaration" || node.source) continue;
    if (node.declaration) declaredNames(node.declaration).forEach((name) => names.add(name));
    for (const { local, exported } of node.specifiers)
      if (local.type === "Identifier" && exported.type === "Identifier")
        if (!imported.has(local.name)) names.add(exported.name);
  }
  return names;
}

// Each language exports the same names from the same files.
const inAnyLanguage = (path: string): string =>
  path.replace(/^src\/words\/[a-z]{2,3}(?:-\w+)?\//, "src/words/<language>/");

/** Each name that two files export, with these files. */
export function exportedTwice(sources: readonly Source[]): readonly string[] {
  const files = new Map<string, Set<string>>();
  for (const source of sources)
    for (const name of exportedNames(source)) {
      if (SAME_IN_MANY.has(name) || (name === WORDS && isOfLanguage(source.path))) continue;
      files.set(name, (files.get(name) ?? new Set()).add(inAnyLanguage(source.path)));
    }
  return [...files]
    .filter(([, paths]) => paths.size > 1)
    .map(([name, paths]) => `${name}: ${[...paths].join(", ")}`)
    .toSorted();
}
