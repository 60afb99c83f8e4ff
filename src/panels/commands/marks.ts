import { fold } from "../../catalogue/search.ts";
import { pinyinPlace } from "../../words/format/pinyin.ts";

/** A piece of a text, and whether it is what was looked for. */
export interface TextPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** So few letters are looked for at the beginning of words only, as the search does. */
const isShort = (term: string): boolean => /^[a-z]{1,3}$/.test(term);

/** A text letter by letter as it is compared, and which of its characters each letter comes from. */
function foldedLetters(characters: readonly string[]) {
  const letters: string[] = [];
  const origins: number[] = [];
  characters.forEach((character, index) => {
    for (const letter of fold(character) || " ") {
      letters.push(letter);
      origins.push(index);
    }
  });
  return { folded: letters.join(""), origins };
}

/** Where a term stands in a folded text: at the beginning of a word, else anywhere unless it is short; -1 where it does not. */
function placeOf(term: string, folded: string): number {
  const atWord = ` ${folded}`.indexOf(` ${term}`);
  return atWord >= 0 || isShort(term) ? atWord : folded.indexOf(term);
}

/** The terms of a query, as they are compared. */
export const termsIn = (query: string): readonly string[] => fold(query).split(" ").filter(Boolean);

/** The pieces of a text by which the terms find it: one piece, not marked, where they do not. */
export function markedPieces(text: string, terms: readonly string[]): readonly TextPiece[] {
  const characters = [...text];
  const { folded, origins } = foldedLetters(characters);
  const characterAt = (origin: number): string => characters[origin] ?? "";
  const marked = new Set<number>();
  for (const term of terms) {
    const start = placeOf(term, folded);
    const [from, length] =
      start < 0 ? (pinyinPlace(origins.map(characterAt), term) ?? [0, 0]) : [start, term.length];
    for (const origin of origins.slice(from, from + length)) marked.add(origin);
  }
  return characters.reduce<readonly TextPiece[]>((pieces, character, index) => {
    const isMarked = marked.has(index);
    const last = pieces.at(-1);
    if (last?.isMarked !== isMarked) return [...pieces, { text: character, isMarked }];
    return [...pieces.slice(0, -1), { text: last.text + character, isMarked }];
  }, []);
}

/** Whether the terms find anything of a text. */
export const hasMark = (text: string, terms: readonly string[]): boolean =>
  markedPieces(text, terms).some(({ isMarked }) => isMarked);
