import { posix } from "node:path";
import { importsOf } from "./imports.ts";
import { breach, visit } from "./source.ts";
import type { Breach, ESTree, Source } from "./source.ts";

/** A call of `lazyComponent`: the file that it fetches, and the subjects whose words it names. */
interface LazyPart {
  readonly target: string;
  readonly subjects: readonly string[];
  readonly offset: number;
}

const isCallOf = ({ callee }: ESTree.CallExpression, name: string): boolean =>
  callee.type === "Identifier" && callee.name === name;

/** The file that an arrow function fetches whose body is an import. */
function fetchedBy(node: ESTree.Node | undefined, path: string): string | undefined {
  if (node?.type !== "ArrowFunctionExpression" || node.body.type !== "ImportExpression") return;
  const from = node.body.source;
  if (from.type !== "Literal" || typeof from.value !== "string") return;
  return posix.join(posix.dirname(path), from.value);
}

/** The texts of the list under `words` in an object. */
function namedWords(node: ESTree.Node | undefined): readonly string[] {
  if (node?.type !== "ObjectExpression") return [];
  for (const part of node.properties)
    if (part.type === "Property" && part.key.type === "Identifier" && part.key.name === "words")
      if (part.value.type === "ArrayExpression")
        return part.value.elements.flatMap((one) =>
          one?.type === "Literal" && typeof one.value === "string" ? [one.value] : [],
        );
  return [];
}

function lazyParts(source: Source): readonly LazyPart[] {
  const found: LazyPart[] = [];
  if (!source.text.includes("lazyComponent(")) return found;
  visit(source, {
    CallExpression: (node) => {
      if (!isCallOf(node, "lazyComponent")) return;
      const target = fetchedBy(node.arguments[0], source.path);
      const subjects = namedWords(node.arguments[2]);
      if (target) found.push({ target, subjects, offset: node.start });
    },
  });
  return found;
}

/** The subjects of the words that a file uses by `useWords("subject/file")`. */
function usedWords(source: Source): readonly string[] {
  const found: string[] = [];
  if (!source.text.includes("useWords(")) return found;
  visit(source, {
    CallExpression: (node) => {
      const [key] = node.arguments;
      if (!isCallOf(node, "useWords") || key?.type !== "Literal") return;
      if (typeof key.value === "string") found.push(key.value.replace(/\/.*/, ""));
    },
  });
  return found;
}

/** What comes with a file: what it imports at once, and what that imports, itself too. */
function fetchedTogether(start: string, sources: ReadonlyMap<string, Source>): readonly Source[] {
  const paths = new Set([start]);
  for (const path of paths) {
    const source = sources.get(path);
    for (const { target, typeOnly, offset } of source ? importsOf(source) : [])
      if (target && !typeOnly && !/^import\s*[.(]/.test(source?.text.slice(offset) ?? ""))
        paths.add(target);
  }
  return [...paths].flatMap((path) => sources.get(path) ?? []);
}

/**
 * Each part of the page that uses words of a subject without saying so where it is fetched, or says so without using them.
 * The page itself, from `src/main.tsx`, has no words but those of the first view.
 */
export function undeclaredWords(all: readonly Source[]): readonly Breach[] {
  const sources = new Map(all.map((source) => [source.path, source]));
  const used = (target: string): ReadonlySet<string> =>
    new Set(fetchedTogether(target, sources).flatMap(usedWords));
  const page = { target: "src/main.tsx", subjects: [], offset: 0 };
  return all.flatMap((source) =>
    [...(source.path === page.target ? [page] : []), ...lazyParts(source)].flatMap((part) => {
      const [needs, declared] = [used(part.target), new Set(part.subjects)];
      const name = posix.basename(part.target);
      return [
        ...[...needs]
          .filter((subject) => !declared.has(subject))
          .map((subject) => breach(source, part.offset, `${name} uses the words ${subject}`)),
        ...[...declared]
          .filter((subject) => !needs.has(subject))
          .map((subject) => breach(source, part.offset, `${name} never uses the words ${subject}`)),
      ];
    }),
  );
}
