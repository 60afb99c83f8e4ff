/** The 64 letters of a link by their figures (base64url, RFC 4648 section 5). */
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const FIGURES = new Map([...ALPHABET].map((letter, figure) => [letter, figure]));

/** The figure of a letter, from 0 to 63; nothing where no link has such a letter. */
export const base64urlDigit = (letter: string): number | undefined => FIGURES.get(letter);

/** A figure as so many letters, the highest first. */
export function base64urlOfNumber(figure: number, count: number): string {
  let letters = "";
  for (let left = count - 1; left >= 0; left -= 1) {
    letters += ALPHABET.charAt(Math.floor(figure / 64 ** left) % 64);
  }
  return letters;
}

/** The figure that so many letters are. */
export const numberOfBase64url = (letters: string): number =>
  [...letters].reduce((figure, letter) => figure * 64 + (base64urlDigit(letter) ?? 0), 0);

/** Bytes as letters, six bits each, without padding. */
export function encodeBase64url(bytes: readonly number[]): string {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.slice(at, at + 3);
    const group = base64urlOfNumber((first << 16) | (second << 8) | third, 4);
    letters.push(group.slice(0, Math.min(3, bytes.length - at) + 1));
  }
  return letters.join("");
}

/** The whole bytes in letters; bits that are left over are left out. */
export function decodeBase64url(letters: string): readonly number[] {
  const bytes: number[] = [];
  for (let at = 0; at < letters.length; at += 4) {
    const group = letters.slice(at, at + 4);
    const figure = numberOfBase64url(group.padEnd(4, "A"));
    const count = Math.floor((group.length * 6) / 8);
    bytes.push(...[figure >> 16, (figure >> 8) & 0xff, figure & 0xff].slice(0, count));
  }
  return bytes;
}
