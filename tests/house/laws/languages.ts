import { importsOf } from "./imports.ts";
import { breach, visit } from "./source.ts";
import type { Breach, ESTree, Source } from "./source.ts";

/** The folder of a language in the room of words, with the language as its group. */
const LANGUAGE_FOLDER = /^src\/words\/([a-z]{2,3}(?:-\w+)?)\//;

/** Whether a file is one of a language. */
export const isOfLanguage = (path: string): boolean => LANGUAGE_FOLDER.test(path);

/** The languages that have files among these. */
export const languagesOf = (paths: readonly string[]): ReadonlySet<string> =>
  new Set(paths.flatMap((path) => LANGUAGE_FOLDER.exec(path)?.[1] ?? []));

const COMPARING = new Set(["===", "!==", "==", "!="]);
const SEARCHING = new Set(["startsWith", "endsWith", "includes", "localeCompare"]);

const valueOf = (node: ESTree.Node | null | undefined): unknown =>
  node?.type === "Literal" ? node.value : undefined;

const nameOf = ({ callee }: ESTree.CallExpression): string =>
  callee.type === "MemberExpression" && callee.property.type === "Identifier"
    ? callee.property.name
    : "";

/**
 * Each place outside of the languages' folders that asks by hand which language it is, or imports the words of one: what
 * differs between languages belongs into their folders.
 */
export function languageChoices(
  sources: readonly Source[],
  languages: ReadonlySet<string>,
): readonly Breach[] {
  const isTag = (value: unknown): boolean =>
    typeof value === "string" && languages.has(value.toLowerCase().split("-")[0] ?? "");
  return sources
    .filter(({ path }) => !isOfLanguage(path))
    .flatMap((source) => [...comparisons(source, isTag), ...importedWords(source)]);
}

function comparisons(source: Source, isTag: (value: unknown) => boolean): readonly Breach[] {
  const found: Breach[] = [];
  const add = (tag: unknown, offset: number): void => {
    if (isTag(tag)) found.push(breach(source, offset, `compares with the language ${String(tag)}`));
  };
  visit(source, {
    BinaryExpression: ({ operator, left, right, start }) => {
      if (COMPARING.has(operator)) for (const side of [left, right]) add(valueOf(side), start);
    },
    SwitchCase: ({ test, start }) => add(valueOf(test), start),
    CallExpression: (node) => {
      if (SEARCHING.has(nameOf(node))) add(valueOf(node.arguments[0]), node.start);
    },
  });
  return found;
}

// English comes with the page, by the files that fetch all others.
const FETCHES = /^src\/words\/(?:load|format\/languages)\.ts$/;

const importedWords = (source: Source): readonly Breach[] =>
  FETCHES.test(source.path)
    ? []
    : importsOf(source)
        .filter(({ target, typeOnly }) => !typeOnly && isOfLanguage(target ?? ""))
        .map(({ specifier, offset }) => breach(source, offset, `imports the words ${specifier}`));
