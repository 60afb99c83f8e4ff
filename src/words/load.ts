import { isJsonObject } from "../geojson/json.ts";
import { FALLBACK } from "./format/languages.ts";
import type { Language } from "./language.ts";
import { words as messages, type Messages } from "./en/messages.ts";
import type { words as catalogue } from "./en/catalogue.ts";
import type { words as commands } from "./en/commands.ts";
import type { words as compare } from "./en/compare.ts";
import type { words as document } from "./en/document.ts";
import type { words as draw } from "./en/draw.ts";
import type { words as exporting } from "./en/export.ts";
import type { words as importing } from "./en/import.ts";
import type { words as linked } from "./en/linked.ts";
import type { words as measure } from "./en/measure.ts";
import type { words as page } from "./en/page.ts";
import type { words as picture } from "./en/picture.ts";
import type { words as settings } from "./en/settings.ts";
import type { words as share } from "./en/share.ts";
import type { words as table } from "./en/table.ts";
import type { words as view } from "./en/view.ts";

/** The words that come when they are asked for, by subject. English is the type of all languages. */
interface LaterWords {
  readonly catalogue: typeof catalogue;
  readonly commands: typeof commands;
  readonly compare: typeof compare;
  readonly document: typeof document;
  readonly draw: typeof draw;
  readonly export: typeof exporting;
  readonly import: typeof importing;
  readonly linked: typeof linked;
  readonly measure: typeof measure;
  readonly page: typeof page;
  readonly picture: typeof picture;
  readonly settings: typeof settings;
  readonly share: typeof share;
  readonly table: typeof table;
  readonly view: typeof view;
}

/** A subject that has words beyond those of the first view. */
export type WordsSubject = keyof LaterWords;

/** Words that are fetched together: those of the first view, or those of a subject. */
export const WORDS_PARTS = [
  "messages",
  "settings",
  "catalogue",
  "document",
  "view",
  "draw",
  "measure",
  "compare",
  "import",
  "export",
  "table",
  "linked",
  "share",
  "picture",
  "commands",
  "page",
] as const satisfies readonly ("messages" | WordsSubject)[];
export type WordsPart = (typeof WORDS_PARTS)[number];

/** The words of a subject, or of one file of them: `import`, `import/report`. */
export type WordsKey =
  | WordsSubject
  | { [S in WordsSubject]: `${S}/${keyof LaterWords[S] & string}` }[WordsSubject];

/** The type of the words under a key. */
export type WordsOf<Key extends WordsKey> = Key extends WordsSubject
  ? LaterWords[Key]
  : Key extends `${infer S extends WordsSubject}/${infer File}`
    ? LaterWords[S][File & keyof LaterWords[S]]
    : never;

/** A file of words as it is fetched. */
interface WordsModule {
  readonly words: object;
}

// English comes with the page for the first view; all else is a file of the build for each language and part.
const files = import.meta.glob<WordsModule>([
  "./*/*.ts",
  "!./format/*.ts",
  "!./*/language.ts",
  "!./en/messages.ts",
]);

/** Fetches a part of the words of a language; nothing where the language has no such file. Rejects without a connection. */
export function fetchWords(language: Language, part: WordsPart): Promise<WordsModule | undefined> {
  if (language === FALLBACK && part === "messages") return Promise.resolve({ words: messages });
  return files[`./${language}/${part}.ts`]?.() ?? Promise.resolve(undefined);
}

/** The words of a translation, with those of English where it has none. */
export function completed<Words extends object>(english: Words, translation: object): Words {
  const found = translation as Readonly<Record<string, unknown>>;
  const pairs = Object.entries(english).map(([name, message]: [string, unknown]) => {
    const translated = found[name];
    if (translated === undefined) return [name, message];
    return [
      name,
      isJsonObject(message) && isJsonObject(translated)
        ? completed(message, translated)
        : translated,
    ];
  });
  return Object.fromEntries(pairs) as Words;
}

/** The words of the first view in English, which are always here. */
export const firstWords: Messages = messages;
