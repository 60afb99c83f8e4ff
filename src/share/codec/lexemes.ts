const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\n\r]*/y;
// All but controls, the quote and the backslash.
const PLAIN_LETTERS = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const PUNCTUATION = "{}[],:";

/** Whether a lexeme is one of `{}[],:`. */
export const isPunctuation = (lexeme: string | undefined): boolean =>
  lexeme !== undefined && lexeme.length === 1 && PUNCTUATION.includes(lexeme);

/**
 * The lexemes of a JSON text (RFC 8259 section 2) to the letter, without the white space between them. Nothing where
 * other letters stand in it, or where two values stand side by side and need the space between them.
 */
export function lexemesOf(text: string): readonly string[] | undefined {
  const lexemes: string[] = [];
  let at = behind(SPACE, text, 0);
  let isValue = false;
  while (at < text.length) {
    const end = lexemeEnd(text, at);
    const lexeme = text.slice(at, end);
    if (end === at || (isValue && !isPunctuation(lexeme))) return undefined;
    isValue = !isPunctuation(lexeme);
    lexemes.push(lexeme);
    at = behind(SPACE, text, end);
  }
  return lexemes;
}

/** A JSON text without the white space between its lexemes; a text that is none stays as it is. */
export const compact = (text: string): string => lexemesOf(text)?.join("") ?? text;

function lexemeEnd(text: string, at: number): number {
  const letter = text.charAt(at);
  if (PUNCTUATION.includes(letter)) return at + 1;
  if (letter === '"') return stringEnd(text, at);
  return behind(/[-\d]/.test(letter) ? NUMBER : WORD, text, at);
}

/** Behind the string's closing quote, or where it begins if it is none. */
function stringEnd(text: string, start: number): number {
  let at = behind(PLAIN_LETTERS, text, start + 1);
  while (text.charAt(at) === "\\") {
    const next = behind(ESCAPE, text, at);
    if (next === at) return start;
    at = behind(PLAIN_LETTERS, text, next);
  }
  return text.charAt(at) === '"' ? at + 1 : start;
}

function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
